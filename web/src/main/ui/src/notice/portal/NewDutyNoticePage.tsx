import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewNoticeRequest, ReceivedNotice } from '@/api/contract';
import { useAct } from '@/api/query';
import { bringToNotice } from '@/api/upload';
import { CheckField, LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { UnitField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { BringFiles } from '../BringFiles';
import { ChosenFiles } from '../ChosenFiles';
import { Receipt } from '../Receipt';

const EMPTY = { unitId: '', description: '', dangerNow: false };

/** A producer tells of danger in its own unit. 741/2023 29.1 §: at once, and the state authority too. */
export default function NewDutyNoticePage() {
  const { t } = useTranslation();
  const [received, setReceived] = useState<ReceivedNotice | null>(null);
  const [files, setFiles] = useState<File[]>([]);
  const form = useForm({ id: 'notice-duty', initial: EMPTY, required: ['unitId', 'description'] });
  const { mutateAsync } = useAct<NewNoticeRequest, ReceivedNotice>(['/notices', '/work-items']);

  async function send(values: typeof EMPTY, idempotencyKey: string) {
    const body: NewNoticeRequest = {
      ...values,
      kind: null,
      channel: null,
      sender: null,
      receivedAt: null,
      language: null,
      subjectText: null,
      reporterName: null,
      reporterContact: null,
    };
    setReceived(await mutateAsync({ path: '/notices', body, idempotencyKey }));
  }

  const authority = (
    <Notification type="alert" label={t('notice.portal.authorityTitle')}>
      {t('notice.portal.authority')}
    </Notification>
  );
  if (received) {
    return (
      <>
        <PageTitle over={received.number}>{t('notice.portal.done')}</PageTitle>
        <Receipt received={{ ...received, code: null }} words="" />
        {received.id && files.length > 0 && (
          <BringFiles
            help={t('notice.file.helpInside')}
            first={files}
            bring={(file) => bringToNotice(received.id!, file)}
          />
        )}
        {authority}
      </>
    );
  }
  return (
    <>
      <PageTitle>{t('notice.portal.new')}</PageTitle>
      <Form form={form} onSubmit={send}>
        {authority}
        <UnitField name="unitId" label={t('notice.portal.unit')} required />
        <LongTextField
          name="description"
          label={t('notice.portal.description')}
          help={t('notice.portal.descriptionHelp')}
          required
        />
        <CheckField name="dangerNow" label={t('notice.dangerNow')} help={t('notice.portal.dangerHelp')} />
        <ChosenFiles help={t('notice.file.helpInside')} files={files} onChange={setFiles} />
        <FormActions>
          <Submit>{t('notice.portal.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
