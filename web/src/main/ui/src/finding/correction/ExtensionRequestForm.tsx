import { useTranslation } from 'react-i18next';
import type { ExtensionRequest } from '@/api/contract';
import { MovedDayPreview } from '@/kernel/case/moretime/MovedDayPreview';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, today } from '@/kernel/format';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';

const EMPTY: ExtensionRequest = { until: '', reason: '' };

/** The producer asks for more time: until when, and why the time given is not enough. */
export function ExtensionRequestForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<ExtensionRequest>(finding, 'extension-requests', onDone);
  const form = useForm({
    id: `finding-${finding.id}-extension-requests`,
    initial: EMPTY,
    required: ['until', 'reason'],
    dates: ['until'],
  });
  const ofPlan = finding.allowedActs.includes('corrective-plan');
  const inForce = ofPlan ? finding.planDeadline : finding.deadline;
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('correction.extension.guide')}</p>
      {inForce && (
        <p>
          {t(ofPlan ? 'correction.extension.planDue' : 'correction.extension.correctionDue', {
            date: formatDate(inForce.dueOn),
          })}
        </p>
      )}
      <DateField name="until" label={t('correction.extension.until')} min={today()} required />
      <MovedDayPreview until={form.values.until} />
      <LongTextField name="reason" label={t('correction.extension.why')} required />
      <FormActions>
        <Submit>{t('correction.extension.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
