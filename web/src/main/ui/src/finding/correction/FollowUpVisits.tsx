import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingView, InspectionRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { formatDateTime } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';

/** The visits that follow this finding, the latest first. */
export function useFollowUpVisits(finding: FindingView): InspectionRow[] {
  const visits = usePaged<InspectionRow>(finding.openedAt === null ? null : '/inspections', {
    finding: finding.id,
  });
  return visits.data?.pages.flatMap(({ items }) => items) ?? [];
}

/** Which visits verify the correction; each is opened from here, and says what it follows. */
export function FollowUpVisits({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const visits = useFollowUpVisits(finding);
  if (visits.length === 0) return null;
  return (
    <Section title={t('correction.followUp.title')}>
      <ul>
        {visits.map(({ id, caseNumber, plannedFor, state }) => (
          <li key={id}>
            <Link to={`/inspections/${id}`}>
              {caseNumber}, {formatDateTime(plannedFor)}
            </Link>{' '}
            {t(`kernel.inspectionState.${state}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
