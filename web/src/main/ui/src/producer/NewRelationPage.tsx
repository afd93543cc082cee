import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { RelationFacts, RelationView, UnitView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useRelationOptions } from './options';
import { RelationFields, relationTerms, withoutBlanks } from './RelationFields';

type Body = RelationFacts & { unitId: string };

/** A unit begins to be steered in one more way. */
export default function NewRelationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = '' } = useParams<'id'>();
  const unit = useResource<UnitView>(`/units/${id}`);
  const { mutateAsync } = useAct<Body, RelationView>(['/units', '/producers', '/case-events']);
  const [initial] = useState(() => ({ type: '' as RelationFacts['type'], ...relationTerms({}) }));
  const form = useForm({
    id: `relation-new-${id}`,
    initial,
    required: ['type', 'validFrom'],
    dates: ['validFrom', 'validTo'],
  });
  return (
    <>
      <PageTitle over={unit.data && <Link to={`/units/${id}`}>{unit.data.name}</Link>}>
        {t('producer.new.relation')}
      </PageTitle>
      <Form
        form={form}
        onSubmit={async (values, idempotencyKey) => {
          // the act is left out of account only for a grant
          const actApplies = values.type === 'GRANT' ? values.actApplies : true;
          const body = withoutBlanks({ ...values, actApplies, unitId: id }, values.type);
          await mutateAsync({ path: '/relations', body, idempotencyKey });
          void navigate(`/units/${id}`);
        }}
      >
        <RadioField
          name="type"
          label={t('producer.field.relation')}
          options={useRelationOptions()}
          required
        />
        <RelationFields type={form.values.type} />
        <FormActions>
          <Submit>{t('producer.new.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
