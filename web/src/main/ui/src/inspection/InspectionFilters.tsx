import { useTranslation } from 'react-i18next';
import type { InspectionState } from '@/api/contract';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice, UnitChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import type { useUrlFilters } from '@/kernel/useUrlFilters';

export const INSPECTION_FILTERS = ['unit', 'producer', 'state'] as const;

const STATES: InspectionState[] = [
  'PREPARING',
  'ANNOUNCED',
  'READY',
  'UNDERWAY',
  'CONDUCTED',
  'COMMENTING',
  'ASSESSING',
  'FINALISING',
  'ISSUED',
  'CLOSED',
];

type Props = ReturnType<typeof useUrlFilters<(typeof INSPECTION_FILTERS)[number]>>;

export function InspectionFilters({ filters, set, clear, active }: Props) {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  return (
    <FilterBar active={active} onClear={clear}>
      <UnitChoice
        id="inspection-unit"
        label={t('inspection.unit')}
        value={filters.unit}
        onChange={(unit) => set({ unit })}
      />
      {!provider && (
        <ProducerChoice
          id="inspection-producer"
          label={t('inspection.producer')}
          value={filters.producer}
          onChange={(producer) => set({ producer })}
        />
      )}
      <Choice
        id="inspection-state"
        label={t('inspection.state')}
        placeholder={t('kernel.form.all')}
        clearable
        options={STATES.map((value) => ({ value, label: t(`kernel.inspectionState.${value}`) }))}
        value={filters.state}
        onChange={(state) => set({ state })}
      />
    </FilterBar>
  );
}
