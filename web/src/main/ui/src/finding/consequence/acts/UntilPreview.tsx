import { useTranslation } from 'react-i18next';
import type { DeadlinePreview, DeadlineView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import styles from '../consequence.module.css';

const DAY = 24 * 60 * 60 * 1000;

/** The new last day before it is decided: a day off moves to the next working day. */
export function UntilPreview({
  deadline,
  until,
}: {
  deadline: DeadlineView | null | undefined;
  until: string;
}) {
  const { t } = useTranslation();
  const sentOn = deadline?.sentOn ?? '';
  const days = Math.round((Date.parse(until) - Date.parse(sentOn)) / DAY);
  const countable = /^\d{4}-\d\d-\d\d$/.test(until) && days >= 1 && days <= 365;
  const { data } = useResource<DeadlinePreview>(countable ? '/deadlines/preview' : null, {
    sentOn,
    channel: 'PORTAL',
    days,
    kind: 'CALENDAR',
  });
  if (!countable || !data) return null;
  return (
    <div className={styles.preview} role="status">
      <p>
        <strong>{t('finding.consequence.moreTime.newDay', { date: formatDate(data.dueOn) })}</strong>
      </p>
      {data.dueOn !== until && <p>{t('finding.consequence.moreTime.dayOff')}</p>}
    </div>
  );
}
