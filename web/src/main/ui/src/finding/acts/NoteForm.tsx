import { useTranslation } from 'react-i18next';
import type { NoteRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY: NoteRequest = { note: '' };

/** The manager has seen something, and says what follows; the words belong to the act. */
function NoteForm({ finding, onDone, act, words }: ActProps & { act: string; words: string }) {
  const { t } = useTranslation();
  const send = useFindingAct<NoteRequest>(finding, act, onDone);
  const form = useForm({ id: `finding-${finding.id}-${act}`, initial: EMPTY, required: ['note'] });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t(`finding.${words}.guide`)}</p>
      <LongTextField name="note" label={t(`finding.${words}.field`)} required />
      <FormActions>
        <Submit>{t(`finding.${words}.submit`)}</Submit>
      </FormActions>
    </Form>
  );
}

/** The decision table names the manager for such a grading. */
export function GradingNoteForm(props: ActProps) {
  return <NoteForm {...props} act="grading-note" words="gradingNote" />;
}

/** Nobody looked at the danger on its day. */
export function MissedFollowUpForm(props: ActProps) {
  return <NoteForm {...props} act="missed-follow-up-decision" words="missedFollowUp" />;
}
