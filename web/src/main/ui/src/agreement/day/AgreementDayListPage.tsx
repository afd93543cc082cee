import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { AgreementDayRow, AgreementDayState } from '@/api/contract';
import { usePaged } from '@/api/query';
import { Choice } from '@/kernel/form/ChoiceField';
import { today } from '@/kernel/format';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { useAgreementDayColumns } from './useAgreementDayColumns';

const FILTERS = ['state', 'past', 'agreement'] as const;
const STATES: AgreementDayState[] = ['WAITING', 'HANDLED', 'MOOT'];

/** The last days of options and notices, the next one first. */
export default function AgreementDayListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const { past, ...asked } = filters;
  const days = usePaged<AgreementDayRow>('/agreement-days', {
    ...asked,
    from: past === 'true' ? '' : today(),
  });
  return (
    <>
      <PageTitle>{t('agreement.day.title')}</PageTitle>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="day-state"
          label={t('agreement.day.state')}
          placeholder={t('kernel.form.all')}
          clearable
          options={STATES.map((value) => ({ value, label: t(`agreement.day.states.${value}`) }))}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        <Checkbox
          id="day-past"
          label={t('agreement.day.past')}
          checked={past === 'true'}
          onChange={(event) => set({ past: event.target.checked ? 'true' : '' })}
        />
      </FilterBar>
      <PagedRows
        of={days}
        caption={t('agreement.day.title')}
        columns={useAgreementDayColumns()}
        empty={t(active > 0 ? 'agreement.day.emptyFiltered' : 'agreement.day.empty')}
      />
    </>
  );
}
