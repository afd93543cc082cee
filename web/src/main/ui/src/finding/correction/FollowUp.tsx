import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingView } from '@/api/contract';
import { useRoles } from '@/api/session';

/** Plans a follow-up visit with what is known filled in. */
export function FollowUp({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const officer = useRoles().is('OFFICER');
  if (!officer) return null;
  const known = new URLSearchParams({
    unit: finding.unitId,
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
