import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceDecisionRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { eurosOf } from '../euros';
import type { ActProps } from '../NextConsequenceStep';
import styles from '../consequence.module.css';
import { useConsequenceAct } from './useConsequenceAct';

/** Whom the delegation names decides; never who proposed it. */
export function DecisionForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ConsequenceDecisionRequest>(consequence, 'decision', onDone);
  const [initial] = useState(() => ({
    taken: '',
    reason: '',
    amount: consequence.amount === null ? '' : String(consequence.amount).replace('.', ','),
    effectiveFrom: consequence.effectiveFrom ?? '',
    effectiveTo: consequence.effectiveTo ?? '',
  }));
  const form = useForm({
    id: `consequence-${consequence.id}-decision`,
    initial,
    required: ['taken', 'reason'],
    dates: ['effectiveFrom', 'effectiveTo'],
  });
  const taken = form.values.taken === 'yes';
  return (
    <Form
      form={form}
      onSubmit={(values, key) =>
        send(
          {
            taken,
            reason: values.reason,
            amount: taken && consequence.money ? eurosOf(values.amount) : null,
            effectiveFrom: taken ? values.effectiveFrom || null : null,
            effectiveTo: taken ? values.effectiveTo || null : null,
          },
          key,
        )
      }
    >
      <p>
        {t(
          consequence.appealable
            ? 'finding.consequence.decision.guideAppealable'
            : 'finding.consequence.decision.guide',
        )}
      </p>
      <RadioField
        name="taken"
        label={t('finding.consequence.decision.title')}
        required
        options={[
          { value: 'yes', label: t('finding.consequence.decision.taken') },
          { value: 'no', label: t('finding.consequence.decision.notTaken') },
        ]}
      />
      {taken && consequence.money && (
        <TextField
          name="amount"
          label={t('finding.consequence.amount')}
          help={t('finding.consequence.amountHelp')}
          required
        />
      )}
      {taken && (
        <div className={styles.pair}>
          <DateField name="effectiveFrom" label={t('finding.consequence.effectiveFrom')} />
          <DateField name="effectiveTo" label={t('finding.consequence.effectiveTo')} />
        </div>
      )}
      <LongTextField name="reason" label={t('finding.consequence.decision.reason')} required />
      <FormActions>
        <Submit>{t('finding.consequence.decision.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
