import { useTranslation } from 'react-i18next';
import type { FindingView } from '@/api/contract';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag, SeverityTag, StateTag } from '@/kernel/terms/tags';
import page from '@/kernel/case/casePage.module.css';
import styles from './finding.module.css';

/** The finding at a glance: how grave, in what state, and by when. */
export function FindingSummary({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const running = !['DRAFT', 'CLOSED', 'WITHDRAWN'].includes(finding.state);
  return (
    <div className={page.summary}>
      <SeverityTag severity={finding.severity} full />
      <StateTag finding={finding.state} />
      <RelationTag relation={finding.relation} />
      {running && finding.deadline && (
        <span className={styles.due}>
          {t('finding.dueOn')} <DueDate due={finding.deadline.dueOn} overdue={finding.overdue} />
        </span>
      )}
    </div>
  );
}
