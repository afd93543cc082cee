import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import styles from '../reporting.module.css';

/** How far all reports of a round are reminded or given more time; afterwards who had that done, when. */
export function RoundFollowUp({ of }: { of: FollowUpView }) {
  const { t } = useTranslation();
  const { kind, done, total, askedBy: who, askedAt } = of;
  if (of.endedAt !== null) {
    return (
      <p role="status">{t(`rounds.followUp.ended.${kind}`, { done, who, when: formatDateTime(askedAt) })}</p>
    );
  }
  return (
    <>
      <p role="status">{t(`rounds.followUp.running.${kind}`, { done, total })}</p>
      <div className={styles.bar} aria-hidden>
        <span style={{ inlineSize: `${total === 0 ? 0 : Math.min(100, (100 * done) / total)}%` }} />
      </div>
    </>
  );
}
