import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { UnitFacts, UnitView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChangedMeanwhile } from '@/kernel/form/ChangedMeanwhile';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { UNIT_REQUIRED, unitFacts, UnitFields } from './UnitFields';
import { useFactWords } from './useFactWords';

export default function EditUnitPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const unit = useResource<UnitView>(`/units/${id}`);
  return (
    <DataState of={unit} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/units/${view.id}`}>{view.name}</Link>}>
            {t('producer.edit.unit')}
          </PageTitle>
          <EditForm unit={view} />
        </>
      )}
    </DataState>
  );
}

function EditForm({ unit }: { unit: UnitView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useFactWords();
  const { mutateAsync } = useAct<UnitFacts, UnitView>(['/units', '/producers', '/case-events']);
  const [initial] = useState(() => unitFacts(unit));
  const form = useForm({ id: `unit-${unit.id}-edit`, initial, required: UNIT_REQUIRED });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        const path = `/units/${unit.id}`;
        await mutateAsync({ path, method: 'PUT', body, version: unit.version });
        void navigate(path);
      }}
    >
      <ChangedMeanwhile began={initial} now={unitFacts(unit)} {...words} />
      <UnitFields />
      <FormActions>
        <Submit>{t('producer.edit.save')}</Submit>
      </FormActions>
    </Form>
  );
}
