import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';

/** Day by day: what was seen, and is the danger gone? */
export function FollowUpForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<FollowUpRequest>(finding, 'follow-ups', onDone);
  const [initial] = useState({ observed: '', decision: '' });
  const form = useForm({
    id: `finding-${finding.id}-follow-up`,
    initial,
    required: ['observed', 'decision'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ observed, decision }, key) => send({ observed, lifted: decision === 'yes' }, key)}
    >
      <p>{t('finding.followUp.guide')}</p>
      <LongTextField name="observed" label={t('finding.followUp.observed')} required />
      <RadioField
        name="decision"
        label={t('finding.followUp.decision')}
        required
        options={[
          { value: 'no', label: t('finding.followUp.no') },
          { value: 'yes', label: t('finding.followUp.yes') },
        ]}
      />
      <FormActions>
        <Submit>{t('finding.followUp.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
