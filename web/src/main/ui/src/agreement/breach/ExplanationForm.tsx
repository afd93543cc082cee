import { useTranslation } from 'react-i18next';
import type { BreachView, ExplanationRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useBreachAct } from './useBreachAct';

const EMPTY: ExplanationRequest = { text: '' };

/** The producer says why the target was missed. */
export function ExplanationForm({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const send = useBreachAct<ExplanationRequest>(breach, breach.answers ? 'line-explanation' : 'explanation');
  const form = useForm({ id: `breach-${breach.id}-explanation`, initial: EMPTY, required: ['text'] });
  return (
    <Form form={form} label={t('agreement.breach.explain')} onSubmit={send}>
      <p>
        {t(
          breach.state === 'NOT_EXPLAINED'
            ? 'agreement.breach.explainLateGuide'
            : 'agreement.breach.explainGuide',
        )}
      </p>
      <LongTextField name="text" label={t('agreement.breach.explainField')} required />
      <FormActions>
        <Submit>{t('agreement.breach.explainSubmit')}</Submit>
      </FormActions>
    </Form>
  );
}
