import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InspectionRow } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import { RelationTag, StateTag } from '@/kernel/terms/tags';
import styles from './inspection.module.css';
import cells from '@/kernel/page/cells.module.css';

/** What a row of inspections tells. Where all are of one unit, the unit is left out. */
export function useInspectionColumns({ withUnit = true } = {}): Column<InspectionRow>[] {
  const { t } = useTranslation();
  const what = (row: InspectionRow) =>
    `${t(`inspection.type.${row.type}`)} · ${t(row.announced ? 'inspection.announced' : 'inspection.unannounced')}`;
  const columns: (Column<InspectionRow> | false)[] = [
    {
      key: 'title',
      header: t('inspection.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <div className={cells.stack}>
          <Link to={`/inspections/${row.id}`}>{withUnit ? row.unitName : what(row)}</Link>
          {withUnit && <span className={styles.kind}>{what(row)}</span>}
          <small>{row.caseNumber}</small>
        </div>
      ),
    },
    withUnit && {
      key: 'producerName',
      header: t('inspection.producer'),
      render: (row) => (
        <div className={cells.stack}>
          <span className={cells.clamp} title={row.producerName}>
            {row.producerName}
          </span>
          <RelationTag relation={row.relation} />
        </div>
      ),
    },
    {
      key: 'plannedFor',
      header: t('inspection.time'),
      render: (row) => <time dateTime={row.plannedFor}>{formatDateTime(row.plannedFor)}</time>,
    },
    { key: 'state', header: t('inspection.state'), render: (row) => <StateTag inspection={row.state} /> },
    { key: 'leadName', header: t('inspection.lead'), render: (row) => row.leadName ?? '–' },
    {
      key: 'openFindings',
      header: t('inspection.openFindings'),
      render: (row) =>
        row.openFindings > 0 ? (
          <Link to={`/findings?inspection=${row.id}&open=true`}>{row.openFindings}</Link>
        ) : (
          '0'
        ),
    },
  ];
  return columns.filter((column) => column !== false);
}
