import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ActionState,
  CorrectiveAction,
  DocumentView,
  FindingView,
  ProgressRequest,
} from '@/api/contract';
import { useAct } from '@/api/query';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { FilesField } from '@/kernel/form/FileDrop';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

const STATES: ActionState[] = ['NOT_STARTED', 'UNDER_WAY', 'DONE'];
type Props = { finding: FindingView; action: CorrectiveAction; onDone: (words: string) => void };
type Values = { state: ActionState; note: string; documentIds: DocumentView[] };

/** How far one action is; done is shown by a file. */
export function ActionProgressForm({ finding, action, onDone }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<ProgressRequest, FindingView>(['/findings', '/case-events', '/documents']);
  const [initial] = useState<Values>({
    state: action.state === 'NOT_STARTED' ? 'UNDER_WAY' : 'DONE',
    note: '',
    documentIds: [],
  });
  const form = useForm({ id: `corrective-action-${action.id}`, initial, required: ['state'] });
  return (
    <Form
      form={form}
      label={action.title}
      onSubmit={async ({ state, note, documentIds }, idempotencyKey) => {
        await mutateAsync({
          path: `/corrective-actions/${action.id}/progress`,
          body: { state, note, documentIds: documentIds.map(({ id }) => id) },
          version: finding.version,
          idempotencyKey,
        });
        onDone(t('correction.progress.told'));
      }}
    >
      <RadioField
        name="state"
        label={t('correction.progress.state')}
        required
        horizontal
        options={STATES.map((state) => ({ value: state, label: t(`correction.actionState.${state}`) }))}
      />
      <LongTextField name="note" label={t('correction.progress.note')} />
      <FilesField
        name="documentIds"
        label={t(
          form.values.state === 'DONE'
            ? 'correction.progress.evidenceNeeded'
            : 'correction.progress.evidence',
        )}
        target={{ subjectType: 'FINDING', subjectId: finding.id, kind: 'EVIDENCE' }}
      />
      <FormActions>
        <Submit small>{t('correction.progress.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
