import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachView, ExplanationAssessmentRequest, MeasureRequest } from '@/api/contract';
import { PreviewedDemand } from '@/finding/grading/PreviewedDemand';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { Loading } from '@/kernel/page/DataState';
import { SEVERITIES } from '@/kernel/terms/tags';
import { useBreachAct } from './useBreachAct';

// picks a day, which is heavy, and is needed for service lines only; the form waits for it, for what is not there
// yet could be missed without a name
const MeasureFields = lazy(() => import('./MeasureFields'));

const OF_MEASURE = ['measure.what', 'measure.ownerId', 'measure.dueOn'];

type Outcome = ExplanationAssessmentRequest['outcome'];
type Values = {
  outcome: Outcome | '';
  severity: string;
  overrideReason: string;
  reason: string;
  measure: MeasureRequest;
};

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
    measure: { what: '', ownerId: '', dueOn: '' },
  });
  const form = useForm({
    id: `breach-${breach.id}-assessment`,
    initial,
    required: ({ outcome }) => ['outcome', 'reason', ...(outcome === 'MEASURE' ? OF_MEASURE : [])],
  });
  const { outcome, severity } = form.values;
  const decided = outcome === 'FINDING' && severity !== '' ? Number(severity) : null;
  const overrides =
    outcome === 'MEASURE'
      ? proposed === null
      : (outcome === 'FINDING' || outcome === 'NOTED') && decided !== proposed;
  const ofLine = breach.subjectType === 'SERVICE_LINE';
  const all: Outcome[] = ['ACCEPTED', 'NOTED', ofLine ? 'MEASURE' : 'FINDING'];
  const outcomes = all.filter((each) => !(each === 'ACCEPTED' && breach.state === 'NOT_EXPLAINED'));
  return (
    <Suspense fallback={<Loading />}>
      <Form
        form={form}
        label={t('agreement.breach.assess')}
        onSubmit={({ reason, overrideReason, measure }, key) =>
          send(
            {
              outcome: outcome as Outcome,
              reason,
              severity: decided,
              overrideReason: overrides ? overrideReason : null,
              measure: outcome === 'MEASURE' ? measure : null,
            },
            key,
          )
        }
      >
        {breach.state === 'NOT_EXPLAINED' && <p>{t('agreement.breach.silent')}</p>}
        <p>
          {proposed === null
            ? t(ofLine ? 'agreement.measure.proposesNone' : 'agreement.breach.proposesNone')
            : ofLine
              ? t('agreement.measure.proposes')
              : t('agreement.breach.proposes', { severity: t(`kernel.severity.${SEVERITIES[proposed]}`) })}
        </p>
        {ofLine && <p>{t('agreement.breach.lineHasNoFindings')}</p>}
        <RadioField
          name="outcome"
          label={t('agreement.breach.outcome')}
          required
          options={outcomes.map((value) => ({
            value,
            label: t(`agreement.breach.${ofLine && value === 'NOTED' ? 'lineNOTED' : `outcome${value}`}`),
          }))}
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
        {outcome === 'FINDING' && severity !== '' && (
          <PreviewedDemand
            grading={{
              severity: SEVERITIES[Number(severity)],
              scope: breach.periods > 1 ? 'PATTERN' : 'ISOLATED',
            }}
          />
        )}
        {ofLine && <MeasureFields asked={outcome === 'MEASURE'} />}
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
    </Suspense>
  );
}
