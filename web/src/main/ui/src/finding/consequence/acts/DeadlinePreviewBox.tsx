import { useTranslation } from 'react-i18next';
import type { Channel, DeadlinePreview } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import styles from '../consequence.module.css';

type Props = { sentOn: string; channel: Channel; days: number; label: string };

/** Until when the party has time if this is sent so, before it is sent. */
export function DeadlinePreviewBox({ sentOn, channel, days, label }: Props) {
  const { t } = useTranslation();
  const countable = Number.isInteger(days) && days >= 1 && days <= 365 && /^\d{4}-\d\d-\d\d$/.test(sentOn);
  const deadline = useResource<DeadlinePreview>(countable ? '/deadlines/preview' : null, {
    sentOn,
    channel,
    days,
    kind: 'CALENDAR',
  });
  if (!countable || !deadline.data) return null;
  return (
    <div className={styles.preview} role="status">
      <p>
        <strong>{t(label, { date: formatDate(deadline.data.dueOn) })}</strong>
      </p>
      <p>{deadline.data.explanation}</p>
    </div>
  );
}
