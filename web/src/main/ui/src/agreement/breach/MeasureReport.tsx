import { useTranslation } from 'react-i18next';
import type { BreachView, ExplanationRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useBreachAct } from './useBreachAct';

const UNSAID: ExplanationRequest = { text: '' };

/** Who carries out the measure says that it is done, and how. */
export function MeasureReport({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const send = useBreachAct<ExplanationRequest>(breach, 'measure-report');
  const form = useForm({ id: `breach-${breach.id}-measure`, initial: UNSAID, required: ['text'] });
  return (
    <Form form={form} label={t('agreement.measure.carryOut')} onSubmit={send}>
      <LongTextField name="text" label={t('agreement.measure.report')} required />
      <FormActions>
        <Submit>{t('agreement.measure.reportSubmit')}</Submit>
      </FormActions>
    </Form>
  );
}
