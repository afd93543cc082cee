import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeView } from '@/api/contract';
import { useRoles } from '@/api/session';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';

/** What is known of a notice besides its words: how it came, about whom, and by when its sender hears. */
export function NoticeFacts({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation();
  const inside = useRoles().is('OFFICER', 'MANAGER', 'TRIAGE', 'AUDITOR');
  const signed = (by: string, at: string) => t('notice.byAt', { who: by, when: formatDateTime(at) });
  return (
    <Section title={t('notice.facts')}>
      <Facts
        facts={[
          notice.sentAs ? [t('notice.sentAs'), t(`notice.kind.${notice.sentAs}`)] : null,
          [t('notice.kindReason'), notice.kindReason],
          [t('notice.channelLabel'), t(`notice.channel.${notice.channel}`)],
          [t('notice.senderLabel'), t(`notice.sender.${notice.sender}`)],
          [t('notice.subject'), notice.subjectText],
          [
            t('notice.list.unit'),
            notice.unitId && inside ? (
              <Link to={`/units/${notice.unitId}`}>{notice.unitName}</Link>
            ) : (
              (notice.unitName ?? t('notice.list.unitUnknown'))
            ),
          ],
          [t('notice.producer'), notice.producerName],
          notice.acknowledged
            ? [t('notice.acknowledged'), signed(notice.acknowledged.by, notice.acknowledged.at)]
            : [t('notice.acknowledgeBy'), notice.acknowledgeBy && formatDate(notice.acknowledgeBy)],
          notice.closed
            ? [t('notice.answeredAt'), signed(notice.closed.by, notice.closed.at)]
            : [t('notice.answerBy'), notice.answerBy && formatDate(notice.answerBy)],
          [t('notice.replyBy'), notice.replyBy && formatDate(notice.replyBy)],
        ]}
      />
    </Section>
  );
}
