import { useTranslation } from 'react-i18next';
import type { NoticeEventView } from '@/api/contract';
import styles from '@/kernel/case/case.module.css';
import { stateWord } from '@/kernel/case/stateWords';
import { eventName } from '@/kernel/case/Timeline';
import { formatDateTime } from '@/kernel/format';
import { Empty } from '@/kernel/page/DataState';

/** What changes is its state, or what kind of notice it is. */
const word = (name: string) => stateWord('NOTICE', name) ?? name;

/** Who did what with the notice, when and why; the newest first. */
export function NoticeTimeline({ events }: { events: NoticeEventView[] }) {
  const { t } = useTranslation();
  if (events.length === 0) return <Empty>{t('kernel.timeline.empty')}</Empty>;
  return (
    <ol className={styles.timeline}>
      {events.map((event) => (
        <li key={event.id}>
          <p className={styles.when}>
            <time dateTime={event.at}>{formatDateTime(event.at)}</time> · {event.actorName}
          </p>
          <p className={styles.what}>
            {eventName(event.kind)}
            {event.before && event.after && event.before !== event.after && (
              <span className={styles.change}>
                {' '}
                {word(event.before)} → {word(event.after)}
              </span>
            )}
          </p>
          {event.why && <p className={styles.why}>{event.why}</p>}
        </li>
      ))}
    </ol>
  );
}
