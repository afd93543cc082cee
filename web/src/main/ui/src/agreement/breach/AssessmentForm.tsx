import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachView, ExplanationAssessmentRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { SEVERITIES } from '@/kernel/terms/tags';
import { useBreachAct } from './useBreachAct';

type Outcome = ExplanationAssessmentRequest['outcome'];
type Values = { outcome: Outcome | ''; severity: string; overrideReason: string; reason: string };

/** The officer accepts what was said, or confirms or overrides what the decision table proposes. */
export function AssessmentForm({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const send = useBreachAct<ExplanationAssessmentRequest>(breach, 'explanation-assessment');
  const proposed = breach.proposedSeverity;
  const [initial] = useState<Values>({
    outcome: '',
    severity: proposed === null ? '' : String(proposed),
    overrideReason: '',
    reason: '',
  });
  const form = useForm({
    id: `breach-${breach.id}-assessment`,
    initial,
    required: ['outcome', 'reason'],
  });
  const { outcome, severity } = form.values;
  const decided = outcome === 'FINDING' && severity !== '' ? Number(severity) : null;
  const overrides = (outcome === 'FINDING' || outcome === 'NOTED') && decided !== proposed;
  const ofLine = breach.subjectType === 'SERVICE_LINE';
  const all: Outcome[] = ['ACCEPTED', 'NOTED', 'FINDING'];
  const outcomes = all.filter(
    (each) => !(each === 'ACCEPTED' && breach.state === 'NOT_EXPLAINED') && !(each === 'FINDING' && ofLine),
  );
  return (
    <Form
      form={form}
      label={t('agreement.breach.assess')}
      onSubmit={({ reason, overrideReason }, key) =>
        send(
          {
            outcome: outcome as Outcome,
            reason,
            severity: decided,
            overrideReason: overrides ? overrideReason : null,
          },
          key,
        )
      }
    >
      {breach.state === 'NOT_EXPLAINED' && <p>{t('agreement.breach.silent')}</p>}
      <p>
        {proposed === null
          ? t(ofLine ? 'agreement.breach.lineHasNoFindings' : 'agreement.breach.proposesNone')
          : t('agreement.breach.proposes', { severity: t(`kernel.severity.${SEVERITIES[proposed]}`) })}
      </p>
      <RadioField
        name="outcome"
        label={t('agreement.breach.outcome')}
        required
        options={outcomes.map((value) => ({ value, label: t(`agreement.breach.outcome${value}`) }))}
      />
      {outcome === 'FINDING' && (
        <RadioField
          name="severity"
          label={t('agreement.breach.severity')}
          required
          options={SEVERITIES.slice(1).map((name) => ({
            value: String(SEVERITIES.indexOf(name)),
            label: t(`kernel.severity.${name}`),
          }))}
        />
      )}
      {overrides && (
        <LongTextField name="overrideReason" label={t('agreement.breach.overrideReason')} required />
      )}
      <LongTextField
        name="reason"
        label={t('agreement.breach.reason')}
        help={t('agreement.breach.reasonHelp')}
        required
      />
      <FormActions>
        <Submit>{t('agreement.breach.assessSubmit')}</Submit>
      </FormActions>
    </Form>
  );
}
