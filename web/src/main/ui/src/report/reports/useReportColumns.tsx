import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportRow } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import cells from '@/kernel/page/cells.module.css';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag } from '@/kernel/terms/tags';
import { formatPeriod } from '../period';
import { ReportStateTag } from '../ReportStateTag';

/** What a row of reports tells. Where all are of one round, what was asked is left out. */
export function useReportColumns({ withPeriod = true } = {}): Column<ReportRow>[] {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const columns: (Column<ReportRow> | false)[] = [
    {
      key: 'unit',
      header: t('rounds.unit'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/reports/${row.id}`}>{row.unitName}</Link>
          {withPeriod && <small>{localized(row.title)}</small>}
          {!provider && (
            <small className={cells.clamp} title={row.producerName}>
              {row.producerName}
            </small>
          )}
        </div>
      ),
    },
    withPeriod && { key: 'period', header: t('rounds.period'), render: (row) => formatPeriod(row) },
    !provider && {
      key: 'relation',
      header: t('rounds.relation'),
      render: (row) => <RelationTag relation={row.relation} />,
    },
    { key: 'state', header: t('reports.state'), render: (row) => <ReportStateTag state={row.state} /> },
    {
      key: 'dueOn',
      header: t('rounds.dueOn'),
      render: (row) => <DueDate due={row.dueOn} overdue={row.overdue} />,
    },
    {
      key: 'sent',
      header: t('reports.sent'),
      render: (row) =>
        row.submittedAt ? formatDate(row.submittedAt) : t(row.begun ? 'reports.begun' : 'reports.notBegun'),
    },
  ];
  return columns.filter((column) => column !== false);
}
