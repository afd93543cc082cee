import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { SelfMonitoringReportView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { formatDate, formatDateTime } from '@/kernel/format';
import { Facts, Section, Written } from '@/kernel/page/Section';

/** By when the report is due and why, and every move of that day: refused requests too. */
export function ReportExtensions({ report }: { report: SelfMonitoringReportView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('reports.deadline')}>
      <Facts
        facts={[
          [t('rounds.dueOn'), formatDate(report.deadline.dueOn)],
          [t('rounds.counted'), report.deadline.explanation],
        ]}
      />
      {report.extensions.map(({ id, until, reason, by, at, decision }) => (
        <div key={id}>
          {until && (
            <>
              <p>{t('reports.time.asked', { who: by ?? '', until: formatDate(until) })}</p>
              <Written>{reason}</Written>
              <p className={page.quiet}>{at && formatDateTime(at)}</p>
            </>
          )}
          {decision && (
            <>
              <StatusLabel type={decision.granted ? 'success' : 'alert'}>
                {decision.granted && decision.dueAfter
                  ? t('reports.time.granted', { date: formatDate(decision.dueAfter) })
                  : t('reports.time.refused')}
              </StatusLabel>
              <Written>{decision.reason}</Written>
              <p className={page.quiet}>
                {decision.by}, {formatDateTime(decision.at)}
              </p>
            </>
          )}
        </div>
      ))}
    </Section>
  );
}
