import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ConsequenceView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { MessageSection } from '@/casefile/messages/MessageSection';
import { DocumentList } from '@/kernel/case/DocumentList';
import casePage from '@/kernel/case/casePage.module.css';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { StoppedJobs } from '@/kernel/case/StoppedJobs';
import { Timeline } from '@/kernel/case/Timeline';
import { DataState, Empty } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { RelationTag } from '@/kernel/terms/tags';
import { AnswerPart } from './AnswerPart';
import { ConsequenceFacts } from './ConsequenceFacts';
import { ConsequenceOutcome } from './ConsequenceOutcome';
import { Grounds } from './Grounds';
import { HearingPart } from './HearingPart';
import { NextConsequenceStep } from './NextConsequenceStep';
import { ConsequenceStateTag } from './tags';

/** One consequence: what must be done next, what is proposed and why, what the party said, what was decided. */
export default function ConsequencePage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const consequence = useResource<ConsequenceView>(`/consequences/${id}`);
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  return (
    <DataState of={consequence} page>
      {(view) => (
        <>
          <PageTitle
            over={
              <>
                {t('finding.consequence.one')} · {view.caseNumber} ·{' '}
                <Link to={`/findings/${view.findingId}`}>{view.findingTitle}</Link>
              </>
            }
          >
            {t(`finding.consequence.kind.${view.kind}`)}
          </PageTitle>
          <div className={casePage.summary}>
            <ConsequenceStateTag state={view.state} />
            <RelationTag relation={view.relation} />
          </div>
          <StoppedJobs subjectId={view.id} />
          <NextConsequenceStep consequence={view} />
          <ConsequenceFacts consequence={view} />
          <Section title={t('finding.consequence.grounds')}>
            <Grounds consequence={view} />
          </Section>
          {view.hearing && <HearingPart hearing={view.hearing} />}
          <ConsequenceOutcome consequence={view} />
          {view.answer && <AnswerPart answer={view.answer} documents={view.documents} />}
          <Section title={t('finding.documents.title')}>
            {view.documents.length === 0 ? (
              <Empty>{t('finding.documents.empty')}</Empty>
            ) : (
              <DocumentList documents={view.documents} secrecy={officials} />
            )}
          </Section>
          <MessageSection subjectType="CONSEQUENCE" subjectId={view.id} />
          <Section title={t('kernel.process.title')}>
            <ProcessPicture processKey="consequence" subjectId={view.id} />
          </Section>
          <Section title={t('kernel.timeline.title')}>
            <Timeline subjectId={view.id} />
          </Section>
        </>
      )}
    </DataState>
  );
}
