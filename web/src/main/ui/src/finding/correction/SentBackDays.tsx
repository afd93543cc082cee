import { useTranslation } from 'react-i18next';
import type { ReturnPreview } from '@/api/contract';
import { useResource } from '@/api/query';
import { ShownDeadline } from '@/kernel/form/DeadlinePreview';
import { today } from '@/kernel/format';

/** Until when a correction that is not real would have to be made, were it sent back now. */
export function SentBackDays({ findingId }: { findingId: string }) {
  const { t } = useTranslation();
  const days = useResource<ReturnPreview>(`/findings/${findingId}/return-preview`).data;
  if (!days) return null;
  const { planDeadline, deadline } = days;
  return (
    <>
      {planDeadline && <ShownDeadline label={t('finding.deadline.plan')} deadline={planDeadline} />}
      {deadline && <ShownDeadline label={t('finding.deadline.correction')} deadline={deadline} />}
      {deadline && deadline.dueOn < today() && <p role="status">{t('correction.sentBack.passed')}</p>}
    </>
  );
}
