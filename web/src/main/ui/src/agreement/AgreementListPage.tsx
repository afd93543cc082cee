import { Checkbox, IconPlus, IconUpload } from 'hds-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgreementRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import { SearchBox } from '@/kernel/page/SearchBox';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import styles from './agreement.module.css';
import { useAgreementTypeOptions } from './options';
import { daysOf } from './words';

const FILTERS = ['search', 'type', 'inForce'] as const;

/** By what the organiser steers; to a provider the agreements in which it is. */
export default function AgreementListPage() {
  const { t } = useTranslation();
  const roles = useRoles();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const search = useCallback((text: string) => set({ search: text }), [set]);
  const agreements = usePaged<AgreementRow>('/agreements', filters);
  return (
    <>
      <PageTitle
        actions={
          roles.is('OFFICER') && (
            <>
              <Link to="/targets/import" className="action-link quiet">
                <IconUpload aria-hidden /> {t('agreement.import.targets.link')}
              </Link>
              <Link to="/measurements/import" className="action-link quiet">
                <IconUpload aria-hidden /> {t('agreement.import.measurements.link')}
              </Link>
              <Link to="/agreements/new" className="action-link">
                <IconPlus aria-hidden /> {t('agreement.new.title')}
              </Link>
            </>
          )
        }
      >
        {t('agreement.list.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="agreement-search"
          label={t('agreement.list.search')}
          value={filters.search}
          onChange={search}
        />
        <Choice
          id="agreement-type"
          label={t('agreement.field.type')}
          placeholder={t('kernel.form.all')}
          clearable
          options={useAgreementTypeOptions()}
          value={filters.type}
          onChange={(type) => set({ type })}
        />
        <Checkbox
          id="agreement-in-force"
          label={t('agreement.list.inForce')}
          checked={filters.inForce === 'true'}
          onChange={(event) => set({ inForce: event.target.checked ? 'true' : '' })}
        />
      </FilterBar>
      <PagedRows
        of={agreements}
        caption={t('agreement.list.title')}
        columns={useColumns()}
        empty={t(active > 0 ? 'agreement.list.emptyFiltered' : 'agreement.list.empty')}
      />
    </>
  );
}

function useColumns(): Column<AgreementRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('agreement.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/agreements/${row.id}`} className={styles.name}>
          {[row.number, row.name].filter(Boolean).join(' ')}
        </Link>
      ),
    },
    { key: 'type', header: t('agreement.field.type'), render: (row) => t(`agreement.type.${row.type}`) },
    {
      key: 'parties',
      header: t('agreement.field.parties'),
      render: (row) => <span className={styles.name}>{row.parties ?? '–'}</span>,
    },
    { key: 'days', header: t('agreement.field.days'), render: (row) => daysOf(row) },
    { key: 'targets', header: t('agreement.field.targets'), render: (row) => row.targets },
  ];
}
