import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SelfMonitoringReportView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { formatDateTime } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import { ReportForm } from '../form/ReportForm';
import styles from '../reporting.module.css';
import { FieldReview, SignalLine } from './FieldReview';
import { ProposedFindingDialog } from '../ProposedFindingDialog';
import { AcceptForm, ReturnForm } from './ReviewForms';

/** The officer reads what was sent, with what the house noticed beside each field, and decides. */
export function Review({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const [comments, setComments] = useState<Record<string, string>>({});
  const [findingOf, setFindingOf] = useState<string | null>(null);
  const [made, setMade] = useState<{ id: string; title: string } | null>(null);
  const sent = report.submissions.at(-1)!;
  const waits = report.allowedActs.includes('acceptance');
  const given = Object.fromEntries(Object.entries(comments).filter(([, text]) => text.trim() !== ''));
  const general = sent.signals.filter(({ field }) => field === null);
  const fields = sent.signals.filter(({ field }) => field !== null);

  return (
    <>
      {made && (
        <Notification type="success" label={t('reports.finding.made')}>
          <Link to={`/findings/${made.id}`}>{made.title}</Link>
        </Notification>
      )}
      <Section title={t('reports.signals')}>
        <p>
          {t('reports.sentBy', { who: sent.by, when: formatDateTime(sent.at) })}{' '}
          {t('reports.signalsOf', { count: sent.signals.length })}
        </p>
        {general.map((signal) => (
          <SignalLine key={signal.kind} signal={signal} />
        ))}
        {fields.length > 0 && <p>{t('reports.signalsBeside', { count: fields.length })}</p>}
      </Section>
      <Section title={t('reports.answers')}>
        <ReportForm
          content={report.content}
          answers={sent.answers}
          previous={report.previous}
          documents={report.documents}
          readOnly
          fieldSlot={(field) => (
            <FieldReview
              field={field}
              signals={fields.filter((signal) => signal.field === field)}
              earlier={sent.assessment?.comments[field]}
              comment={comments[field] ?? ''}
              onComment={
                waits ? (text) => setComments((before) => ({ ...before, [field]: text })) : undefined
              }
              onFinding={() => setFindingOf(field)}
            />
          )}
        />
      </Section>
      {waits && (
        <section className={page.act} aria-labelledby="report-review">
          <h2 id="report-review">{t('reports.decide')}</h2>
          <div className={styles.acts}>
            <details open={Object.keys(given).length === 0}>
              <summary>{t('reports.accept.title')}</summary>
              <AcceptForm report={report} comments={Object.keys(given).length} />
            </details>
            <details open={Object.keys(given).length > 0}>
              <summary>{t('reports.return.title', { count: Object.keys(given).length })}</summary>
              <ReturnForm report={report} comments={given} />
            </details>
          </div>
        </section>
      )}
      {findingOf && (
        <ProposedFindingDialog
          path={`/reports/${report.id}`}
          of={{ field: findingOf }}
          title={t('reports.finding.title')}
          guide={t('reports.finding.guide')}
          onClose={() => setFindingOf(null)}
          onMade={(finding) => {
            setFindingOf(null);
            setMade(finding);
          }}
        />
      )}
    </>
  );
}
