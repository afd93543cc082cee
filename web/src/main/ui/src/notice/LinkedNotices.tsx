import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import styles from './notice.module.css';

/** The notices that became or joined a finding or an inspection; nothing is shown where there are none. */
export function LinkedNotices({ to }: { to: string }) {
  const { t } = useTranslation();
  const inside = useRoles().is('OFFICER', 'MANAGER', 'TRIAGE', 'AUDITOR');
  const notices = usePaged<NoticeRow>(inside ? '/notices' : null, { linked: to });
  if (notices.items.length === 0) return null;
  return (
    <Section title={t('notice.linkedHere')}>
      <ul className={styles.files}>
        {notices.items.map((notice) => (
          <li key={notice.id}>
            <Link to={`/notices/${notice.id}`}>
              {t(`notice.kind.${notice.kind}`)} {notice.number}
            </Link>
            <small>{formatDate(notice.receivedAt)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
