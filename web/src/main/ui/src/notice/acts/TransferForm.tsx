import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivingBodies, ReporterGround, TransferEnclosure, TransferRequest } from '@/api/contract';
import { useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextNoticeStep';
import styles from '../notice.module.css';
import { useNoticeAct } from './useNoticeAct';

const OTHER = 'other';
const ENCLOSURES: TransferEnclosure[] = ['SUMMARY', 'WORDS', 'REPORTER'];

/** A letter to the body that it belongs to; the sender is told where. 434/2003 21 §. */
export function TransferForm({ notice, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<TransferRequest>(notice, 'transfer', onDone);
  const bodies = useResource<ReceivingBodies>('/receiving-bodies');
  const [initial] = useState(() => ({
    body: '',
    to: '',
    address: '',
    channel: '',
    reference: '',
    reason: '',
    enclosure: 'SUMMARY' as TransferEnclosure,
    reporterGround: '' as ReporterGround | '',
    groundReason: '',
    note: '',
  }));
  const form = useForm({
    id: `notice-${notice.id}-transfer`,
    initial,
    required: ['body', 'channel', 'reason', ...(notice.answered ? (['note'] as const) : [])],
  });
  const { body, enclosure } = form.values;
  const known = bodies.data?.items ?? [];
  const other = body === OTHER;
  const authority = known.some(({ code, authority: is }) => code === body && is);
  const grounds: ReporterGround[] = authority && !notice.confidential ? ['CONSENT', 'LAW'] : ['CONSENT'];
  return (
    <Form
      form={form}
      onSubmit={(values, key) =>
        send(
          {
            ...values,
            body: other ? null : values.body,
            to: other ? values.to || null : null,
            address: values.address || null,
            reference: values.reference || null,
            reporterGround: enclosure === 'SUMMARY' ? null : values.reporterGround || null,
            groundReason: enclosure === 'SUMMARY' ? null : values.groundReason || null,
            note: values.note || null,
          },
          key,
        )
      }
    >
      <p>{t('notice.transfer.letter')}</p>
      <ChoiceField
        name="body"
        label={t('notice.transfer.to')}
        required
        options={[
          ...known.map(({ code, name }) => ({ value: code, label: name })),
          { value: OTHER, label: t('notice.transfer.other') },
        ]}
      />
      {other && <TextField name="to" label={t('notice.transfer.name')} required />}
      {other && <LongTextField name="address" label={t('notice.transfer.address')} />}
      <LongTextField
        name="reason"
        label={t('notice.transfer.reason')}
        help={t('notice.transfer.reasonHelp')}
        required
      />
      <RadioField
        name="enclosure"
        label={t('notice.transfer.enclosureLabel')}
        required
        options={ENCLOSURES.map((value) => ({
          value,
          label: t(`notice.transfer.enclosure.${value}`),
          help: t(`notice.transfer.enclosureHelp.${value}`),
        }))}
      />
      {enclosure !== 'SUMMARY' && (
        <>
          <p className={styles.hint}>{t('notice.transfer.protected')}</p>
          <RadioField
            name="reporterGround"
            label={t('notice.transfer.groundLabel')}
            options={grounds.map((value) => ({ value, label: t(`notice.transfer.ground.${value}`) }))}
          />
          <LongTextField name="groundReason" label={t('notice.transfer.groundReason')} />
        </>
      )}
      <TextField
        name="channel"
        label={t('notice.transfer.channel')}
        help={t('notice.transfer.channelHelp')}
        required
      />
      <TextField name="reference" label={t('notice.transfer.reference')} />
      {notice.answered && (
        <LongTextField
          name="note"
          label={t('notice.transfer.note')}
          help={t('notice.words.language', { language: t(`kernel.language.${notice.language}`) })}
          required
        />
      )}
      <FormActions>
        <Submit>{t('notice.submit.transfer')}</Submit>
      </FormActions>
    </Form>
  );
}
