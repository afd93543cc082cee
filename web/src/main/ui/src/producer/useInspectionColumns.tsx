import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InspectionRow } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import { RelationTag, StateTag } from '@/kernel/terms/tags';
import styles from './producer.module.css';

/** What a row of inspections tells on the page of a unit or a producer. */
export function useInspectionColumns({ withUnit = true } = {}): Column<InspectionRow>[] {
  const { t } = useTranslation();
  const columns: (Column<InspectionRow> | false)[] = [
    {
      key: 'caseNumber',
      header: t('producer.inspection.one'),
      card: 'heading',
      wide: true,
      render: (row) => (
        <Link to={`/inspections/${row.id}`}>
          {t(`producer.inspectionType.${row.type}`)}, {row.caseNumber}
        </Link>
      ),
    },
    withUnit && {
      key: 'unitName',
      header: t('producer.unit'),
      render: (row) => <span className={styles.name}>{row.unitName}</span>,
    },
    {
      key: 'plannedFor',
      header: t('producer.inspection.plannedFor'),
      render: (row) => formatDateTime(row.plannedFor),
    },
    {
      key: 'announced',
      header: t('producer.inspection.way'),
      render: (row) => t(row.announced ? 'producer.inspection.announced' : 'producer.inspection.unannounced'),
    },
    {
      key: 'relation',
      header: t('producer.field.relation'),
      render: (row) => <RelationTag relation={row.relation} />,
    },
    {
      key: 'state',
      header: t('producer.inspection.state'),
      render: (row) => <StateTag inspection={row.state} />,
    },
    { key: 'leadName', header: t('producer.inspection.lead'), render: (row) => row.leadName },
    {
      key: 'openFindings',
      header: t('producer.page.openFindings'),
      render: (row) => row.openFindings,
    },
  ];
  return columns.filter((column) => column !== false);
}
