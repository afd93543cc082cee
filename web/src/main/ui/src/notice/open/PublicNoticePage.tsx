import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeKind, PublicNoticeRequest, ReceivedNotice, SenderRole } from '@/api/contract';
import { bringFile, sendPublic } from '@/api/public';
import { CheckField, LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { langOf, language } from '@/kernel/i18n/i18n';
import { PageTitle } from '@/kernel/page/PageTitle';
import { BringFiles } from '../BringFiles';
import { ChosenFiles } from '../ChosenFiles';
import { PUBLIC_KINDS } from '../kinds';
import { Receipt } from '../Receipt';
import styles from '../notice.module.css';
import open from './open.module.css';

const SENDERS: SenderRole[] = ['CLIENT', 'STAFF', 'OTHER'];
const EMPTY = {
  sender: '' as SenderRole,
  kind: '' as NoticeKind,
  subjectText: '',
  description: '',
  dangerNow: false,
  name: '',
  contact: '',
};

/** Anybody tells of a matter, without signing in. What is written waits in this tab until it has been received. */
export default function PublicNoticePage() {
  const { t } = useTranslation();
  const [received, setReceived] = useState<ReceivedNotice | null>(null);
  const [files, setFiles] = useState<File[]>([]);
  const form = useForm({
    id: 'public-notice',
    initial: EMPTY,
    required: ['sender', 'kind', 'subjectText', 'description'],
  });
  const { sender, kind } = form.values;
  const kinds = PUBLIC_KINDS.filter((each) => each !== 'STAFF_NOTICE' || sender === 'STAFF');

  async function send(values: typeof EMPTY, idempotencyKey: string) {
    const body: PublicNoticeRequest = {
      ...values,
      language: langOf(language()),
      name: values.name || null,
      contact: values.contact || null,
    };
    setReceived(await sendPublic<ReceivedNotice>('/notices', body, idempotencyKey));
  }

  if (received) {
    return (
      <>
        <PageTitle over={received.number}>{t('notice.open.thanks')}</PageTitle>
        <Receipt received={received} words={t('notice.open.keepCode')} />
        {received.code && files.length > 0 && (
          <BringFiles
            help={t('notice.file.help')}
            bring={(file) => bringFile(received.code!, file)}
            first={files}
          />
        )}
        <p>
          <Link to="/public/notice/follow">{t('notice.open.follow')}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <PageTitle>{t('notice.open.title')}</PageTitle>
      <div className={open.lead}>
        <p>{t('notice.open.lead')}</p>
        <p>
          <Link to="/public/notice/follow">{t('notice.open.haveCode')}</Link>
        </p>
      </div>
      <Form form={form} onSubmit={send}>
        <Notification type="alert" label={t('notice.open.dangerTitle')}>
          {t('notice.open.danger')}
        </Notification>
        <RadioField
          name="sender"
          label={t('notice.open.who')}
          required
          options={SENDERS.map((value) => ({ value, label: t(`notice.open.sender.${value}`) }))}
        />
        <RadioField
          name="kind"
          label={t('notice.open.kind')}
          required
          options={kinds.map((value) => ({
            value,
            label: t(`notice.open.kinds.${value}`),
            help: t(`notice.open.kindHelp.${value}`),
          }))}
        />
        {kind === 'WHISTLEBLOWING' && <p className={styles.hint}>{t('notice.open.whistleblowing')}</p>}
        <TextField
          name="subjectText"
          label={t('notice.open.subject')}
          help={t('notice.open.subjectHelp')}
          required
        />
        <LongTextField
          name="description"
          label={t('notice.open.description')}
          help={t('notice.open.descriptionHelp')}
          required
        />
        <CheckField name="dangerNow" label={t('notice.dangerNow')} />
        <ChosenFiles help={t('notice.file.help')} files={files} onChange={setFiles} />
        <fieldset className={styles.apart}>
          <legend>{t('notice.open.you')}</legend>
          <p className={styles.hint}>{t('notice.open.youHelp')}</p>
          <TextField name="name" label={t('notice.open.name')} autoComplete="name" />
          <TextField name="contact" label={t('notice.open.contact')} />
        </fieldset>
        <FormActions>
          <Submit>{t('notice.open.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
