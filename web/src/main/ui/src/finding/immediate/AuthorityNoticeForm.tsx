import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorityNoticeRequest, Immediate } from '@/api/contract';
import { useResource } from '@/api/query';
import { LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';

/** The authority of the day is told; the notice is made, and its sending recorded. */
export function AuthorityNoticeForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<AuthorityNoticeRequest>(finding, 'authority-notice', onDone);
  const immediate = useResource<Immediate>(`/findings/${finding.id}/immediate`);
  const [initial] = useState({ decision: 'yes', text: '', channel: '', reference: '', notSentReason: '' });
  const [sent, setSent] = useState(true);
  const form = useForm({
    id: `finding-${finding.id}-authority-notice`,
    initial,
    required: sent ? ['text', 'channel'] : ['notSentReason'],
  });
  const decided = form.values.decision === 'yes';
  if (decided !== sent) setSent(decided);
  return (
    <Form
      form={form}
      onSubmit={({ text, channel, reference, notSentReason }, key) =>
        send(
          sent
            ? { text, channel, reference: reference || null, notSentReason: null }
            : { text: null, channel: null, reference: null, notSentReason },
          key,
        )
      }
    >
      <p>{t('finding.notice.guide', { authority: immediate.data?.authority ?? '' })}</p>
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
