import { IconUpload } from 'hds-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { SearchBox } from '@/kernel/page/SearchBox';
import { Section } from '@/kernel/page/Section';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { SearchHits } from './SearchHits';
import { useCaseColumns } from './useCaseColumns';

const FILTERS = ['search', 'producer', 'unit'] as const;

/** The register of cases, searched by the words that stand anywhere in them. */
export default function CaseListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const cases = usePaged<CaseRow>('/cases', filters);
  const search = useCallback((words: string) => set({ search: words }), [set]);
  return (
    <>
      <PageTitle
        actions={
          useRoles().is('OFFICER') && (
            <Link to="/cases/import" className="action-link">
              <IconUpload aria-hidden /> {t('casefile.import.title')}
            </Link>
          )
        }
      >
        {t('casefile.list.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="case-search"
          label={t('casefile.list.search')}
          help={t('casefile.list.searchHelp')}
          value={filters.search}
          onChange={search}
        />
      </FilterBar>
      <PagedRows
        of={cases}
        caption={t('casefile.list.title')}
        columns={useCaseColumns()}
        empty={t(active > 0 ? 'casefile.list.emptyFiltered' : 'casefile.list.empty')}
      />
      {filters.search && (
        <Section title={t('casefile.search.elsewhere')}>
          <SearchHits search={filters.search} />
        </Section>
      )}
    </>
  );
}
