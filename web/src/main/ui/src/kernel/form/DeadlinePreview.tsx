import { useTranslation } from 'react-i18next';
import type { Channel, DayKind, DeadlinePreview as Preview } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate, today } from '../format';
import styles from './form.module.css';

type Props = { label: string; days: number; kind?: DayKind; channel?: Channel };

/** What the last day would be if it were sent today, and why: seen before anything is sent. */
export function DeadlinePreview({ label, days, kind = 'CALENDAR', channel = 'PORTAL' }: Props) {
  const { t } = useTranslation();
  const preview = useResource<Preview>('/deadlines/preview', { sentOn: today(), channel, days, kind });
  if (!preview.data) return null;
  return (
    <div className={styles.preview} role="status" aria-label={t('kernel.form.deadlinePreview')}>
      <p>
        <strong>
          {label}: {formatDate(preview.data.dueOn)}
        </strong>
      </p>
      <p>{preview.data.explanation}</p>
    </div>
  );
}
