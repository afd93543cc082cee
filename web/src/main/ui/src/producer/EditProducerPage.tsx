import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ProducerFacts, ProducerView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChangedMeanwhile } from '@/kernel/form/ChangedMeanwhile';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { PRODUCER_REQUIRED, producerFacts, ProducerFields } from './ProducerFields';
import { useFactWords } from './useFactWords';

export default function EditProducerPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const producer = useResource<ProducerView>(`/producers/${id}`);
  return (
    <DataState of={producer} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/producers/${view.id}`}>{view.name}</Link>}>
            {t('producer.edit.producer')}
          </PageTitle>
          <EditForm producer={view} />
        </>
      )}
    </DataState>
  );
}

function EditForm({ producer }: { producer: ProducerView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useFactWords();
  const { mutateAsync } = useAct<ProducerFacts, ProducerView>(['/producers', '/units', '/case-events']);
  const [initial] = useState(() => producerFacts(producer));
  const form = useForm({ id: `producer-${producer.id}-edit`, initial, required: PRODUCER_REQUIRED });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        const path = `/producers/${producer.id}`;
        await mutateAsync({ path, method: 'PUT', body, version: producer.version });
        void navigate(path);
      }}
    >
      <ChangedMeanwhile began={initial} now={producerFacts(producer)} {...words} />
      <ProducerFields />
      <FormActions>
        <Submit>{t('producer.edit.save')}</Submit>
      </FormActions>
    </Form>
  );
}
