import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HearingExceptionGround, HearingExceptionRequest, ReasonRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useLaw } from '@/kernel/terms/useLaw';
import type { ActProps } from '../NextConsequenceStep';
import { useConsequenceAct } from './useConsequenceAct';

const GROUNDS: HearingExceptionGround[] = [
  'URGENT',
  'ENDANGERS_PURPOSE',
  'NOT_AGAINST_PARTY',
  'OBVIOUSLY_NEEDLESS',
];

/** The party is not heard, for a reason that the law knows. */
export function ExceptionForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const law = useLaw();
  const send = useConsequenceAct<HearingExceptionRequest>(consequence, 'hearing-exception', onDone);
  const [initial] = useState(() => ({ ground: '' as HearingExceptionGround, reason: '' }));
  const form = useForm({
    id: `consequence-${consequence.id}-exception`,
    initial,
    required: ['ground', 'reason'],
  });
  return (
    <Form form={form} onSubmit={send} label={t('finding.consequence.act.hearing-exception')}>
      <RadioField
        name="ground"
        label={t('finding.consequence.hearing.exceptionGround', { law: law('HEARING') })}
        required
        options={GROUNDS.map((value) => ({ value, label: t(`finding.consequence.exception.${value}`) }))}
      />
      <LongTextField name="reason" label={t('finding.consequence.hearing.reason')} required />
      <FormActions>
        <Submit>{t('finding.consequence.hearing.leaveOut')}</Submit>
      </FormActions>
    </Form>
  );
}

const NO_REASON: ReasonRequest = { reason: '' };

/** It is given up before it takes effect. */
export function WithdrawalForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ReasonRequest>(consequence, 'withdrawal', onDone);
  const form = useForm({
    id: `consequence-${consequence.id}-withdrawal`,
    initial: NO_REASON,
    required: ['reason'],
  });
  return (
    <Form form={form} onSubmit={send} label={t('finding.consequence.act.withdrawal')}>
      <LongTextField name="reason" label={t('finding.consequence.withdrawal.reason')} required />
      <FormActions>
        <Submit variant="danger">{t('finding.consequence.withdrawal.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
