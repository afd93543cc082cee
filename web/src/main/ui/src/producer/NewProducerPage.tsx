import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProducerFacts, ProducerView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { PRODUCER_REQUIRED, producerFacts, ProducerFields } from './ProducerFields';

export default function NewProducerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<ProducerFacts, ProducerView>(['/producers']);
  const [initial] = useState(() => producerFacts());
  const form = useForm({ id: 'producer-new', initial, required: PRODUCER_REQUIRED });
  return (
    <>
      <PageTitle>{t('producer.new.producer')}</PageTitle>
      <Form
        form={form}
        onSubmit={async (body, idempotencyKey) => {
          const producer = await mutateAsync({ path: '/producers', body, idempotencyKey });
          void navigate(`/producers/${producer.id}`);
        }}
      >
        <ProducerFields />
        <FormActions>
          <Submit>{t('producer.new.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
