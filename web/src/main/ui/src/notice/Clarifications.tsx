import { useTranslation } from 'react-i18next';
import type { ClarificationView } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';
import styles from './notice.module.css';

/** What the producer was asked, by when, and what it answered. */
export function Clarifications({ of }: { of: ClarificationView[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.messages}>
      {of.map((asked) => (
        <li key={asked.id} className={styles.ours}>
          <p className={styles.messageText}>{asked.question}</p>
          <p className={styles.who}>
            {t('notice.byAt', { who: asked.askedBy, when: formatDateTime(asked.askedAt) })} ·{' '}
            {t('notice.clarification.due', { date: formatDate(asked.deadline.dueOn) })}
          </p>
          {asked.answer ? (
            <>
              <p>
                <strong>
                  {t(asked.late ? 'notice.clarification.answeredLate' : 'notice.clarification.answered')}
                </strong>
              </p>
              <p className={styles.messageText}>{asked.answer}</p>
              <p className={styles.who}>
                {t('notice.byAt', { who: asked.givenBy ?? '', when: formatDateTime(asked.givenAt ?? '') })}
              </p>
            </>
          ) : (
            <p>{t(asked.lapsedAt ? 'notice.clarification.lapsed' : 'notice.clarification.waiting')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
