import { useTranslation } from 'react-i18next';
import type { EffectCheckRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useFindingAct } from '../acts/useFindingAct';
import { PreviewedDemand } from '../grading/PreviewedDemand';
import type { ActProps } from '../NextStep';

const EMPTY = { decision: '', reason: '' };

/** Done and verified is not yet effective: the officer says whether the correction held. */
export function EffectCheckForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<EffectCheckRequest>(finding, 'effect-check', onDone);
  const form = useForm({
    id: `finding-${finding.id}-effect-check`,
    initial: EMPTY,
    required: ['decision', 'reason'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ decision, reason }, key) => send({ effective: decision === 'yes', reason }, key)}
    >
      <p>{t('correction.effect.guide')}</p>
      <RadioField
        name="decision"
        label={t('correction.effect.question')}
        required
        options={[
          { value: 'yes', label: t('correction.effect.yes') },
          { value: 'no', label: t('correction.effect.no'), help: t('correction.effect.noHelp') },
        ]}
      />
      {form.values.decision === 'no' && (
        <PreviewedDemand
          findingId={finding.id}
          grading={{ severity: finding.severity, scope: finding.scope }}
        />
      )}
      <LongTextField name="reason" label={t('correction.effect.reason')} required />
      <FormActions>
        <Submit>{t('correction.effect.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
