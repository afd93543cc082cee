import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { UnitFacts, UnitView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { ProducerField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { UNIT_REQUIRED, unitFacts, UnitFields } from './UnitFields';

export default function NewUnitPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const producerId = params.get('producer') ?? '';
  const { mutateAsync } = useAct<UnitFacts, UnitView>(['/units', '/producers']);
  const initial = useMemo(() => unitFacts({ producerId }), [producerId]);
  const form = useForm({ id: `unit-new-${producerId}`, initial, required: UNIT_REQUIRED });
  return (
    <>
      <PageTitle>{t('producer.new.unit')}</PageTitle>
      <Form
        form={form}
        onSubmit={async (body, idempotencyKey) => {
          const unit = await mutateAsync({ path: '/units', body, idempotencyKey });
          void navigate(`/units/${unit.id}`);
        }}
      >
        <ProducerField name="producerId" label={t('producer.one')} required />
        <UnitFields />
        <FormActions>
          <Submit>{t('producer.new.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
