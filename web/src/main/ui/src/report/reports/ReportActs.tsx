import { Button, ButtonVariant, IconPlus } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SelfMonitoringReportView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { TimeDecisionForm, TimeRequestForm } from '@/kernel/case/moretime/MoreTimeForms';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import { MissingDecision } from '../MissingDecision';
import { ProposedFindingDialog, type Made } from '../ProposedFindingDialog';
import { useReportAct } from './useReportAct';

/** What is to be decided on the report beside its answers. */
export function ReportActs({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  const may = (act: string) => report.allowedActs.includes(act);
  const decideMissing = useReportAct<object>(report, 'missing-decision');
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
          <MissingDecision
            id={`report-${report.id}-missing`}
            guide={t('reports.missing.guide', { date: formatDate(report.deadline.dueOn) })}
            leave={t('reports.missing.leave')}
            send={decideMissing}
          />
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
