import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyAssessmentRequest, ReplyOutcome } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { Written } from '@/kernel/page/Section';
import { PartysAnswer } from '../Grounds';
import type { ActProps } from '../NextConsequenceStep';
import styles from '../consequence.module.css';
import { useConsequenceAct } from './useConsequenceAct';

const OUTCOMES: ReplyOutcome[] = ['STANDS', 'STANDS_IN_PART', 'FALLS'];

/** The officer answers each item of the reply and concludes the hearing. */
export function ReplyAssessmentForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ReplyAssessmentRequest>(consequence, 'reply-assessment', onDone);
  const open = consequence.grounds.filter(({ replied, assessed }) => replied && !assessed);
  const [initial] = useState(() => ({
    items: open.map(({ place }) => ({ place, outcome: '' as ReplyOutcome, text: '' })),
    conclusion: '',
  }));
  const form = useForm({
    id: `consequence-${consequence.id}-assessment-${open.length}`,
    initial,
    required: ['items.*.outcome', 'items.*.text', 'conclusion'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <p>
        {t(
          open.length === 0
            ? 'finding.consequence.assessment.guideSilent'
            : 'finding.consequence.assessment.guide',
        )}
      </p>
      {open.map((ground, index) => (
        <fieldset key={ground.place} className={styles.item}>
          <legend>{t('finding.consequence.groundNumber', { number: ground.place + 1 })}</legend>
          <Written>{ground.text}</Written>
          <PartysAnswer ground={ground} consequence={consequence} />
          <RadioField
            name={`items.${index}.outcome`}
            label={t('finding.consequence.assessment.outcome')}
            required
            options={OUTCOMES.map((value) => ({ value, label: t(`finding.consequence.outcome.${value}`) }))}
          />
          <LongTextField
            name={`items.${index}.text`}
            label={t('finding.consequence.assessment.text')}
            required
          />
        </fieldset>
      ))}
      <LongTextField name="conclusion" label={t('finding.consequence.assessment.conclusion')} required />
      <FormActions>
        <Submit>{t('finding.consequence.assessment.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
