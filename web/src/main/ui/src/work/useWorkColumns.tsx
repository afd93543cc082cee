import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import type { Column } from '@/kernel/page/Rows';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag, SeverityTag } from '@/kernel/terms/tags';
import { pageOf } from './steps';
import type { WorkActs } from './useWorkActs';
import { WorkButtons } from './WorkButtons';
import styles from './work.module.css';

/** What a row of the queue tells: when, what, where, how grave, with whom, and what can be done with it. */
export function useWorkColumns(acts: WorkActs, withAssignee: boolean): Column<WorkItemRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'dueAt',
      header: t('work.column.due'),
      render: (item) => <DueDate due={item.dueAt} overdue={item.overdue} />,
    },
    {
      key: 'title',
      header: t('work.column.task'),
      card: 'heading',
      wide: true,
      render: (item) => (
        <div className={styles.task}>
          <span className={styles.step}>{t(`kernel.step.${item.step}`)}</span>
          <Link to={pageOf(item)}>{item.title}</Link>
          {item.caseNumber !== item.title && <small>{item.caseNumber}</small>}
          {item.remindedAt && (
            <small>{t('correction.reminded', { date: formatDate(item.remindedAt) })}</small>
          )}
        </div>
      ),
    },
    {
      key: 'unitName',
      header: t('work.column.unit'),
      render: (item) => (
        <div className={styles.unit}>
          {item.unitName ?? '–'}
          {item.producerName && (
            <small className={styles.clamp} title={item.producerName}>
              {item.producerName}
            </small>
          )}
          {item.relation && <RelationTag relation={item.relation} />}
        </div>
      ),
    },
    {
      key: 'severity',
      header: t('work.column.severity'),
      render: (item) => (item.severity === null ? '–' : <SeverityTag severity={item.severity} />),
    },
    {
      key: 'assigneeName',
      header: t('work.column.assignee'),
      render: (item) => (
        <div className={styles.assignee}>
          {withAssignee
            ? (item.assigneeName ?? t(item.role === 'PROVIDER' ? 'work.waitsForProducer' : 'work.nobody'))
            : item.assigneeName === null && t('work.youLead')}
          <WorkButtons item={item} acts={acts} />
        </div>
      ),
    },
  ];
}
