import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView, VerificationMethod, VerificationRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { SentBackDays } from '../correction/SentBackDays';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';
import { VerificationBasis } from './VerificationBasis';

const METHODS: VerificationMethod[] = ['DOCUMENT', 'VISIT', 'SAMPLE'];

/** The officer confirms by an act of their own whether the correction is real. */
export function VerificationForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<VerificationRequest>(finding, 'verification', onDone);
  const [initial] = useState({
    method: '' as VerificationMethod | '',
    decision: '',
    note: '',
    verifiedOn: today(),
    inspectionId: '',
    shown: {} as Record<string, boolean>,
    documentIds: [] as DocumentView[],
    sampleSize: null as number | null,
    sample: '',
  });
  const form = useForm({
    id: `finding-${finding.id}-verification`,
    initial,
    required: ['method', 'decision', 'note', 'verifiedOn'],
    dates: ['verifiedOn'],
  });
  // what was filled in for another method stays in the form, and out of what is sent
  const request = ({
    method,
    decision,
    shown,
    documentIds,
    ...seen
  }: typeof initial): VerificationRequest => ({
    method: method as VerificationMethod,
    verified: decision === 'yes',
    note: seen.note,
    verifiedOn: seen.verifiedOn,
    inspectionId: method === 'VISIT' && seen.inspectionId ? seen.inspectionId : null,
    documentIds: method === 'DOCUMENT' ? chosen(shown, documentIds) : [],
    sampleSize: method === 'SAMPLE' ? seen.sampleSize : null,
    sample: method === 'SAMPLE' ? seen.sample : null,
  });
  return (
    <Form form={form} onSubmit={(values, key) => send(request(values), key)}>
      <p>{t('finding.verification.guide')}</p>
      <RadioField
        name="method"
        label={t('finding.verification.method')}
        required
        options={METHODS.map((method) => ({ value: method, label: t(`finding.method.${method}`) }))}
      />
      <VerificationBasis finding={finding} method={form.values.method} />
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
      {form.values.decision === 'no' && <SentBackDays findingId={finding.id} />}
      <LongTextField name="note" label={t('finding.verification.note')} required />
      <FormActions>
        <Submit>{t('finding.verification.submit')}</Submit>
      </FormActions>
    </Form>
  );
}

/** Those ticked among what was there, and those added here. */
function chosen(shown: Record<string, boolean>, added: DocumentView[]): string[] {
  const ticked = Object.keys(shown).filter((id) => shown[id]);
  return [...new Set([...ticked, ...added.map(({ id }) => id)])];
}
