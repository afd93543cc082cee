import { useTranslation } from 'react-i18next';
import type { AuthorityNoticeView } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';

/** Which authority was told, when, by whom and how; or why it was not. */
export function NoticeFacts({ notice }: { notice: AuthorityNoticeView }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {notice.authority} · {formatDateTime(notice.at)} · {notice.by}
      </p>
      <p>
        {notice.notSentReason
          ? t('finding.immediate.notSent', { reason: notice.notSentReason })
          : [notice.channel, notice.reference].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}
