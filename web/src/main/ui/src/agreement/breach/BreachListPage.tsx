import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { BreachRow, RelationType } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice, UnitChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { BREACH_STATES } from './BreachStateTag';
import { useBreachColumns } from './useBreachColumns';

const FILTERS = ['state', 'open', 'relation', 'producer', 'unit', 'target', 'agreement', 'subject'] as const;
const RELATIONS: RelationType[] = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'];

/** Targets that were missed and asked about; the newest period first. */
export default function BreachListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const breaches = usePaged<BreachRow>('/breaches', filters);
  const provider = useRoles().is('PROVIDER');
  return (
    <>
      <PageTitle>{t('agreement.breach.title')}</PageTitle>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="breach-state"
          label={t('agreement.breach.state')}
          placeholder={t('kernel.form.all')}
          clearable
          options={BREACH_STATES.map((value) => ({ value, label: t(`kernel.breachState.${value}`) }))}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        {!provider && (
          <>
            <Choice
              id="breach-relation"
              label={t('agreement.breach.relation')}
              placeholder={t('kernel.form.all')}
              clearable
              options={RELATIONS.map((value) => ({ value, label: t(`kernel.relation.${value}`) }))}
              value={filters.relation}
              onChange={(relation) => set({ relation })}
            />
            <ProducerChoice
              id="breach-producer"
              label={t('agreement.breach.producer')}
              value={filters.producer}
              onChange={(producer) => set({ producer })}
            />
          </>
        )}
        <UnitChoice
          id="breach-unit"
          label={t('agreement.breach.unit')}
          value={filters.unit}
          onChange={(unit) => set({ unit })}
        />
        <Checkbox
          id="breach-open"
          label={t('agreement.breach.open')}
          checked={filters.open === 'true'}
          onChange={(event) => set({ open: event.target.checked ? 'true' : '' })}
        />
      </FilterBar>
      <PagedRows
        of={breaches}
        caption={t('agreement.breach.title')}
        columns={useBreachColumns()}
        empty={t(active > 0 ? 'agreement.breach.emptyFiltered' : 'agreement.breach.empty')}
      />
    </>
  );
}
