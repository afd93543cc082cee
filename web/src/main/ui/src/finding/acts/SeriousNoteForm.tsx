import { useTranslation } from 'react-i18next';
import type { NoteRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY: NoteRequest = { note: '' };

/** The manager has seen a serious finding, and says what was done at once. */
export function SeriousNoteForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<NoteRequest>(finding, 'serious-note', onDone);
  const form = useForm({ id: `finding-${finding.id}-serious-note`, initial: EMPTY, required: ['note'] });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('finding.serious.guide')}</p>
      <LongTextField name="note" label={t('finding.serious.field')} required />
      <FormActions>
        <Submit>{t('finding.serious.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
