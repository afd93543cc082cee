import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RepeatRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useLaw } from '@/kernel/terms/useLaw';
import { useFindingAct } from '../acts/useFindingAct';
import { PreviewedDemand } from '../grading/PreviewedDemand';
import type { ActProps } from '../NextStep';

/** The machine found a likeness; only a person says whether it is a repeated breach. */
export function RepeatAssessmentForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const law = useLaw();
  const send = useFindingAct<RepeatRequest>(finding, 'repeat-assessment', onDone);
  const [initial] = useState({ decision: '', reason: '' });
  const form = useForm({
    id: `finding-${finding.id}-repeat-assessment`,
    initial,
    required: ['decision', 'reason'],
  });
  const line = finding.relation === 'OWN' ? 'own' : 'purchased';
  return (
    <Form
      form={form}
      onSubmit={({ decision, reason }, key) => send({ repeatedBreach: decision === 'yes', reason }, key)}
    >
      <p>{t(`finding.repeat.guide.${line}`, { law: law('STEERING') })}</p>
      <RadioField
        name="decision"
        label={t('finding.repeat.decision')}
        required
        options={[
          { value: 'yes', label: t('finding.repeat.yes') },
          { value: 'no', label: t('finding.repeat.no') },
        ]}
      />
      {form.values.decision && (
        <PreviewedDemand
          findingId={finding.id}
          grading={{
            severity: finding.severity,
            scope: finding.scope,
            repeated: form.values.decision === 'yes',
          }}
        />
      )}
      <LongTextField name="reason" label={t('finding.repeat.reason')} required />
      <FormActions>
        <Submit>{t('finding.repeat.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
