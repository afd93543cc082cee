import { useTranslation } from 'react-i18next';
import { address } from '@/api/client';
import type { NoticeView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatSize } from '@/kernel/format';
import styles from './notice.module.css';

/** Files that came with it: who may open them does, others learn that there are some. */
export function Attachments({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation();
  const opens = useRoles().is('TRIAGE', 'OFFICER', 'MANAGER');
  if (notice.attachmentCount === 0) return null;
  if (notice.attachments.length === 0) {
    return <p className={styles.hint}>{t('notice.file.hidden', { count: notice.attachmentCount })}</p>;
  }
  return (
    <ul className={styles.files} aria-label={t('notice.file.title')}>
      {notice.attachments.map((file) => (
        <li key={file.id}>
          {opens ? (
            <a href={address(`/notices/${notice.id}/attachments/${file.id}`)}>{file.name}</a>
          ) : (
            file.name
          )}
          <small>{formatSize(file.size)}</small>
        </li>
      ))}
    </ul>
  );
}
