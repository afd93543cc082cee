import { useTranslation } from 'react-i18next';
import type { Channel, DayKind, DeadlinePreview as Preview } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate, today } from '../format';
import styles from './form.module.css';

type Props = { label: string; days: number; kind?: DayKind; channel?: Channel };

/** What the last day would be if it were sent today, and why: seen before anything is sent. */
export function DeadlinePreview({ label, days, kind = 'CALENDAR', channel = 'PORTAL' }: Props) {
  const preview = useResource<Preview>('/deadlines/preview', { sentOn: today(), channel, days, kind });
  return preview.data ? <ShownDeadline label={label} deadline={preview.data} /> : null;
}

/** The same where the house says how many days there are: the server counts them. */
export function HouseDeadline({ label, path }: { label: string; path: string }) {
  const preview = useResource<Preview>(path);
  return preview.data ? <ShownDeadline label={label} deadline={preview.data} /> : null;
}

/** A last day that is not sent yet, with how it was counted. */
export function ShownDeadline({ label, deadline }: { label: string; deadline: Preview }) {
  const { t } = useTranslation();
  return (
    <div className={styles.preview} role="status" aria-label={t('kernel.form.deadlinePreview')}>
      <p>
        <strong>
          {label}: {formatDate(deadline.dueOn)}
        </strong>
      </p>
      <p>{deadline.explanation}</p>
    </div>
  );
}
