import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView, MessageRequest, MessageSent, SubjectType } from '@/api/contract';
import { useAct } from '@/api/query';
import { HouseDeadline } from '@/kernel/form/DeadlinePreview';
import { FilesField } from '@/kernel/form/FileDrop';
import { CheckField, LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import styles from './messages.module.css';

type Props = {
  subjectType: SubjectType;
  subjectId: string;
  /** On a page of another purpose it stands folded, unless an answer is waited for. */
  fold?: 'OPEN' | 'CLOSED' | undefined;
};

/** A new message with its files; whether an answer is wanted is the writer's to say. */
export function WriteMessage({ subjectType, subjectId, fold }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<MessageRequest, MessageSent>([
    '/messages',
    '/message-threads',
    '/work-items',
    '/case-events',
  ]);
  const [initial] = useState(() => ({ text: '', asks: true, documentIds: [] as DocumentView[] }));
  const form = useForm({ id: `message/${subjectId}`, initial, required: ['text'] });
  const [open, setOpen] = useState(form.restored);
  if (fold === 'OPEN' && !open) setOpen(true);
  const place = (
    <Form
      form={form}
      label={t('messages.write')}
      onSubmit={({ text, asks, documentIds }, idempotencyKey) =>
        mutateAsync({
          path: '/messages',
          body: { subjectType, subjectId, text, asks, documentIds: documentIds.map(({ id }) => id) },
          idempotencyKey,
        })
      }
    >
      <LongTextField name="text" label={t('messages.text')} required />
      <FilesField
        name="documentIds"
        label={t('messages.files')}
        target={{ subjectType, subjectId, kind: 'ATTACHMENT' }}
      />
      <CheckField name="asks" label={t('messages.asks')} />
      {form.values.asks && <HouseDeadline label={t('messages.answerBy')} path="/messages/answer-preview" />}
      <FormActions>
        <Submit>{t('messages.send')}</Submit>
      </FormActions>
    </Form>
  );
  if (!fold) return place;
  return (
    <details className={styles.fold} open={open}>
      <summary>{t('messages.write')}</summary>
      {place}
    </details>
  );
}
