import { useTranslation } from 'react-i18next';
import type { SelfMonitoringReportView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, formatDateTime, today } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import styles from '../reporting.module.css';
import { useReportAct } from './useReportAct';

/** What is to be decided on the report beside its answers. */
export function ReportActs({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const may = (act: string) => report.allowedActs.includes(act);
  return (
    <div className={page.next}>
      {report.settled && (
        <div className={page.waits}>
          <div>
            <strong>
              {t('reports.settled', { who: report.settled.by, when: formatDateTime(report.settled.at) })}
            </strong>
            <Written>{report.settled.reason}</Written>
          </div>
        </div>
      )}
      {may('missing-decision') && (
        <section className={page.act} aria-labelledby="act-missing">
          <h2 id="act-missing">{t('reports.missing.title')}</h2>
          <MissingForm report={report} />
        </section>
      )}
      {may('extension-decisions') && (
        <section className={page.act} aria-labelledby="act-extension">
          <h2 id="act-extension">{t('reports.time.decide')}</h2>
          <TimeDecisionForm report={report} />
        </section>
      )}
      {may('extension-requests') && (
        <details className={styles.optional}>
          <summary>{t('reports.time.ask')}</summary>
          <TimeRequestForm report={report} />
        </details>
      )}
    </div>
  );
}

type Decision = { choice: '' | 'more' | 'less'; until: string; reason: string };
const UNDECIDED: Decision = { choice: '', until: '', reason: '' };

/** The last day has passed: more time, or the report is left missing. */
function MissingForm({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const send = useReportAct<object>(report, 'missing-decision');
  const form = useForm({
    id: `report-${report.id}-missing`,
    initial: UNDECIDED,
    required: ['choice', 'reason'],
    dates: ['until'],
  });
  const more = form.values.choice === 'more';
  return (
    <Form
      form={form}
      onSubmit={({ until, reason }, key) =>
        send({ extended: more, until: more && until ? until : null, reason }, key)
      }
    >
      <p>{t('reports.missing.guide', { date: formatDate(report.deadline.dueOn) })}</p>
      <RadioField
        name="choice"
        label={t('reports.missing.what')}
        required
        options={[
          { value: 'more', label: t('reports.missing.more') },
          { value: 'less', label: t('reports.missing.leave') },
        ]}
      />
      {more && <DateField name="until" label={t('reports.time.until')} min={today()} required />}
      <LongTextField name="reason" label={t('reports.missing.why')} required />
      <FormActions>
        <Submit>{t('reports.missing.submit')}</Submit>
      </FormActions>
    </Form>
  );
}

/** The officer grants the time that was asked for, another, or none. */
function TimeDecisionForm({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const asked = report.extensions.find(({ decision }) => decision === null);
  const send = useReportAct<object>(report, 'extension-decisions');
  const form = useForm({
    id: `report-${report.id}-time-decision`,
    initial: UNDECIDED,
    required: ['choice', 'reason'],
    dates: ['until'],
  });
  const granted = form.values.choice === 'more';
  return (
    <Form
      form={form}
      onSubmit={({ until, reason }, key) =>
        send({ granted, until: granted && until ? until : null, reason }, key)
      }
    >
      {asked?.until && (
        <div>
          <p>
            {t('reports.time.asked', { who: asked.by ?? '', until: formatDate(asked.until) })}
            {asked.late && ` ${t('reports.time.late')}`}
          </p>
          <Written>{asked.reason}</Written>
        </div>
      )}
      <RadioField
        name="choice"
        label={t('reports.time.what')}
        required
        options={[
          { value: 'more', label: t('reports.time.grant') },
          { value: 'less', label: t('reports.time.refuse') },
        ]}
      />
      {granted && (
        <DateField
          name="until"
          label={t('reports.time.other')}
          help={t('reports.time.otherHelp')}
          min={today()}
        />
      )}
      <LongTextField name="reason" label={t('reports.time.reason')} required />
      <FormActions>
        <Submit>{t('reports.time.submitDecision')}</Submit>
      </FormActions>
    </Form>
  );
}

const NOTHING = { until: '', reason: '' };

/** The producer asks for more time. */
function TimeRequestForm({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const send = useReportAct<typeof NOTHING>(report, 'extension-requests');
  const form = useForm({
    id: `report-${report.id}-time-request`,
    initial: NOTHING,
    required: ['until', 'reason'],
    dates: ['until'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('reports.time.guide', { date: formatDate(report.deadline.dueOn) })}</p>
      <DateField name="until" label={t('reports.time.until')} min={today()} required />
      <LongTextField name="reason" label={t('reports.time.why')} required />
      <FormActions>
        <Submit>{t('reports.time.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
