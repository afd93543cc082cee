import { useTranslation } from 'react-i18next';
import { useResource } from '@/api/query';
import styles from './messages.module.css';

/** How many of my threads hold something unread; nothing where none does. */
export default function UnreadBadge() {
  const { t } = useTranslation();
  const count = useResource<{ count: number }>('/message-threads/unread').data?.count ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t('messages.unread', { count })}</span>
    </span>
  );
}
