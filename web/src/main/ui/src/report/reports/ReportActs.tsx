import { Button, ButtonVariant, IconPlus } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SelfMonitoringReportView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { TimeDecisionForm, TimeRequestForm } from '@/kernel/case/moretime/MoreTimeForms';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, formatDateTime, today } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import { ProposedFindingDialog, type Made } from '../ProposedFindingDialog';
import { useReportAct } from './useReportAct';

/** What is to be decided on the report beside its answers. */
export function ReportActs({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const may = (act: string) => report.allowedActs.includes(act);
  const askTime = useReportAct<object>(report, 'extension-requests');
  const decideTime = useReportAct<object>(report, 'extension-decisions');
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
      {may('missing-finding') && <FindingOfMissing report={report} />}
      {may('extension-decisions') && (
        <section className={page.act} aria-labelledby="act-extension">
          <h2 id="act-extension">{t('kernel.moreTime.decide')}</h2>
          <TimeDecisionForm of={`report-${report.id}`} extensions={report.extensions} send={decideTime} />
        </section>
      )}
      {may('extension-requests') && (
        <TimeRequestForm of={`report-${report.id}`} dueOn={report.deadline.dueOn} send={askTime} />
      )}
    </div>
  );
}

/** That nothing came is a finding of its own, as grave as the officer says. */
function FindingOfMissing({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <div>
      {made ? (
        <p role="status">
          {t('reports.finding.made')}: <Link to={`/findings/${made.id}`}>{made.title}</Link>
        </p>
      ) : (
        <Button
          variant={ButtonVariant.Secondary}
          iconStart={<IconPlus aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('reports.missing.finding')}
        </Button>
      )}
      {open && (
        <ProposedFindingDialog
          path={`/reports/${report.id}`}
          of={{}}
          title={t('reports.missing.findingTitle')}
          guide={t('reports.finding.guide')}
          onClose={() => setOpen(false)}
          onMade={(finding) => {
            setMade(finding);
            setOpen(false);
          }}
        />
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
      {more && <DateField name="until" label={t('kernel.moreTime.until')} min={today()} required />}
      <LongTextField name="reason" label={t('reports.missing.why')} required />
      <FormActions>
        <Submit>{t('reports.missing.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
