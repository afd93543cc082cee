import { Checkbox } from 'hds-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDayRow, AgreementDayState } from '@/api/contract';
import { address } from '@/api/client';
import { usePaged } from '@/api/query';
import { Choice } from '@/kernel/form/ChoiceField';
import { formatMonth, today } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { FilterBar } from '@/kernel/page/FilterBar';
import { LoadMore } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import styles from '../agreement.module.css';
import { byMonth } from './months';
import { useAgreementDayColumns } from './useAgreementDayColumns';

const FILTERS = ['state', 'past', 'agreement'] as const;
const STATES: AgreementDayState[] = ['WAITING', 'HANDLED', 'MOOT'];

/** The last days of options and notices month by month, the next one first. */
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
      <PageTitle
        actions={
          <a className="action-link" href={address('/agreement-days/calendar', {})} download>
            {t('agreement.day.calendar')}
          </a>
        }
      >
        {t('agreement.day.title')}
      </PageTitle>
      <p>{t('agreement.day.calendarHelp')}</p>
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
      <DataState
        of={days}
        isEmpty={() => days.items.length === 0}
        empty={t(active > 0 ? 'agreement.day.emptyFiltered' : 'agreement.day.empty')}
      >
        {() => (
          <>
            {byMonth(days.items).map(({ month, days: of }) => (
              <Month key={month} month={month} days={of} />
            ))}
            <LoadMore of={days} />
          </>
        )}
      </DataState>
    </>
  );
}

function Month({ month, days }: { month: string; days: AgreementDayRow[] }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.month}>
        {formatMonth(month)}
      </h2>
      <Rows caption={formatMonth(month)} columns={useAgreementDayColumns()} rows={days} />
    </section>
  );
}
