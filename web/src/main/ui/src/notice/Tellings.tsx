import { useTranslation } from 'react-i18next';
import type { NoticeView } from '@/api/contract';
import { formatDateTime, today } from '@/kernel/format';
import { DueDate } from '@/kernel/terms/DueDate';
import { TellingForm } from './acts/TellingForm';
import styles from './notice.module.css';

/** Who must be told of the notice, by when, and how they were. 741/2023 29 and 34 §. */
export function Tellings({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation();
  const may = notice.allowedActs.includes('telling');
  return (
    <ul className={styles.told}>
      {notice.tellings.map((telling) => (
        <li key={telling.receiver} className={telling.told ? '' : styles.open}>
          <p>
            <strong>{t(`notice.receiver.${telling.receiver}`)}</strong>
          </p>
          {telling.told ? (
            <>
              <p>{telling.note}</p>
              <p className={styles.who}>
                {t('notice.byAt', { who: telling.told.by, when: formatDateTime(telling.told.at) })}
              </p>
            </>
          ) : (
            <>
              <p>
                {t('notice.telling.by')} <DueDate due={telling.dueOn} overdue={telling.dueOn < today()} />
              </p>
              {may && <TellingForm notice={notice} receiver={telling.receiver} />}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
