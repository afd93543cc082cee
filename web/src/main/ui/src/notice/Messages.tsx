import { useTranslation } from 'react-i18next';
import type { NoticeMessageView } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import { Empty } from '@/kernel/page/DataState';
import styles from './notice.module.css';

/** What sender and organiser have said to each other, the oldest first. */
export function Messages({ messages }: { messages: NoticeMessageView[] }) {
  const { t } = useTranslation();
  if (messages.length === 0) return <Empty>{t('notice.message.none')}</Empty>;
  return (
    <ol className={styles.messages}>
      {messages.map((message) => (
        <li key={message.id} className={message.kind === 'FROM_SENDER' ? '' : styles.ours}>
          <p>
            <strong>{t(`notice.message.${message.kind}`)}</strong>
          </p>
          {message.text === null ? (
            <p className={styles.hint}>{t('notice.message.sealed')}</p>
          ) : (
            <p className={styles.messageText}>{message.text}</p>
          )}
          <p className={styles.who}>{[formatDateTime(message.at), message.by].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}
