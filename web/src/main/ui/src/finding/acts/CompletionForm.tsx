import { useTranslation } from 'react-i18next';
import type { CompletionRequest, DocumentView } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { FilesField } from '@/kernel/form/FileDrop';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY: { text: string; documentIds: DocumentView[] } = { text: '', documentIds: [] };

/**
 * The producer reports it done, with evidence: where there is no plan whose actions show it, at least one
 * file. That closes nothing: the officer verifies.
 */
export function CompletionForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<CompletionRequest>(finding, 'completion', onDone);
  const planned = finding.state === 'PLAN_ACCEPTED';
  const form = useForm({
    id: `finding-${finding.id}-completion`,
    initial: EMPTY,
    required: planned ? ['text'] : ['text', 'documentIds'],
  });
  return (
    <Form
      form={form}
      onSubmit={({ text, documentIds }, key) =>
        send({ text, documentIds: documentIds.map(({ id }) => id) }, key)
      }
    >
      {finding.verification && !finding.verification.verified && (
        <p>
          <strong>{t('finding.completion.notVerified')}</strong> {finding.verification.note}
        </p>
      )}
      <p>{t('finding.completion.guide')}</p>
      <LongTextField name="text" label={t('finding.completion.field')} required />
      <FilesField
        name="documentIds"
        label={t(planned ? 'finding.completion.evidence' : 'finding.completion.evidenceNeeded')}
        target={{ subjectType: 'FINDING', subjectId: finding.id, kind: 'EVIDENCE' }}
      />
      <FormActions>
        <Submit>{t('finding.completion.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
