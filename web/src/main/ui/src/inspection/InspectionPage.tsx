import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { InspectionView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { MessageSection } from '@/casefile/messages/MessageSection';
import { CaseNumber } from '@/kernel/case/CaseNumber';
import { MoreTimeList } from '@/kernel/case/moretime/MoreTimeList';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { StoppedJobs } from '@/kernel/case/StoppedJobs';
import { LinkedNotices } from '@/notice/LinkedNotices';
import { Timeline } from '@/kernel/case/Timeline';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';
import { Comments } from './Comments';
import { InspectionFacts } from './InspectionFacts';
import { InspectionSummary } from './InspectionSummary';
import { NextStep } from './NextStep';
import { Questionnaire } from './Questionnaire';
import { Reports } from './Reports';
import { VisitCourse } from './VisitCourse';
import { VisitFindings } from './VisitFindings';

/** One inspection: first what must be done next, then what came of it; the facts beside. */
export default function InspectionPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const inspection = useResource<InspectionView>(`/inspections/${id}`);
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');

  return (
    <DataState of={inspection} page>
      {(view) => (
        <>
          <PageTitle
            over={
              <>
                {t('inspection.one')} · <CaseNumber of={view} />
              </>
            }
            actions={
              officials &&
              view.startedAt &&
              !view.allowedActs.includes('answers') && (
                <Link to={`/inspections/${view.id}/checklist`} className="action-link">
                  {t('inspection.checklist.open')}
                </Link>
              )
            }
          >
            {view.unit.name}
          </PageTitle>
          <InspectionSummary inspection={view} />
          <div className={page.columns}>
            <div className={page.main}>
              <StoppedJobs subjectId={view.id} />
              <NextStep inspection={view} />
              {view.startedAt && <VisitFindings inspection={view} />}
              {view.comments.length > 0 && <Comments inspection={view} />}
              {view.extensions.length > 0 && (
                <Section title={t('kernel.moreTime.title')}>
                  <MoreTimeList extensions={view.extensions} />
                </Section>
              )}
              {(view.course || view.participants) && <VisitCourse inspection={view} />}
              {view.questionnaire && view.notice && <Questionnaire inspection={view} />}
              <Reports inspection={view} />
              <MessageSection subjectType="INSPECTION" subjectId={view.id} />
              <LinkedNotices to={view.id} />
              <Section title={t('kernel.process.title')}>
                <ProcessPicture processKey="inspection" subjectId={view.id} />
              </Section>
              <Section title={t('kernel.timeline.title')}>
                <Timeline subjectId={view.id} />
              </Section>
            </div>
            <InspectionFacts inspection={view} />
          </div>
        </>
      )}
    </DataState>
  );
}
