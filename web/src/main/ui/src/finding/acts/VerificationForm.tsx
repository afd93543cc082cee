import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionRow, VerificationMethod, VerificationRequest } from '@/api/contract';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDateTime, today } from '@/kernel/format';
import { FollowUp } from '../correction/FollowUp';
import { useFollowUpVisits } from '../correction/FollowUpVisits';
import type { ActProps } from '../NextStep';
import styles from '../finding.module.css';
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
    inspectionId: '',
    shown: finding.documents.map(() => false),
    sample: '',
  });
  const visits = useFollowUpVisits(finding);
  const form = useForm({
    id: `finding-${finding.id}-verification`,
    initial,
    required: ['method', 'decision', 'note', 'verifiedOn'],
    dates: ['verifiedOn'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ method, decision, note, verifiedOn, inspectionId, shown, sample }, key) =>
        send(
          {
            method,
            verified: decision === 'yes',
            note,
            verifiedOn,
            inspectionId: (method === 'VISIT' && (inspectionId || visits[0]?.id)) || null,
            documentIds:
              method === 'DOCUMENT' ? finding.documents.filter((_, i) => shown[i]).map(({ id }) => id) : [],
            sample: method === 'SAMPLE' ? sample : null,
          },
          key,
        )
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
      {form.values.method === 'VISIT' && visits.length > 0 && (
        <ChoiceField
          name="inspectionId"
          label={t('finding.verification.visit')}
          placeholder={visitName(visits[0]!)}
          options={visits.map((visit) => ({ value: visit.id, label: visitName(visit) }))}
        />
      )}
      {form.values.method === 'DOCUMENT' && finding.documents.length > 0 && (
        <fieldset className={styles.documents}>
          <legend>{t('finding.verification.documents')}</legend>
          {finding.documents.map(({ id, name }, index) => (
            <CheckField key={id} name={`shown.${index}`} label={name} />
          ))}
        </fieldset>
      )}
      {form.values.method === 'SAMPLE' && (
        <LongTextField name="sample" label={t('finding.verification.sample')} required />
      )}
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

function visitName({ caseNumber, plannedFor }: InspectionRow): string {
  return `${caseNumber}, ${formatDateTime(plannedFor)}`;
}
