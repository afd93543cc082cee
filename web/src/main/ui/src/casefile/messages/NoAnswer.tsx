import { useTranslation } from 'react-i18next';
import type { MessageView, SubjectType } from '@/api/contract';
import { useAct, usePaged } from '@/api/query';
import { useRoles } from '@/api/session';
import { TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

const EMPTY = { reason: '' };

type Props = { threadId: string; about: { subjectType: SubjectType; subjectId: string } };

/** Where an answer of ours is waited for that nobody needs, such as to a thank-you. */
export function NoAnswer({ threadId, about }: Props) {
  const { t } = useTranslation();
  const provider = useRoles().is('PROVIDER');
  const messages = usePaged<MessageView>('/messages', { ...about, limit: 20 });
  const owed = messages.items.some(
    ({ side, dueAt, endedAt }) => dueAt && !endedAt && (side === 'PROVIDER') !== provider,
  );
  const { mutateAsync } = useAct<typeof EMPTY, null>(['/messages', '/message-threads', '/work-items']);
  const form = useForm({ id: `thread-${threadId}-no-answer`, initial: EMPTY, required: ['reason'] });
  if (!owed) return null;
  return (
    <details>
      <summary>{t('messages.noAnswer.title')}</summary>
      <Form
        form={form}
        label={t('messages.noAnswer.title')}
        onSubmit={(body) => mutateAsync({ path: `/message-threads/${threadId}/no-answer`, body })}
      >
        <TextField name="reason" label={t('messages.noAnswer.reason')} required />
        <FormActions>
          <Submit small>{t('messages.noAnswer.submit')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}
