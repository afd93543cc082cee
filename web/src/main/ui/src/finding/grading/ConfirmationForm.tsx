import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmationRequest, Gradings } from '@/api/contract';
import { useResource } from '@/api/query';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';
import { PreviewedDemand } from './PreviewedDemand';
import styles from './grading.module.css';

/** A second person says whether a colleague's grading to or from serious is right. */
export function ConfirmationForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<ConfirmationRequest>(finding, 'grading-confirmation', onDone);
  const gradings = useResource<Gradings>(`/findings/${finding.id}/gradings`);
  const [initial] = useState({ decision: '', reason: '' });
  const form = useForm({
    id: `finding-${finding.id}-grading-confirmation`,
    initial,
    required: ['decision', 'reason'],
  });
  const asked = gradings.data?.toBeConfirmed;
  const lowering = asked?.state === 'PROPOSED';
  return (
    <Form
      form={form}
      onSubmit={({ decision, reason }, key) => send({ confirmed: decision === 'yes', reason }, key)}
    >
      <p>{t(lowering ? 'finding.confirmation.lowering' : 'finding.confirmation.raise')}</p>
      {asked && (
        <p className={styles.words}>
          {t('finding.confirmation.asked', {
            who: asked.gradedBy,
            severity: t(`kernel.severity.${asked.severity}`),
          })}{' '}
          {asked.reason}
        </p>
      )}
      {asked && lowering && (
        <PreviewedDemand
          findingId={finding.id}
          grading={{
            severity: asked.severity,
            scope: asked.scope,
            ...(asked.overrideReason && {
              planDays: asked.demand.planDays,
              correctionDays: asked.demand.correctionDays,
            }),
          }}
          asSecond
        />
      )}
      <RadioField
        name="decision"
        label={t('finding.confirmation.decision')}
        required
        options={[
          { value: 'yes', label: t('finding.confirmation.yes') },
          { value: 'no', label: t('finding.confirmation.no') },
        ]}
      />
      <LongTextField name="reason" label={t('finding.confirmation.reason')} required />
      <FormActions>
        <Submit>{t('finding.confirmation.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
