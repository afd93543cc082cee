import { useTranslation } from 'react-i18next';
import type { SelfMonitoringReportView } from '@/api/contract';
import { HouseDeadline } from '@/kernel/form/DeadlinePreview';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useReportAct } from './useReportAct';

const NO_WORDS = { reason: '' };

/** The officer is content; words are welcome and not needed. */
export function AcceptForm({ report, comments }: { report: SelfMonitoringReportView; comments: number }) {
  const { t } = useTranslation();
  const send = useReportAct<{ reason: string }>(report, 'acceptance');
  const form = useForm({ id: `report-${report.id}-acceptance`, initial: NO_WORDS });
  return (
    <Form form={form} onSubmit={send}>
      {comments > 0 && <p>{t('reports.accept.comments')}</p>}
      <LongTextField name="reason" label={t('reports.accept.words')} />
      <FormActions>
        <Submit>{t('reports.accept.submit')}</Submit>
      </FormActions>
    </Form>
  );
}

/** The report goes back with what was said of single fields. */
export function ReturnForm({
  report,
  comments,
}: {
  report: SelfMonitoringReportView;
  comments: Record<string, string>;
}) {
  const { t } = useTranslation();
  const send = useReportAct<{ reason: string; comments: Record<string, string> }>(report, 'return');
  const form = useForm({
    id: `report-${report.id}-return`,
    initial: NO_WORDS,
    required: ['reason'],
  });
  return (
    <Form form={form} onSubmit={({ reason }, key) => send({ reason, comments }, key)}>
      <p>{t('reports.return.guide', { count: Object.keys(comments).length })}</p>
      <HouseDeadline label={t('reports.return.dueOn')} path={`/reports/${report.id}/return-preview`} />
      <LongTextField name="reason" label={t('reports.return.why')} required />
      <FormActions>
        <Submit>{t('reports.return.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
