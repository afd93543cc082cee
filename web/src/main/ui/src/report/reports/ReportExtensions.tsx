import { useTranslation } from 'react-i18next';
import type { SelfMonitoringReportView } from '@/api/contract';
import { MoreTimeList } from '@/kernel/case/moretime/MoreTimeList';
import { formatDate } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';

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
      <MoreTimeList extensions={report.extensions} />
    </Section>
  );
}
