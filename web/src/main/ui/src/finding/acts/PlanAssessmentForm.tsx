import { useTranslation } from 'react-i18next';
import type { PlanAssessmentRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY = { decision: '', reason: '' };

/** The officer accepts the plan, or returns it with what is missing. */
export function PlanAssessmentForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<PlanAssessmentRequest>(finding, 'plan-assessment', onDone);
  const form = useForm({
    id: `finding-${finding.id}-plan-assessment`,
    initial: EMPTY,
    required: ['decision', 'reason'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ decision, reason }, key) => send({ accepted: decision === 'accept', reason }, key)}
    >
      <p>{t('finding.assessment.guide')}</p>
      <RadioField
        name="decision"
        label={t('finding.assessment.decision')}
        required
        options={[
          { value: 'accept', label: t('finding.assessment.accept') },
          { value: 'return', label: t('finding.assessment.return') },
        ]}
      />
      <LongTextField
        name="reason"
        label={t('finding.assessment.reason')}
        help={form.values.decision === 'return' ? t('finding.assessment.returnHelp') : undefined}
        required
      />
      <FormActions>
        <Submit>{t('finding.assessment.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
