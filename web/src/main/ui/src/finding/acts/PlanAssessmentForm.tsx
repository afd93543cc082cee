import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAssessmentRequest, PlannedAction, PlanOutcome } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, today } from '@/kernel/format';
import { MovedDays } from '../correction/MovedDays';
import { PlanItems, type Item } from '../correction/PlanItems';
import type { ActProps } from '../NextStep';
import { PlannedActions } from './PlannedActions';
import { useFindingAct } from './useFindingAct';

const OUTCOMES: PlanOutcome[] = ['ACCEPTED', 'RETURNED', 'REJECTED', 'DIRECTED'];
const NO_ACTION: PlannedAction = { title: '', responsible: '', dueOn: '' };

type Values = {
  decision: PlanOutcome | '';
  reason: string;
  items: Item[];
  directed: PlannedAction[];
  until: string;
};

/** The officer accepts the plan, returns or rejects it with what is missing, or directs the measures. */
export function PlanAssessmentForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<PlanAssessmentRequest>(finding, 'plan-assessment', onDone);
  const actions = finding.plan?.actions ?? [];
  const [initial] = useState<Values>(() => ({
    decision: '',
    reason: '',
    items: actions.map(({ id }) => ({ actionId: id, decision: '', reason: '' })),
    directed: [],
    until: '',
  }));
  const form = useForm({
    id: `finding-${finding.id}-plan-assessment`,
    initial,
    required: ['decision', 'reason', 'directed.*.title', 'directed.*.responsible', 'directed.*.dueOn'],
    dates: ['directed.*.dueOn', 'until'],
  });
  const { decision, items, directed } = form.values;
  const directs = decision === 'DIRECTED';
  const again = decision === 'RETURNED' || decision === 'REJECTED';
  const { set } = form;
  const wrongCount = directs !== directed.length > 0;
  useEffect(() => {
    if (wrongCount) set('directed', directs ? [NO_ACTION] : []);
  }, [wrongCount, directs, set]);
  return (
    <Form
      form={form}
      onSubmit={({ decision: outcome, reason, ...rest }, key) =>
        send(
          {
            outcome: outcome as PlanOutcome,
            reason,
            items: rest.items
              .filter((item) => item.decision !== '')
              .map((item) => ({
                actionId: item.actionId,
                accepted: item.decision === 'yes',
                reason: item.reason,
              })),
            directed: rest.directed,
            until: again && rest.until !== '' ? rest.until : null,
          },
          key,
        )
      }
    >
      <p>{t('finding.assessment.guide')}</p>
      <PlanItems actions={actions} items={items} />
      <RadioField
        name="decision"
        label={t('finding.assessment.decision')}
        required
        options={OUTCOMES.map((outcome) => ({
          value: outcome,
          label: t(`correction.assess.${outcome}`),
          help: t(`correction.assessHelp.${outcome}`),
        }))}
      />
      {directs && directed.length > 0 && (
        <PlannedActions
          path="directed"
          actions={directed}
          onChange={(measures) => form.set('directed', measures)}
        />
      )}
      {again && finding.planDeadline && (
        <DateField
          name="until"
          label={t('finding.assessment.until')}
          help={t('finding.assessment.untilHelp', { date: formatDate(finding.planDeadline.dueOn) })}
          min={today()}
        />
      )}
      {again && finding.planDeadline && (
        <MovedDays
          findingId={finding.id}
          until={form.values.until || finding.planDeadline.dueOn}
          target="PLAN"
        />
      )}
      <LongTextField
        name="reason"
        label={t('finding.assessment.reason')}
        {...(decision === 'RETURNED' ? { help: t('finding.assessment.returnHelp') } : {})}
        required
      />
      <FormActions>
        <Submit>{t('finding.assessment.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
