import { IconPlus } from 'hds-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UserRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import type { Column } from '@/kernel/page/Rows';
import { SearchBox } from '@/kernel/page/SearchBox';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import styles from './identity.module.css';

const FILTERS = ['search'] as const;

/** Everybody who may sign in, in what roles and for whom. */
export default function PeoplePage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const people = usePaged<UserRow>('/users', filters);
  const search = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <>
      <PageTitle
        actions={
          <Link to="/people/new" className="action-link">
            <IconPlus aria-hidden /> {t('identity.people.new')}
          </Link>
        }
      >
        {t('identity.people.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="people-search"
          label={t('identity.people.search')}
          value={filters.search}
          onChange={search}
        />
      </FilterBar>
      <PagedRows
        of={people}
        caption={t('identity.people.title')}
        columns={usePeopleColumns()}
        empty={t('identity.people.empty')}
      />
    </>
  );
}

function usePeopleColumns(): Column<UserRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'displayName',
      header: t('identity.field.displayName'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={styles.stack}>
          <Link to={`/people/${row.id}`}>{row.displayName}</Link>
          <small>{[row.username, row.email].filter(Boolean).join(' · ')}</small>
        </div>
      ),
    },
    {
      key: 'roles',
      header: t('identity.field.roles'),
      render: (row) => row.roles.map((role) => t(`kernel.role.${role}`)).join(', '),
    },
    {
      key: 'producers',
      header: t('identity.field.producerIds'),
      render: (row) =>
        row.producers.length === 0 ? (
          '–'
        ) : (
          <ul className={styles.names}>
            {row.producers.map((producer) => (
              <li key={producer.id}>
                <Link to={`/producers/${producer.id}`} title={producer.name}>
                  {producer.name}
                </Link>
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'active',
      header: t('identity.person.state'),
      render: (row) => t(row.active ? 'identity.person.active' : 'identity.person.inactive'),
    },
  ];
}
