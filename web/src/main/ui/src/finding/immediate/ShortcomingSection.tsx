import { useTranslation } from 'react-i18next';
import type { FindingView, ShortcomingNotices } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { Section, Written } from '@/kernel/page/Section';
import { NoticeFacts } from './NoticeFacts';

/** What the authority was told of a shortcoming that was not corrected; not for the producer. */
export function ShortcomingSection({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const asked = officials && finding.openedAt !== null;
  const notices = useResource<ShortcomingNotices>(
    asked ? `/findings/${finding.id}/shortcoming-notices` : null,
  );
  if (!notices.data || notices.data.items.length === 0) return null;
  return (
    <Section title={t('finding.shortcoming.title')}>
      {notices.data.items.map((notice) => (
        <div key={notice.at}>
          <NoticeFacts notice={notice} />
          {notice.text && <Written>{notice.text}</Written>}
        </div>
      ))}
    </Section>
  );
}
