import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectivePlanRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { ItemsLacking } from '../correction/ItemsLacking';
import { WhyFields, WHYS } from '../correction/Whys';
import { PlanAssessed } from '../FindingPlan';
import type { ActProps } from '../NextStep';
import { PlannedActions } from './PlannedActions';
import { useFindingAct } from './useFindingAct';

/** The producer's plan: why it happened, whom it touched, what is done, by whom and when. */
export function CorrectivePlanForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<CorrectivePlanRequest>(finding, 'corrective-plan', onDone);
  // a returned plan is mended, not written anew
  const [initial] = useState<CorrectivePlanRequest>(() => ({
    cause: finding.plan?.cause ?? '',
    whys: Array.from({ length: WHYS }, (_, index) => finding.plan?.whys[index] ?? ''),
    affected: finding.plan?.affected ?? '',
    measure: finding.plan?.measure ?? '',
    actions: finding.plan?.actions.map(({ title, responsible, dueOn }) => ({
      title,
      responsible,
      dueOn,
    })) ?? [{ title: '', responsible: '', dueOn: '' }],
  }));
  const form = useForm({
    id: `finding-${finding.id}-corrective-plan`,
    initial,
    required: ['cause', 'actions.*.title', 'actions.*.responsible', 'actions.*.dueOn'],
    dates: ['actions.*.dueOn'],
  });
  const returned =
    finding.plan?.assessment && !finding.plan.assessment.accepted ? finding.plan.assessment : null;
  return (
    <Form
      form={form}
      onSubmit={({ whys, ...plan }, key) =>
        send({ ...plan, whys: whys.filter((why) => why.trim() !== '') }, key)
      }
    >
      {returned && <PlanAssessed assessment={returned} />}
      <p>{t('finding.plan.guide')}</p>
      <WhyFields whys={form.values.whys} />
      <LongTextField
        name="cause"
        label={t('finding.plan.cause')}
        help={t('finding.plan.causeHelp')}
        required
      />
      <LongTextField name="affected" label={t('finding.plan.affected')} />
      <LongTextField name="measure" label={t('finding.plan.measure')} />
      {returned && finding.plan && <ItemsLacking plan={finding.plan} />}
      <PlannedActions actions={form.values.actions} onChange={(actions) => form.set('actions', actions)} />
      <FormActions>
        <Submit>{t('finding.plan.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
