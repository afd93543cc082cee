import { useTranslation } from 'react-i18next';
import type { MessageView } from '@/api/contract';
import { DocumentList } from '@/kernel/case/DocumentList';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import styles from './messages.module.css';

/** One message: who, when, what, and whether the answer that it asked for came in time. */
export function MessageItem({ message }: { message: MessageView }) {
  const { t } = useTranslation();
  return (
    <li className={message.side === 'PROVIDER' ? styles.provider : styles.organiser}>
      <p className={styles.head}>
        <strong>{message.authorName}</strong> · {t(`messages.side.${message.side}`)} ·{' '}
        <time dateTime={message.sentAt}>{formatDateTime(message.sentAt)}</time>
      </p>
      <Written>{message.text}</Written>
      {message.documents.length > 0 && <DocumentList documents={message.documents} />}
      {message.dueAt && (
        <p className={message.late ? styles.late : styles.promise}>{promise(message, message.dueAt)}</p>
      )}
    </li>
  );

  function promise({ endedAt, outcome, late }: MessageView, dueAt: string) {
    const due = formatDate(dueAt);
    if (outcome === 'NOT_NEEDED') return t('messages.promise.notNeeded');
    if (endedAt)
      return t(late ? 'messages.promise.answeredLate' : 'messages.promise.answered', {
        when: formatDateTime(endedAt),
        due,
      });
    return t(late ? 'messages.promise.overdue' : 'messages.promise.waiting', { due });
  }
}
