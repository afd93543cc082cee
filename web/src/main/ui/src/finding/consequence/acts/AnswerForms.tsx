import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AnswerAssessmentRequest,
  AnswerOutcome,
  PartyAnswerRequest,
  ConsequenceView,
  DocumentView,
} from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { FilesField } from '@/kernel/form/FileDrop';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate } from '@/kernel/format';
import type { ActProps } from '../NextConsequenceStep';
import { useConsequenceAct } from './useConsequenceAct';

/** The party answers the request for an account or the demand; a late answer enters too. */
export function AnswerForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<PartyAnswerRequest>(consequence, 'answer', onDone);
  const [initial] = useState(() => ({ text: '', documents: [] as DocumentView[] }));
  const form = useForm({
    id: `consequence-${consequence.id}-answer`,
    initial,
    required: ['text'],
  });
  const late = consequence.state !== 'AWAITING_ANSWER';
  const due = consequence.answer?.deadline.dueOn;
  return (
    <Form
      form={form}
      onSubmit={({ text, documents }, key) => send({ text, documentIds: documents.map(({ id }) => id) }, key)}
    >
      {due && (
        <p>
          {t(late ? 'finding.consequence.answer.guideLate' : 'finding.consequence.answer.guide', {
            date: formatDate(due),
          })}
        </p>
      )}
      <LongTextField
        name="text"
        label={t(`finding.consequence.answer.${consequence.kind === 'ACCOUNT' ? 'account' : 'text'}`)}
        required
      />
      <FilesField
        name="documents"
        label={t('finding.consequence.answer.files')}
        target={{ subjectType: 'CONSEQUENCE', subjectId: consequence.id, kind: 'ATTACHMENT' }}
      />
      <FormActions>
        <Submit>{t('finding.consequence.answer.submit')}</Submit>
      </FormActions>
    </Form>
  );
}

const GIVEN: AnswerOutcome[] = ['SUFFICIENT', 'INSUFFICIENT'];

/** The officer says what the answer, or the silence, is worth. */
export function AnswerAssessmentForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<AnswerAssessmentRequest>(consequence, 'answer-assessment', onDone);
  const outcomes = outcomesOf(consequence);
  const [initial] = useState(() => ({
    outcome: (outcomes.length === 1 ? outcomes[0] : '') as AnswerOutcome,
    text: '',
  }));
  const form = useForm({
    id: `consequence-${consequence.id}-answer-assessment-${outcomes.length}`,
    initial,
    required: ['outcome', 'text'],
  });
  return (
    <Form form={form} onSubmit={send}>
      <RadioField
        name="outcome"
        label={t('finding.consequence.answer.outcome')}
        required
        options={outcomes.map((value) => ({ value, label: t(`finding.consequence.answerOutcome.${value}`) }))}
      />
      <LongTextField name="text" label={t('finding.consequence.answer.assessment')} required />
      <FormActions>
        <Submit>{t('finding.consequence.answer.assess')}</Submit>
      </FormActions>
    </Form>
  );
}

/** Silence can only be noted; an answer is judged. */
function outcomesOf({ answer }: ConsequenceView): AnswerOutcome[] {
  return answer?.given ? GIVEN : ['MISSING'];
}
