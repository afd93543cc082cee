import { IconClock, IconErrorFill } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { Instant, LocalDate } from '@/api/contract';
import { dayOf, daysUntil, formatDate } from '../format';
import styles from './terms.module.css';

/** From this many days on the remaining time is said. */
const SOON = 7;

type Props = { due: LocalDate | Instant | null; overdue?: boolean };

/** Määräpäivä: the date, and in words and by a sign whether it has passed or is near. */
export function DueDate({ due, overdue = false }: Props) {
  const { t } = useTranslation();
  if (!due) return <span className={styles.noDue}>{t('kernel.due.none')}</span>;
  const day = due.length === 10 ? due : dayOf(due);
  const left = daysUntil(day);
  return (
    <span className={styles.due}>
      <time dateTime={day}>{formatDate(day)}</time>
      {overdue ? (
        <strong className={styles.overdue}>
          <IconErrorFill aria-hidden />{' '}
          {left < 0 ? t('kernel.due.overdue', { count: -left }) : t('kernel.due.overdueToday')}
        </strong>
      ) : (
        left >= 0 &&
        left <= SOON && (
          <span className={styles.soon}>
            <IconClock aria-hidden />{' '}
            {left === 0 ? t('kernel.due.today') : t('kernel.due.left', { count: left })}
          </span>
        )
      )}
    </span>
  );
}
