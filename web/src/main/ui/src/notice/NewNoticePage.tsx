import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  IntakeChannel,
  Lang,
  NewNoticeRequest,
  NoticeKind,
  ReceivedNotice,
  SenderRole,
} from '@/api/contract';
import { useAct } from '@/api/query';
import { bringToNotice } from '@/api/upload';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { CheckField, LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { UnitField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { instantAt, today } from '@/kernel/format';
import { PageTitle } from '@/kernel/page/PageTitle';
import { BringFiles } from './BringFiles';
import { ChosenFiles } from './ChosenFiles';
import { CHANNELS, KINDS, SENDERS } from './kinds';
import { Receipt } from './Receipt';
import styles from './notice.module.css';

const EMPTY = {
  kind: '' as NoticeKind,
  channel: 'PHONE' as IntakeChannel,
  sender: '' as SenderRole,
  receivedOn: '',
  language: 'FI' as Lang,
  subjectText: '',
  unitId: '',
  description: '',
  dangerNow: false,
  reporterName: '',
  reporterContact: '',
};

/** An officer writes down what came by telephone, letter, press or from another authority. */
export default function NewNoticePage() {
  const { t } = useTranslation();
  const [received, setReceived] = useState<ReceivedNotice | null>(null);
  const [files, setFiles] = useState<File[]>([]);
  const form = useForm({
    id: 'notice-new',
    initial: EMPTY,
    required: ['kind', 'channel', 'sender', 'description'],
    dates: ['receivedOn'],
  });
  const { mutateAsync } = useAct<NewNoticeRequest, ReceivedNotice>(['/notices', '/work-items']);

  async function send({ receivedOn, ...values }: typeof EMPTY, idempotencyKey: string) {
    const body: NewNoticeRequest = {
      ...values,
      receivedAt: receivedOn && receivedOn !== today() ? instantAt(receivedOn, '12:00') : null,
      unitId: values.unitId || null,
      subjectText: values.subjectText || null,
      reporterName: values.reporterName || null,
      reporterContact: values.reporterContact || null,
    };
    setReceived(await mutateAsync({ path: '/notices', body, idempotencyKey }));
  }

  if (received) {
    return (
      <>
        <PageTitle over={received.number}>{t('notice.new.done')}</PageTitle>
        <Receipt received={received} words={t('notice.new.tellCode')} />
        {received.id && files.length > 0 && (
          <BringFiles
            help={t('notice.file.helpInside')}
            first={files}
            bring={(file) => bringToNotice(received.id!, file)}
          />
        )}
      </>
    );
  }
  return (
    <>
      <PageTitle>{t('notice.new.title')}</PageTitle>
      <Form form={form} onSubmit={send}>
        <ChoiceField
          name="kind"
          label={t('notice.kindLabel')}
          required
          options={KINDS.map((value) => ({ value, label: t(`notice.kind.${value}`) }))}
        />
        {form.values.kind && <p className={styles.hint}>{t(`notice.kindHelp.${form.values.kind}`)}</p>}
        <div className={styles.pair}>
          <ChoiceField
            name="channel"
            label={t('notice.channelLabel')}
            required
            options={CHANNELS.map((value) => ({ value, label: t(`notice.channel.${value}`) }))}
          />
          <DateField name="receivedOn" label={t('notice.new.receivedOn')} max={today()} />
        </div>
        <RadioField
          name="sender"
          label={t('notice.senderLabel')}
          required
          options={SENDERS.map((value) => ({ value, label: t(`notice.sender.${value}`) }))}
        />
        <UnitField name="unitId" label={t('notice.new.unit')} help={t('notice.new.unitHelp')} />
        <TextField name="subjectText" label={t('notice.subject')} help={t('notice.new.subjectHelp')} />
        <LongTextField
          name="description"
          label={t('notice.description')}
          help={t('notice.new.descriptionHelp')}
          required
        />
        <CheckField name="dangerNow" label={t('notice.dangerNow')} help={t('notice.new.dangerHelp')} />
        <ChosenFiles help={t('notice.file.helpInside')} files={files} onChange={setFiles} />
        <fieldset className={styles.apart}>
          <legend>{t('notice.reporter.title')}</legend>
          <p className={styles.hint}>{t('notice.reporter.apart')}</p>
          <TextField name="reporterName" label={t('notice.reporter.name')} />
          <TextField name="reporterContact" label={t('notice.reporter.contact')} />
          <RadioField
            name="language"
            label={t('notice.new.language')}
            horizontal
            options={(['FI', 'SV', 'EN'] as Lang[]).map((value) => ({
              value,
              label: t(`kernel.language.${value}`),
            }))}
          />
        </fieldset>
        <FormActions>
          <Submit>{t('notice.new.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
