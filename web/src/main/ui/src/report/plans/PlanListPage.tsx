import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanRow, PlanSignal, RelationType } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { SearchBox } from '@/kernel/page/SearchBox';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { usePlanColumns } from './usePlanColumns';

const FILTERS = ['signal', 'producer', 'relation', 'search'] as const;
const SIGNALS: PlanSignal[] = ['NO_PLAN', 'NOT_PUBLISHED', 'ACCOUNT_MISSING', 'LINK_BROKEN', 'UNCHANGED'];
const RELATIONS: RelationType[] = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];

/** Every unit with its self-monitoring plan; that there is none is a row like the others. */
export default function PlanListPage() {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const plans = usePaged<PlanRow>('/unit-plans', filters);
  return (
    <>
      <PageTitle
        actions={
          <>
            {!provider && (
              <Link to="/plan-accounts?late=true" className="action-link quiet">
                {t('plans.accounts.lateOnes')}
              </Link>
            )}
            <Link to="/plan-accounts" className="action-link quiet">
              {t('plans.accounts.title')}
            </Link>
          </>
        }
      >
        {t('plans.title')}
      </PageTitle>
      <FilterBar active={active} onClear={clear}>
        <SearchBox
          id="plan-search"
          label={t('plans.search')}
          value={filters.search}
          onChange={(search) => set({ search })}
        />
        <Choice
          id="plan-signal"
          label={t('plans.wrong')}
          placeholder={t('kernel.form.all')}
          clearable
          options={SIGNALS.map((value) => ({ value, label: t(`plans.signal.${value}`) }))}
          value={filters.signal}
          onChange={(signal) => set({ signal })}
        />
        {!provider && (
          <>
            <ProducerChoice
              id="plan-producer"
              label={t('rounds.producer')}
              value={filters.producer}
              onChange={(producer) => set({ producer })}
            />
            <Choice
              id="plan-relation"
              label={t('rounds.relation')}
              placeholder={t('kernel.form.all')}
              clearable
              options={RELATIONS.map((value) => ({ value, label: t(`kernel.relation.${value}`) }))}
              value={filters.relation}
              onChange={(relation) => set({ relation })}
            />
          </>
        )}
      </FilterBar>
      <PagedRows
        of={plans}
        caption={t('plans.title')}
        columns={usePlanColumns()}
        empty={t(active > 0 ? 'plans.emptyFiltered' : 'plans.empty')}
      />
    </>
  );
}
