import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Scorecard } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState, Empty } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { BreachesSection } from './breach/BreachesSection';
import { ScoreLineCard } from './ScoreLineCard';
import { ScoreParts } from './ScoreParts';
import { StateCounts } from './StateCounts';
import { inOrder } from './standing';

/**
 * All targets of one unit, producer, line or agreement: what needs attention comes first. A producer and an
 * agreement are made of many, whose targets follow by unit and by agreement.
 */
export default function ScorecardPage() {
  const { t } = useTranslation();
  const { subjectId = '' } = useParams<'subjectId'>();
  const card = useResource<Scorecard>(`/scorecards/${subjectId}`);
  return (
    <DataState of={card} page>
      {(view) => {
        const lines = inOrder(view.lines);
        const many = view.kind === 'PRODUCER' || view.kind === 'AGREEMENT';
        const by =
          view.kind === 'AGREEMENT' ? 'agreement' : view.kind === 'PRODUCER' ? 'producer' : 'subject';
        return (
          <>
            <PageTitle over={<SubjectLink card={view} />}>{view.subjectName}</PageTitle>
            {lines.length > 0 && <StateCounts lines={lines} />}
            {lines.length === 0 && !many && <Empty>{t('agreement.scorecard.empty')}</Empty>}
            {lines.map((line) => (
              <ScoreLineCard key={line.target.id} line={line} />
            ))}
            {many && <ScoreParts of={view} />}
            {(many || lines.length > 0) && <BreachesSection by={by} id={subjectId} />}
          </>
        );
      }}
    </DataState>
  );
}

/** What this is, as the way to the page of whom the card is. */
function SubjectLink({ card: { kind, subjectId } }: { card: Scorecard }) {
  const { t } = useTranslation();
  const of = t('agreement.scorecard.one');
  if (kind === 'SERVICE_LINE') return of;
  const page = { UNIT: 'units', PRODUCER: 'producers', AGREEMENT: 'agreements' }[kind];
  const what = kind === 'AGREEMENT' ? t('agreement.one') : t(`agreement.partyType.${kind}`);
  return (
    <>
      {of} · <Link to={`/${page}/${subjectId}`}>{what}</Link>
    </>
  );
}
