import { useTranslation } from 'react-i18next';
import type { BreachView, MeasureAssessment } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useBreachAct } from './useBreachAct';

type Values = { done: 'yes' | 'no' | ''; reason: string; dueOn: string };
const UNSEEN: Values = { done: '', reason: '', dueOn: '' };

/** Another person sees that it is done, or gives it back until another day. */
export default function MeasureJudgement({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const send = useBreachAct<MeasureAssessment>(breach, 'measure-assessment');
  const form = useForm({
    id: `breach-${breach.id}-measure-done`,
    initial: UNSEEN,
    required: ({ done }) => ['done', 'reason', ...(done === 'no' ? ['dueOn'] : [])],
  });
  const back = form.values.done === 'no';
  return (
    <Form
      form={form}
      label={t('agreement.measure.confirm')}
      onSubmit={({ done, reason, dueOn }, key) =>
        send({ done: done === 'yes', reason, dueOn: done === 'no' && dueOn ? dueOn : null }, key)
      }
    >
      <RadioField
        name="done"
        label={t('agreement.measure.isDone')}
        required
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`agreement.measure.${value}`) }))}
      />
      {back && <DateField name="dueOn" label={t('agreement.measure.nextDay')} required />}
      <LongTextField name="reason" label={t('agreement.measure.why')} required />
      <FormActions>
        <Submit>{t('agreement.measure.confirmSubmit')}</Submit>
      </FormActions>
    </Form>
  );
}
