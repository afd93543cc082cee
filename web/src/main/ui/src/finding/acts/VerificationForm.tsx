import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerificationMethod, VerificationRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { FollowUp } from '../correction/FollowUp';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const METHODS: VerificationMethod[] = ['DOCUMENT', 'VISIT', 'SAMPLE'];

/** The officer confirms by an act of their own whether the correction is real. */
export function VerificationForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<VerificationRequest>(finding, 'verification', onDone);
  const [initial] = useState({
    method: '' as VerificationMethod,
    decision: '',
    note: '',
    verifiedOn: today(),
  });
  const form = useForm({
    id: `finding-${finding.id}-verification`,
    initial,
    required: ['method', 'decision', 'note', 'verifiedOn'],
    dates: ['verifiedOn'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ method, decision, note, verifiedOn }, key) =>
        send({ method, verified: decision === 'yes', note, verifiedOn }, key)
      }
    >
      <p>{t('finding.verification.guide')}</p>
      <RadioField
        name="method"
        label={t('finding.verification.method')}
        required
        options={METHODS.map((method) => ({ value: method, label: t(`finding.method.${method}`) }))}
      />
      {form.values.method === 'VISIT' && <FollowUp finding={finding} />}
      <DateField name="verifiedOn" label={t('finding.verification.verifiedOn')} max={today()} required />
      <RadioField
        name="decision"
        label={t('finding.verification.result')}
        required
        options={[
          { value: 'yes', label: t('finding.verification.yes') },
          { value: 'no', label: t('finding.verification.no') },
        ]}
      />
      <LongTextField name="note" label={t('finding.verification.note')} required />
      <FormActions>
        <Submit>{t('finding.verification.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
