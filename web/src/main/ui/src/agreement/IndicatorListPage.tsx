import { IconPlus } from 'hds-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { SearchBox } from '@/kernel/page/SearchBox';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { IndicatorName } from './tags';
import { daysOf } from './words';

const FILTERS = ['search'] as const;

/** What is measured, by code. */
export default function IndicatorListPage() {
  const { t } = useTranslation();
  const keeps = useRoles().is('OFFICER', 'ADMIN');
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const search = useCallback((text: string) => set({ search: text }), [set]);
  const indicators = usePaged<IndicatorRow>('/indicators', filters);
  return (
    <>
      <PageTitle
        actions={
          keeps && (
            <Link to="/indicators/new" className="action-link">
              <IconPlus aria-hidden /> {t('agreement.indicators.new')}
            </Link>
          )
        }
      >
        {t('agreement.indicators.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="indicator-search"
          label={t('agreement.indicators.search')}
          value={filters.search}
          onChange={search}
        />
      </FilterBar>
      <PagedRows
        of={indicators}
        caption={t('agreement.indicators.title')}
        empty={t(active > 0 ? 'agreement.indicators.emptyFiltered' : 'agreement.indicators.empty')}
        columns={[
          { key: 'code', header: t('agreement.field.code'), render: (row) => row.code },
          {
            key: 'name',
            header: t('agreement.indicators.one'),
            card: 'heading',
            wide: true,
            render: (row) => (
              <Link to={`/indicators/${row.id}`}>
                <IndicatorName of={row} />
              </Link>
            ),
          },
          {
            key: 'kind',
            header: t('agreement.field.kind'),
            render: (row) => t(`agreement.kind.${row.kind}`),
          },
          {
            key: 'direction',
            header: t('agreement.field.direction'),
            render: (row) => t(`agreement.direction.${row.direction}`),
          },
          { key: 'unit', header: t('agreement.field.unit'), render: (row) => row.unit ?? '–' },
          {
            key: 'period',
            header: t('agreement.field.periodKind'),
            render: (row) => t(`agreement.periodKind.${row.periodKind}`),
          },
          { key: 'days', header: t('agreement.field.holds'), render: (row) => daysOf(row) },
        ]}
      />
    </>
  );
}
