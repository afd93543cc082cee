import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchType } from '@/api/contract';
import { Choice } from '@/kernel/form/ChoiceField';
import { Empty } from '@/kernel/page/DataState';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PageTitle } from '@/kernel/page/PageTitle';
import { SearchBox } from '@/kernel/page/SearchBox';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { SearchHits } from './SearchHits';

const FILTERS = ['search', 'type'] as const;
const TYPES: SearchType[] = [
  'NOTICE',
  'REPORT',
  'UNIT_PLAN',
  'PLAN_ACCOUNT',
  'AGREEMENT',
  'BREACH',
  'MESSAGE',
];

/** A search by words in what is no case: what one may read, and nothing else. */
export default function SearchPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const search = useCallback((words: string) => set({ search: words }), [set]);
  return (
    <>
      <PageTitle>{t('casefile.search.title')}</PageTitle>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="search"
          label={t('casefile.search.words')}
          help={t('casefile.list.searchHelp')}
          value={filters.search}
          onChange={search}
        />
        <Choice
          id="search-type"
          label={t('casefile.search.kind')}
          value={filters.type}
          options={TYPES.map((type) => ({ value: type, label: t(`casefile.search.type.${type}`) }))}
          onChange={(type) => set({ type })}
          clearable
        />
      </FilterBar>
      {filters.search ? (
        <SearchHits search={filters.search} type={filters.type} />
      ) : (
        <Empty>{t('casefile.search.guide')}</Empty>
      )}
    </>
  );
}
