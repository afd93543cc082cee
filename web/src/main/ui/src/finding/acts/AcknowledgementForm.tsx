import { useTranslation } from 'react-i18next';
import type { NoteRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY: NoteRequest = { note: '' };

/** Severity 0 and 1 need no correction: the producer says that it has read the finding. */
export function AcknowledgementForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<NoteRequest>(finding, 'acknowledgement', onDone);
  const form = useForm({ id: `finding-${finding.id}-acknowledgement`, initial: EMPTY, required: [] });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('finding.acknowledgement.guide')}</p>
      <LongTextField name="note" label={t('finding.acknowledgement.field')} />
      <FormActions>
        <Submit>{t('finding.acknowledgement.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
