import { useTranslation } from 'react-i18next';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextNoticeStep';
import styles from '../notice.module.css';
import { useNoticeAct } from './useNoticeAct';

const NO_TEXT = { text: '' };

/** Words to the sender; in which language they wait for them is said. */
function ToSender({ notice, onDone, act }: ActProps & { act: 'acknowledgement' | 'answer' | 'messages' }) {
  const { t } = useTranslation();
  const send = useNoticeAct<typeof NO_TEXT>(notice, act, onDone);
  const form = useForm({ id: `notice-${notice.id}-${act}`, initial: NO_TEXT, required: ['text'] });
  return (
    <Form form={form} onSubmit={send} label={t(`notice.act.${act}`)}>
      <p className={styles.hint}>
        {t(`notice.words.${act}`)}{' '}
        {t('notice.words.language', { language: t(`kernel.language.${notice.language}`) })}
      </p>
      <LongTextField name="text" label={t('notice.words.text')} required />
      <FormActions>
        <Submit>{t(`notice.submit.${act}`)}</Submit>
      </FormActions>
    </Form>
  );
}

/** The sender hears that it came. */
export const AcknowledgementForm = (props: ActProps) => <ToSender {...props} act="acknowledgement" />;

/** The sender hears what became of it. */
export const AnswerForm = (props: ActProps) => <ToSender {...props} act="answer" />;

/** The organiser asks or tells the sender something; the producer that sent it says more. */
export const MessageForm = (props: ActProps) => <ToSender {...props} act="messages" />;

const NO_REASON = { reason: '' };

/** Nothing more is done, for these reasons. */
export function ClosureForm({ notice, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<typeof NO_REASON>(notice, 'closure', onDone);
  const form = useForm({ id: `notice-${notice.id}-closure`, initial: NO_REASON, required: ['reason'] });
  return (
    <Form form={form} onSubmit={send}>
      <LongTextField name="reason" label={t('notice.closure.reason')} required />
      <FormActions>
        <Submit>{t('notice.submit.closure')}</Submit>
      </FormActions>
    </Form>
  );
}
