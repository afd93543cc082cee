import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow, AccountState } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice, UnitChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { useAccountColumns } from './useAccountColumns';

const FILTERS = ['state', 'late', 'broken', 'producer', 'unit'] as const;
const STATES: AccountState[] = ['OPEN', 'PUBLISHED', 'RETURNED', 'CHECKED', 'MISSING'];

/** The accounts of how plans were followed; late ones alone with the longest awaited first. */
export default function AccountListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const accounts = usePaged<AccountRow>('/plan-accounts', filters);
  return (
    <>
      <PageTitle>{t('plans.accounts.title')}</PageTitle>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="account-state"
          label={t('reports.state')}
          placeholder={t('kernel.form.all')}
          clearable
          options={STATES.map((value) => ({ value, label: t(`kernel.accountState.${value}`) }))}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        {!useRoles().is('PROVIDER') && (
          <ProducerChoice
            id="account-producer"
            label={t('rounds.producer')}
            value={filters.producer}
            onChange={(producer) => set({ producer })}
          />
        )}
        <UnitChoice
          id="account-unit"
          label={t('rounds.unit')}
          value={filters.unit}
          onChange={(unit) => set({ unit })}
        />
        <Checkbox
          id="account-late"
          label={t('rounds.lateNow')}
          checked={filters.late === 'true'}
          onChange={(event) => set({ late: event.target.checked ? 'true' : '' })}
        />
        <Checkbox
          id="account-broken"
          label={t('plans.accounts.broken')}
          checked={filters.broken === 'true'}
          onChange={(event) => set({ broken: event.target.checked ? 'true' : '' })}
        />
      </FilterBar>
      <PagedRows
        of={accounts}
        caption={t('plans.accounts.title')}
        columns={useAccountColumns()}
        empty={t(active > 0 ? 'plans.accounts.emptyFiltered' : 'plans.accounts.empty')}
      />
    </>
  );
}
