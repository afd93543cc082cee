import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemRow } from '@/api/contract';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag, SeverityTag } from '@/kernel/terms/tags';
import { pageOf } from './steps';
import type { WorkActs } from './useWorkActs';
import { WorkButtons } from './WorkButtons';
import styles from './work.module.css';

/** What a row of the queue tells: when, what, where, how grave, with whom; and what can be done with it. */
export function useWorkColumns(acts: WorkActs, withAssignee: boolean): Column<WorkItemRow>[] {
  const { t } = useTranslation();
  const columns: (Column<WorkItemRow> | false)[] = [
    {
      key: 'dueAt',
      header: t('work.column.due'),
      render: (item) => <DueDate due={item.dueAt} overdue={item.overdue} />,
    },
    {
      key: 'title',
      header: t('work.column.task'),
      card: 'heading',
      render: (item) => (
        <div className={styles.task}>
          <span className={styles.step}>{t(`kernel.step.${item.step}`)}</span>
          <Link to={pageOf(item)}>{item.title}</Link>
          <small>{item.caseNumber}</small>
        </div>
      ),
    },
    {
      key: 'unitName',
      header: t('work.column.unit'),
      render: (item) => (
        <div className={styles.unit}>
          {item.unitName}
          <small>{item.producerName}</small>
        </div>
      ),
    },
    {
      key: 'relation',
      header: t('work.column.relation'),
      render: (item) => <RelationTag relation={item.relation} />,
    },
    {
      key: 'severity',
      header: t('work.column.severity'),
      render: (item) => (item.severity === null ? '–' : <SeverityTag severity={item.severity} />),
    },
    withAssignee && {
      key: 'assigneeName',
      header: t('work.column.assignee'),
      render: (item) =>
        item.assigneeName ?? t(item.role === 'PROVIDER' ? 'work.waitsForProducer' : 'work.nobody'),
    },
    {
      key: 'actions',
      header: t('work.column.actions'),
      card: 'actions',
      render: (item) => <WorkButtons item={item} acts={acts} />,
    },
  ];
  return columns.filter((column) => column !== false);
}
