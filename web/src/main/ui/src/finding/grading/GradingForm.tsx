import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, GradingRequest, Scope, Severity } from '@/api/contract';
import { CheckField, LongTextField, NumberField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { SEVERITIES } from '@/kernel/terms/tags';
import { useFindingAct } from '../acts/useFindingAct';
import { SCOPES } from '../FindingFields';
import { PreviewedDemand } from './PreviewedDemand';

type Values = {
  severity: Severity;
  scope: Scope;
  reason: string;
  own: boolean;
  override: { planDays: number | null; correctionDays: number | null; reason: string };
};

/** Another grading; what it demands, and until when, is seen before it is given. */
export function GradingForm({ finding, onDone }: { finding: FindingView; onDone: () => void }) {
  const { t } = useTranslation();
  const send = useFindingAct<GradingRequest>(finding, 'grading', onDone);
  const [initial] = useState<Values>({
    severity: finding.severity,
    scope: finding.scope,
    reason: '',
    own: false,
    override: { planDays: null, correctionDays: null, reason: '' },
  });
  const form = useForm({
    id: `finding-${finding.id}-grading`,
    initial,
    required: ['severity', 'scope', 'reason'],
  });
  const { severity, scope, own, override: days } = form.values;
  const hasDays = severity === 'MINOR' || severity === 'SIGNIFICANT';
  const ownDays =
    own && hasDays && days.correctionDays !== null
      ? { planDays: days.planDays, correctionDays: days.correctionDays }
      : {};
  return (
    <Form
      form={form}
      label={t('finding.grading.change')}
      onSubmit={({ override, reason }, key) =>
        send(
          {
            severity,
            scope,
            reason,
            override:
              own && hasDays
                ? {
                    planRequired: override.planDays !== null,
                    planDays: override.planDays,
                    correctionDays: override.correctionDays as number,
                    reason: override.reason,
                  }
                : null,
          },
          key,
        )
      }
    >
      <RadioField
        name="severity"
        label={t('finding.field.severity')}
        required
        options={SEVERITIES.map((each) => ({ value: each, label: t(`kernel.severity.${each}`) }))}
      />
      <RadioField
        name="scope"
        label={t('finding.scope')}
        required
        horizontal
        options={SCOPES.map((each) => ({ value: each, label: t(`kernel.scope.${each}`) }))}
      />
      {hasDays && <CheckField name="own" label={t('finding.grading.own')} />}
      {hasDays && own && (
        <>
          <NumberField
            name="override.planDays"
            label={t('finding.grading.ownPlan')}
            help={t('finding.grading.ownPlanHelp')}
          />
          <NumberField name="override.correctionDays" label={t('finding.grading.ownCorrection')} required />
          <LongTextField name="override.reason" label={t('finding.grading.ownReason')} required />
        </>
      )}
      <PreviewedDemand findingId={finding.id} grading={{ severity, scope, ...ownDays }} />
      <LongTextField name="reason" label={t('finding.grading.reason')} required />
      <FormActions>
        <Submit>{t('finding.grading.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
