import { useTranslation } from 'react-i18next';
import type { NoteRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useLaw } from '@/kernel/terms/useLaw';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';

const EMPTY: NoteRequest = { note: '' };

/** The manager has seen that a breach is repeated, and says what follows. */
export function RepeatNoteForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const law = useLaw();
  const send = useFindingAct<NoteRequest>(finding, 'repeat-note', onDone);
  const form = useForm({ id: `finding-${finding.id}-repeat-note`, initial: EMPTY, required: ['note'] });
  const line = finding.relation === 'OWN' ? 'own' : 'purchased';
  return (
    <Form form={form} onSubmit={send}>
      <p>{t(`finding.repeatNote.guide.${line}`, { law: law('STEERING') })}</p>
      <LongTextField name="note" label={t('finding.repeatNote.field')} required />
      <FormActions>
        <Submit>{t('finding.repeatNote.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
