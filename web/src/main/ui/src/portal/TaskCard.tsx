import { IconArrowRight } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemRow } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import cells from '@/kernel/page/cells.module.css';
import { DueDate } from '@/kernel/terms/DueDate';
import { SeverityTag } from '@/kernel/terms/tags';
import { pageOf } from '@/work/steps';
import styles from './portal.module.css';

/** One thing to do: what, about what, where, by when; the whole of it opens the page on which it is done. */
export function TaskCard({ task }: { task: WorkItemRow }) {
  const { t } = useTranslation();
  // what the title says already is not said again: on a phone each line counts
  const unit = task.unitName && !task.title.includes(task.unitName) ? task.unitName : null;
  const number = task.caseNumber !== task.title ? task.caseNumber : null;
  return (
    <article className={task.overdue ? `${styles.card} ${styles.late}` : styles.card}>
      <div className={styles.when}>
        <span className={styles.label}>{t('portal.tasks.due')}</span>
        <DueDate due={task.dueAt} overdue={task.overdue} />
      </div>
      <div>
        <h2>
          <Link to={pageOf(task)}>{t(`kernel.step.${task.step}`)}</Link>
        </h2>
        <p>{task.title}</p>
        {task.remindedAt && (
          <p className={styles.where}>{t('correction.reminded', { date: formatDate(task.remindedAt) })}</p>
        )}
        {(unit || number) && (
          <p className={styles.where}>
            {unit}
            {unit && number && ' · '}
            {number && <span className={cells.whole}>{number}</span>}
          </p>
        )}
      </div>
      {task.severity !== null && (
        <div className={styles.grave}>
          <SeverityTag severity={task.severity} />
        </div>
      )}
      <IconArrowRight aria-hidden />
    </article>
  );
}
