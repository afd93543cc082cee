import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceView, ExtensionDecisionRequest, ExtensionRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, today } from '@/kernel/format';
import { MoreTimeAsked } from '../MoreTime';
import type { ActProps } from '../NextConsequenceStep';
import { UntilPreview } from './UntilPreview';
import { useConsequenceAct } from './useConsequenceAct';

const EMPTY: ExtensionRequest = { until: '', reason: '' };

/** What the party owes: once the matter is decided the answer, before that the reply. */
function movable({ hearing, answer }: ConsequenceView) {
  return answer ?? hearing;
}

/** More time for the reply or the answer, given by the officer without being asked. */
export function ExtensionForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ExtensionRequest>(consequence, 'extension', onDone);
  const form = useForm({
    id: `consequence-${consequence.id}-extension`,
    initial: EMPTY,
    required: ['until', 'reason'],
    dates: ['until'],
  });
  return (
    <Form form={form} onSubmit={send} label={t('finding.consequence.act.extension')}>
      <DateField name="until" label={t('finding.consequence.hearing.until')} min={today()} required />
      <UntilPreview deadline={movable(consequence)?.deadline} until={form.values.until} />
      <LongTextField name="reason" label={t('finding.consequence.hearing.extensionReason')} required />
      <FormActions>
        <Submit>{t('finding.consequence.hearing.extend')}</Submit>
      </FormActions>
    </Form>
  );
}

/** The party asks for more time: until when, and why the time given is not enough. */
export function ExtensionRequestForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ExtensionRequest>(
    consequence,
    'extension-requests',
    onDone,
    'extension-request',
  );
  const form = useForm({
    id: `consequence-${consequence.id}-extension-request`,
    initial: EMPTY,
    required: ['until', 'reason'],
    dates: ['until'],
  });
  const due = movable(consequence)?.deadline?.dueOn;
  return (
    <Form form={form} onSubmit={send} label={t('finding.consequence.act.extension-request')}>
      {due && <p>{t('finding.consequence.moreTime.guide', { date: formatDate(due) })}</p>}
      <DateField name="until" label={t('finding.consequence.moreTime.until')} min={today()} required />
      <UntilPreview deadline={movable(consequence)?.deadline} until={form.values.until} />
      <LongTextField name="reason" label={t('finding.consequence.moreTime.why')} required />
      <FormActions>
        <Submit>{t('finding.consequence.moreTime.submit')}</Submit>
      </FormActions>
    </Form>
  );
}

/** The officer grants more time, to the day asked for or another, or refuses it with a reason. */
export function ExtensionDecisionForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ExtensionDecisionRequest>(
    consequence,
    'extension-decisions',
    onDone,
    'extension-decision',
  );
  const asked = movable(consequence)?.extensions.find(({ decision }) => decision === null);
  const [initial] = useState(() => ({ decision: '', until: asked?.until ?? '', reason: '' }));
  const form = useForm({
    id: `consequence-${consequence.id}-extension-decision-${asked?.id}`,
    initial,
    required: ['decision', 'reason'],
    dates: ['until'],
  });
  const grants = form.values.decision === 'grant';
  return (
    <Form
      form={form}
      onSubmit={({ decision, until, reason }, key) =>
        send({ granted: decision === 'grant', until: decision === 'grant' ? until : null, reason }, key)
      }
    >
      {asked && <MoreTimeAsked extension={asked} />}
      <RadioField
        name="decision"
        label={t('finding.consequence.moreTime.decision')}
        required
        options={[
          { value: 'grant', label: t('finding.consequence.moreTime.grant') },
          { value: 'refuse', label: t('finding.consequence.moreTime.refuse') },
        ]}
      />
      {grants && (
        <>
          <DateField name="until" label={t('finding.consequence.hearing.until')} min={today()} required />
          <UntilPreview deadline={movable(consequence)?.deadline} until={form.values.until} />
        </>
      )}
      <LongTextField name="reason" label={t('finding.consequence.hearing.extensionReason')} required />
      <FormActions>
        <Submit>{t('finding.consequence.moreTime.decide')}</Submit>
      </FormActions>
    </Form>
  );
}
