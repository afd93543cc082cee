import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, DeliveryRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import type { ActProps } from '../NextConsequenceStep';
import { DeadlinePreviewBox } from './DeadlinePreviewBox';
import { useConsequenceAct } from './useConsequenceAct';

const CHANNELS: Channel[] = ['PORTAL', 'EMAIL', 'LETTER'];

/** The officer sends what was decided and records how and when. */
export function DeliveryForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<DeliveryRequest>(consequence, 'delivery', onDone);
  const [initial] = useState(() => ({ channel: 'PORTAL' as Channel, sentOn: today(), reference: '' }));
  const form = useForm({
    id: `consequence-${consequence.id}-delivery`,
    initial,
    required: ['channel', 'sentOn'],
    dates: ['sentOn'],
  });
  return (
    <Form
      form={form}
      onSubmit={(values, key) => send({ ...values, reference: values.reference || null }, key)}
    >
      <p>{t('finding.consequence.delivery.guide')}</p>
      <RadioField
        name="channel"
        label={t('finding.consequence.delivery.channel')}
        required
        options={CHANNELS.map((value) => ({ value, label: t(`finding.consequence.channel.${value}`) }))}
      />
      <DateField name="sentOn" label={t('finding.consequence.delivery.sentOn')} max={today()} required />
      <TextField name="reference" label={t('finding.consequence.delivery.reference')} />
      {consequence.appealable && (
        <DeadlinePreviewBox
          sentOn={form.values.sentOn}
          channel={form.values.channel}
          days={consequence.appealDays}
          label="finding.consequence.delivery.appealBy"
        />
      )}
      {consequence.answerDays !== null && (
        <DeadlinePreviewBox
          sentOn={form.values.sentOn}
          channel={form.values.channel}
          days={consequence.answerDays}
          label="finding.consequence.answer.dueOn"
        />
      )}
      <FormActions>
        <Submit>{t('finding.consequence.delivery.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
