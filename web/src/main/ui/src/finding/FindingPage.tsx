import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { FindingView } from '@/api/contract';
import { useResource } from '@/api/query';
import { MessageSection } from '@/casefile/messages/MessageSection';
import { LinkedNotices } from '@/notice/LinkedNotices';
import { CaseNumber } from '@/kernel/case/CaseNumber';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { StoppedJobs } from '@/kernel/case/StoppedJobs';
import { Timeline } from '@/kernel/case/Timeline';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { Effect } from './correction/Effect';
import { Extensions } from './correction/Extensions';
import { FollowUpVisits } from './correction/FollowUpVisits';
import { ConsequenceSection } from './consequence/ConsequenceSection';
import { FindingDocuments } from './FindingDocuments';
import { FindingFacts } from './FindingFacts';
import { FindingPlan } from './FindingPlan';
import { FindingOutcome } from './FindingOutcome';
import { FindingSummary } from './FindingSummary';
import { GradingSection } from './grading/GradingSection';
import { ImmediateCard } from './immediate/ImmediateCard';
import { ShortcomingSection } from './immediate/ShortcomingSection';
import { NextStep } from './NextStep';
import { RepeatsSection } from './repeats/RepeatsSection';

/** One finding: first what must be done next, then what it is, what was done about it, and where it stands. */
export default function FindingPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const finding = useResource<FindingView>(`/findings/${id}`);

  return (
    <DataState of={finding} page>
      {(view) => (
        <>
          <PageTitle
            over={
              <>
                {t('finding.one')} · <CaseNumber of={view} />
                {view.inspectionId && (
                  <>
                    {' · '}
                    <Link to={`/inspections/${view.inspectionId}`}>{t('finding.fromInspection')}</Link>
                  </>
                )}
              </>
            }
          >
            {view.title}
          </PageTitle>
          <FindingSummary finding={view} />
          <ImmediateCard finding={view} />
          <StoppedJobs subjectId={view.id} />
          <NextStep finding={view} />
          <FindingFacts finding={view} />
          <GradingSection finding={view} />
          <RepeatsSection finding={view} />
          {view.plan && <FindingPlan finding={view} plan={view.plan} />}
          <Extensions finding={view} />
          <ShortcomingSection finding={view} />
          <FollowUpVisits finding={view} />
          <FindingOutcome finding={view} />
          <Effect finding={view} />
          <ConsequenceSection finding={view} />
          <FindingDocuments documents={view.documents} />
          {view.state !== 'DRAFT' && <MessageSection subjectType="FINDING" subjectId={view.id} />}
          <LinkedNotices to={view.id} />
          <Section title={t('kernel.process.title')}>
            <ProcessPicture processKey="finding" subjectId={view.id} />
          </Section>
          <Section title={t('kernel.timeline.title')}>
            <Timeline subjectId={view.id} />
          </Section>
        </>
      )}
    </DataState>
  );
}
