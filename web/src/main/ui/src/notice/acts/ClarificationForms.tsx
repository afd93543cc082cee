import { useTranslation } from 'react-i18next';
import { LongTextField, NumberField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { DeadlinePreview } from '@/kernel/form/DeadlinePreview';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextNoticeStep';
import styles from '../notice.module.css';
import { useNoticeAct } from './useNoticeAct';

const QUESTION = { question: '', days: 14 };

/** The producer is asked; it reads this question and nothing of the notice. */
export function ClarificationForm({ notice, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<typeof QUESTION>(notice, 'clarification', onDone);
  const form = useForm({
    id: `notice-${notice.id}-clarification`,
    initial: QUESTION,
    required: ['question', 'days'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <p className={styles.hint}>{t('notice.clarification.guide')}</p>
      <LongTextField name="question" label={t('notice.clarification.question')} required />
      <NumberField name="days" label={t('notice.clarification.days')} required />
      {Number.isInteger(form.values.days) && form.values.days >= 1 && form.values.days <= 365 && (
        <DeadlinePreview label={t('notice.clarification.dueOn')} days={form.values.days} />
      )}
      <FormActions>
        <Submit>{t('notice.submit.clarification')}</Submit>
      </FormActions>
    </Form>
  );
}

const UNJUDGED = { enough: '', reason: '' };

/** The answer is enough, or the matter must be examined. */
export function ClarificationAssessmentForm({ notice, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<{ enough: boolean; reason: string }>(notice, 'clarification-assessment', onDone);
  const form = useForm({
    id: `notice-${notice.id}-assessment`,
    initial: UNJUDGED,
    required: ['enough', 'reason'],
  });
  return (
    <Form form={form} onSubmit={({ enough, reason }, key) => send({ enough: enough === 'yes', reason }, key)}>
      <RadioField
        name="enough"
        label={t('notice.clarification.isEnough')}
        required
        options={[
          { value: 'yes', label: t('notice.clarification.enough') },
          { value: 'no', label: t('notice.clarification.notEnough') },
        ]}
      />
      <LongTextField name="reason" label={t('notice.clarification.reason')} required />
      <FormActions>
        <Submit>{t('notice.submit.clarification-assessment')}</Submit>
      </FormActions>
    </Form>
  );
}
