import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, DemandRequest, Immediate } from '@/api/contract';
import { useResource } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDateTime, instantAt, timeOf, today } from '@/kernel/format';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';
import { DemandPreview } from './DemandPreview';

const CHANNELS: Channel[] = ['PORTAL', 'EMAIL', 'LETTER'];

/** On the spot: first what was said and to whom, then the written demand. */
export function DemandForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const immediate = useResource<Immediate>(`/findings/${finding.id}/immediate`);
  const said = immediate.data?.items[0]?.oral;
  return (
    <>
      <p>{t('finding.demand.guide')}</p>
      {said ? (
        <p>{t('finding.immediate.said', { when: formatDateTime(said.at), to: said.to })}</p>
      ) : (
        <SaidForm finding={finding} onDone={onDone} />
      )}
      <WrittenForm finding={finding} onDone={onDone} />
    </>
  );
}

function SaidForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<DemandRequest>(finding, 'immediate-demand', () =>
    onDone(t('finding.done.oral-demand')),
  );
  const [initial] = useState({
    oralOn: today(),
    oralTime: timeOf(new Date().toISOString()),
    oralTo: '',
  });
  const form = useForm({
    id: `finding-${finding.id}-oral-demand`,
    initial,
    required: ['oralOn', 'oralTime', 'oralTo'],
    dates: ['oralOn'],
  });
  return (
    <Form
      form={form}
      label={t('finding.demand.oral')}
      onSubmit={({ oralOn, oralTime, oralTo }, key) =>
        send({ oralAt: instantAt(oralOn, oralTime), oralTo, text: null, channel: null, sentAt: null }, key)
      }
    >
      <h3>{t('finding.demand.oral')}</h3>
      <DateField name="oralOn" label={t('finding.demand.oralOn')} max={today()} required />
      <TextField name="oralTime" label={t('finding.demand.oralTime')} type="time" required />
      <TextField
        name="oralTo"
        label={t('finding.demand.oralTo')}
        help={t('finding.demand.oralToHelp')}
        required
      />
      <FormActions>
        <Submit>{t('finding.demand.oralSubmit')}</Submit>
      </FormActions>
    </Form>
  );
}

function WrittenForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<DemandRequest>(finding, 'immediate-demand', onDone);
  const [initial] = useState({ text: '', channel: 'PORTAL' as Channel });
  const form = useForm({
    id: `finding-${finding.id}-immediate-demand`,
    initial,
    required: ['text', 'channel'],
  });
  return (
    <Form
      form={form}
      label={t('finding.demand.written')}
      onSubmit={({ text, channel }, key) =>
        send({ oralAt: null, oralTo: null, text, channel, sentAt: null }, key)
      }
    >
      <h3>{t('finding.demand.written')}</h3>
      <LongTextField
        name="text"
        label={t('finding.demand.text')}
        help={t('finding.demand.textHelp')}
        required
      />
      <RadioField
        name="channel"
        label={t('finding.demand.channel')}
        required
        horizontal
        options={CHANNELS.map((channel) => ({ value: channel, label: t(`finding.demand.by.${channel}`) }))}
      />
      <DemandPreview channel={form.values.channel} />
      <FormActions>
        <Submit>{t('finding.demand.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
