import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { SelfMonitoringReportView } from '@/api/contract';
import { useResource } from '@/api/query';
import { MessageSection } from '@/casefile/messages/MessageSection';
import { CaseNumber } from '@/kernel/case/CaseNumber';
import page from '@/kernel/case/casePage.module.css';
import { ProcessPicture } from '@/kernel/case/ProcessPicture';
import { Timeline } from '@/kernel/case/Timeline';
import { localized } from '@/kernel/i18n/i18n';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { DueDate } from '@/kernel/terms/DueDate';
import { RelationTag } from '@/kernel/terms/tags';
import { ReportForm } from '../form/ReportForm';
import { formatPeriod } from '../period';
import { ReportStateTag } from '../ReportStateTag';
import { FillIn } from './FillIn';
import { Receipts } from './Receipts';
import { ReportActs } from './ReportActs';
import { ReportExtensions } from './ReportExtensions';
import { Review } from './Review';

/** One report: to be filled in, to be reviewed, or to be read. */
export default function ReportPage() {
  const { id } = useParams<'id'>();
  const report = useResource<SelfMonitoringReportView>(`/reports/${id}`);
  return (
    <DataState of={report} page>
      {(view) => <Report report={view} />}
    </DataState>
  );
}

function Report({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const fills = report.allowedActs.includes('answers');
  const reviews = report.allowedActs.includes('findings');
  // a round without a name of its own is called by its template and its period
  const saysAll = localized(report.roundName).startsWith(localized(report.title));
  const awaited = ['OPEN', 'RETURNED', 'MISSING'].includes(report.state) && !report.settled;
  return (
    <>
      <PageTitle
        over={
          <>
            {!saysAll && `${localized(report.title)} · ${formatPeriod(report)} · `}
            <CaseNumber of={report} />
            {' · '}
            <Link to={`/report-rounds/${report.roundId}`}>{localized(report.roundName)}</Link>
          </>
        }
      >
        {report.unitName}
      </PageTitle>
      <div className={page.summary}>
        <ReportStateTag state={report.state} />
        <RelationTag relation={report.relation} />
        {awaited && (
          <span>
            {t('rounds.dueOn')} <DueDate due={report.deadline.dueOn} overdue={report.overdue} />
          </span>
        )}
      </div>
      <ReportActs report={report} />
      {fills ? (
        <FillIn key={report.id} report={report} />
      ) : reviews ? (
        <Review key={`${report.id}-${report.submissions.length}`} report={report} />
      ) : (
        <>
          <Receipts report={report} />
          {report.submissions.length > 0 && (
            <Section title={t('reports.answers')}>
              <ReportForm
                content={report.content}
                answers={report.submissions.at(-1)!.answers}
                previous={report.previous}
                documents={report.documents}
                readOnly
              />
            </Section>
          )}
        </>
      )}
      {(fills || reviews) && <Receipts report={report} />}
      <ReportExtensions report={report} />
      <MessageSection subjectType="REPORT" subjectId={report.id} />
      <Section title={t('kernel.process.title')}>
        <ProcessPicture processKey="report-round" subjectId={report.id} />
      </Section>
      <Section title={t('kernel.timeline.title')}>
        <Timeline subjectId={report.id} />
      </Section>
    </>
  );
}
