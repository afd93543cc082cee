import { useTranslation } from 'react-i18next';
import type { FindingView } from '@/api/contract';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag, SeverityTag, StateTag } from '@/kernel/terms/tags';
import page from '@/kernel/case/casePage.module.css';
import styles from './finding.module.css';

/** The finding at a glance: how grave, in what state, and by when what comes next is due, as its lists say. */
export function FindingSummary({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const running = !['DRAFT', 'CLOSED', 'WITHDRAWN'].includes(finding.state);
  const awaitsPlan = finding.planDeadline !== null && ['OPEN', 'PLAN_RETURNED'].includes(finding.state);
  const deadline = awaitsPlan ? finding.planDeadline : finding.deadline;
  return (
    <div className={page.summary}>
      <SeverityTag severity={finding.severity} full />
      <StateTag finding={finding.state} />
      <RelationTag relation={finding.relation} />
      {running && deadline && (
        <span className={styles.due}>
          {t(awaitsPlan ? 'finding.deadline.plan' : 'finding.dueOn')}{' '}
          <DueDate due={deadline.dueOn} overdue={finding.overdue} />
        </span>
      )}
    </div>
  );
}
