import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/kernel/form/ChoiceField';
import { DateChoice } from '@/kernel/form/DateField';
import { ProducerChoice } from '@/kernel/form/RemoteChoice';
import { isDate } from '@/kernel/format';
import { FilterBar } from '@/kernel/page/FilterBar';
import type { useUrlFilters } from '@/kernel/useUrlFilters';
import { STEPS } from './steps';

export const WORK_FILTERS = ['process', 'step', 'producer', 'dueBefore', 'overdue'] as const;

type Props = ReturnType<typeof useUrlFilters<(typeof WORK_FILTERS)[number]>>;

export function WorkFilters({ filters, set, clear, active }: Props) {
  const { t } = useTranslation();
  const kind = filters.process ? `${filters.process}/${filters.step}` : '';
  const options = Object.entries(STEPS).flatMap(([process, steps]) => [
    { value: `${process}/`, label: t(`work.process.${process}`) },
    ...steps.map((step) => ({ value: `${process}/${step}`, label: t(`kernel.step.${step}`) })),
  ]);
  // one choice on the screen, two names in the address
  const shown = active - (filters.process && filters.step ? 1 : 0);
  return (
    <FilterBar active={shown} onClear={clear}>
      <Choice
        id="work-kind"
        label={t('work.filter.kind')}
        placeholder={t('kernel.form.all')}
        clearable
        options={options}
        value={kind}
        onChange={(value) => {
          const [process = '', step = ''] = value.split('/');
          set({ process, step });
        }}
      />
      <ProducerChoice
        id="work-producer"
        label={t('work.filter.producer')}
        value={filters.producer}
        onChange={(producer) => set({ producer })}
      />
      <DateChoice
        id="work-due"
        label={t('work.filter.dueBefore')}
        help=""
        error={filters.dueBefore && !isDate(filters.dueBefore) ? t('kernel.form.dateFilter') : undefined}
        value={filters.dueBefore}
        onChange={(dueBefore) => set({ dueBefore })}
      />
      <Checkbox
        id="work-overdue"
        label={t('work.filter.overdue')}
        checked={filters.overdue === 'true'}
        onChange={(event) => set({ overdue: event.target.checked ? 'true' : '' })}
      />
    </FilterBar>
  );
}
