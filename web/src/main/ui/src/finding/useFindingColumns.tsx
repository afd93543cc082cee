import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag, SeverityTag, StateTag } from '@/kernel/terms/tags';
import cells from '@/kernel/page/cells.module.css';

/** What a row of findings tells. Where all are of one unit, the unit is left out. */
export function useFindingColumns({ withUnit = true } = {}): Column<FindingRow>[] {
  const { t } = useTranslation();
  const columns: (Column<FindingRow> | false)[] = [
    {
      key: 'severity',
      header: t('finding.field.severity'),
      render: (row) => <SeverityTag severity={row.severity} />,
    },
    {
      key: 'title',
      header: t('finding.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/findings/${row.id}`}>{row.title}</Link>
          <small>
            {row.caseNumber} · {formatDate(row.openedAt ?? row.createdAt)}
          </small>
        </div>
      ),
    },
    withUnit && {
      key: 'unitName',
      header: t('finding.list.unit'),
      render: (row) => (
        <div className={cells.stack}>
          {row.unitName}
          <small className={cells.clamp} title={row.producerName}>
            {row.producerName}
          </small>
          <RelationTag relation={row.relation} />
        </div>
      ),
    },
    { key: 'state', header: t('finding.list.state'), render: (row) => <StateTag finding={row.state} /> },
    {
      key: 'dueOn',
      header: t('finding.dueOn'),
      render: (row) => (row.dueOn ? <DueDate due={row.dueOn} overdue={row.overdue} /> : '–'),
    },
  ];
  return columns.filter((column) => column !== false);
}
