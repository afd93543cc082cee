import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeReceiver, NoticeView } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import styles from '../notice.module.css';
import { useNoticeAct } from './useNoticeAct';

type Props = { notice: NoticeView; receiver: NoticeReceiver };

/** Records that one who must be told was told, and how. */
export function TellingForm({ notice, receiver }: Props) {
  const { t } = useTranslation();
  const [initial] = useState({ receiver, how: '' });
  const send = useNoticeAct<typeof initial>(notice, 'tellings', () => undefined);
  const form = useForm({ id: `notice-${notice.id}-telling-${receiver}`, initial, required: ['how'] });
  const name = t(`notice.receiver.${receiver}`);
  return (
    <details className={styles.optional}>
      <summary>{t('notice.telling.record', { who: name })}</summary>
      <Form form={form} onSubmit={send} label={t('notice.telling.record', { who: name })}>
        <LongTextField name="how" label={t('notice.telling.how')} required />
        <FormActions>
          <Submit small>{t('notice.submit.tellings')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}
