import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { RelationView, UnitView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChangedMeanwhile } from '@/kernel/form/ChangedMeanwhile';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { RelationFields, relationTerms, withoutBlanks } from './RelationFields';
import { useFactWords } from './useFactWords';

/** New terms of a relation, or its end by its last day. Unit and kind stay. */
export default function EditRelationPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const relation = useResource<RelationView>(`/relations/${id}`);
  const unit = useResource<UnitView>(relation.data ? `/units/${relation.data.unitId}` : null);
  return (
    <DataState of={relation} page>
      {(view) => (
        <>
          <PageTitle over={unit.data && <Link to={`/units/${unit.data.id}`}>{unit.data.name}</Link>}>
            {t('producer.edit.relationOf', { relation: t(`kernel.relation.${view.type}`) })}
          </PageTitle>
          <p>{t('producer.edit.relationGuide')}</p>
          <EditForm relation={view} />
        </>
      )}
    </DataState>
  );
}

function EditForm({ relation }: { relation: RelationView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useFactWords();
  const { mutateAsync } = useAct<ReturnType<typeof withoutBlanks>, RelationView>([
    '/relations',
    '/units',
    '/producers',
    '/case-events',
  ]);
  const [initial] = useState(() => relationTerms(relation));
  const form = useForm({
    id: `relation-${relation.id}-edit`,
    initial,
    required: ['validFrom'],
    dates: ['validFrom', 'validTo'],
  });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const path = `/relations/${relation.id}`;
        await mutateAsync({
          path,
          method: 'PUT',
          body: withoutBlanks(values, relation.type),
          version: relation.version,
        });
        void navigate(`/units/${relation.unitId}`);
      }}
    >
      <ChangedMeanwhile began={initial} now={relationTerms(relation)} {...words} />
      <RelationFields type={relation.type} />
      <FormActions>
        <Submit>{t('producer.edit.save')}</Submit>
      </FormActions>
    </Form>
  );
}
