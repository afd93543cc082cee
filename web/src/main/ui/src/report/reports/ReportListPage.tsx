import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ReportRow, ReportState } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProducerChoice, UnitChoice } from '@/kernel/form/RemoteChoice';
import { FilterBar } from '@/kernel/page/FilterBar';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { useReportColumns } from './useReportColumns';

const FILTERS = ['state', 'late', 'producer', 'unit'] as const;
const STATES: ReportState[] = ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MISSING'];

/** All self-monitoring reports that this person may see, the newest period first. */
export default function ReportListPage() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useUrlFilters(FILTERS);
  const reports = usePaged<ReportRow>('/reports', filters);
  return (
    <>
      <PageTitle>{t('reports.title')}</PageTitle>
      <FilterBar active={active} onClear={clear}>
        <Choice
          id="report-state"
          label={t('reports.state')}
          placeholder={t('kernel.form.all')}
          clearable
          options={STATES.map((value) => ({ value, label: t(`kernel.reportState.${value}`) }))}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        {!useRoles().is('PROVIDER') && (
          <ProducerChoice
            id="report-producer"
            label={t('rounds.producer')}
            value={filters.producer}
            onChange={(producer) => set({ producer })}
          />
        )}
        <UnitChoice
          id="report-unit"
          label={t('rounds.unit')}
          value={filters.unit}
          onChange={(unit) => set({ unit })}
        />
        <Checkbox
          id="report-late"
          label={t('rounds.lateNow')}
          checked={filters.late === 'true'}
          onChange={(event) => set({ late: event.target.checked ? 'true' : '' })}
        />
      </FilterBar>
      <PagedRows
        of={reports}
        caption={t('reports.title')}
        columns={useReportColumns()}
        empty={t(active > 0 ? 'reports.emptyFiltered' : 'reports.empty')}
      />
    </>
  );
}
