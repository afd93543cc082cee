import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeadlinePreview, FindingView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { today } from '@/kernel/format';

/** Time enough to give notice of the visit; the officer changes it as needed. */
const DAYS_AHEAD = 10;

/** Plans a follow-up visit with what is known filled in. */
export function FollowUp({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const officer = useRoles().is('OFFICER');
  const day = useResource<DeadlinePreview>(officer ? '/deadlines/preview' : null, {
    sentOn: today(),
    channel: 'PORTAL',
    days: DAYS_AHEAD,
    kind: 'WORKING',
  });
  if (!officer) return null;
  const known = new URLSearchParams({
    unit: finding.unitId,
    finding: finding.id,
    plannedOn: day.data?.dueOn ?? '',
    relation: finding.relation,
    type: 'FOLLOW_UP',
    objective: finding.criterion?.objective ?? '',
    reason: t('correction.followUp.reason', { number: finding.caseNumber, title: finding.title }),
  });
  return (
    <p>
      <Link to={`/inspections/new?${known}`}>{t('correction.followUp.plan')}</Link>
    </p>
  );
}
