import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PredecessorRequest, Successions } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { ProducerField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';

/** Somebody records that this producer carries on the activity of another. */
export function SuccessionForm({ producerId, onDone }: { producerId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<PredecessorRequest, Successions>(['/producers', '/findings', '/work-items']);
  const [initial] = useState<PredecessorRequest>({ predecessorId: '', from: today(), ground: '' });
  const form = useForm({
    id: `producer-${producerId}-predecessor`,
    initial,
    required: ['predecessorId', 'from', 'ground'],
    dates: ['from'],
  });
  return (
    <Form
      form={form}
      label={t('producer.succession.add')}
      onSubmit={async (body, idempotencyKey) => {
        await mutateAsync({ path: `/producers/${producerId}/predecessors`, body, idempotencyKey });
        onDone();
      }}
    >
      <ProducerField name="predecessorId" label={t('producer.succession.predecessor')} required />
      <DateField name="from" label={t('producer.succession.from')} max={today()} required />
      <LongTextField
        name="ground"
        label={t('producer.succession.ground')}
        help={t('producer.succession.groundHelp')}
        required
      />
      <FormActions>
        <Submit>{t('producer.succession.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
