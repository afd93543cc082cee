import { Notification, NotificationSize } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorityNoticeRequest, Immediate, LetterLanguage, ShortcomingNotices } from '@/api/contract';
import { useResource } from '@/api/query';
import { LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useLaw } from '@/kernel/terms/useLaw';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';

/** The authority of the day is told of a danger; the notice is made, and its sending recorded. */
export function AuthorityNoticeForm(props: ActProps) {
  const told = useResource<Immediate>(`/findings/${props.finding.id}/immediate`).data;
  return told ? (
    <NoticeForm {...props} told={told} act="authority-notice" guide="finding.notice.guide" />
  ) : null;
}

/** The authority of the day is told of what guidance has not mended. */
export function ShortcomingNoticeForm(props: ActProps) {
  const told = useResource<ShortcomingNotices>(`/findings/${props.finding.id}/shortcoming-notices`).data;
  return told ? (
    <NoticeForm {...props} told={told} act="shortcoming-notices" guide="finding.shortcoming.guide" />
  ) : null;
}

const LANGUAGES: LetterLanguage[] = ['FI', 'SV'];
type NoticeProps = ActProps & { act: string; guide: string; told: Immediate | ShortcomingNotices };

function NoticeForm({ finding, onDone, act, guide, told }: NoticeProps) {
  const { t } = useTranslation();
  const { authority, actApplies } = told;
  const law = useLaw()('TELLING_THE_AUTHORITY');
  const send = useFindingAct<AuthorityNoticeRequest>(finding, act, onDone);
  const [initial] = useState({
    decision: 'yes',
    language: told.language,
    text: '',
    channel: '',
    reference: '',
    notSentReason: '',
  });
  const [sent, setSent] = useState(true);
  const form = useForm({
    id: `finding-${finding.id}-${act}`,
    initial,
    required: sent ? ['language', 'text', 'channel'] : ['notSentReason'],
  });
  const decided = form.values.decision === 'yes';
  if (decided !== sent) setSent(decided);
  return (
    <Form
      form={form}
      onSubmit={({ language, text, channel, reference, notSentReason }, key) =>
        send(
          sent
            ? { text, channel, reference: reference || null, notSentReason: null, language }
            : { text: null, channel: null, reference: null, notSentReason, language: null },
          key,
        )
      }
    >
      {actApplies ? (
        <p>{t(guide, { authority, law })}</p>
      ) : (
        <Notification
          type="info"
          size={NotificationSize.Small}
          notificationAriaLabel={t('finding.notice.outsideTitle')}
        >
          {t('finding.notice.outside', { authority, law })}
        </Notification>
      )}
      <RadioField
        name="decision"
        label={t('finding.notice.decision')}
        required
        options={[
          { value: 'yes', label: t('finding.notice.yes') },
          { value: 'no', label: t('finding.notice.no') },
        ]}
      />
      {sent ? (
        <>
          <RadioField
            name="language"
            label={t('finding.notice.language')}
            help={t('finding.notice.languageHelp')}
            required
            horizontal
            options={LANGUAGES.map((value) => ({ value, label: t(`kernel.language.${value}`) }))}
          />
          <LongTextField
            name="text"
            label={t('finding.notice.text')}
            help={t('finding.notice.textHelp')}
            required
          />
          <TextField
            name="channel"
            label={t('finding.notice.channel')}
            help={t('finding.notice.channelHelp')}
            required
          />
          <TextField name="reference" label={t('finding.notice.reference')} />
        </>
      ) : (
        <LongTextField name="notSentReason" label={t('finding.notice.notSentReason')} required />
      )}
      <FormActions>
        <Submit>{t('finding.notice.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
