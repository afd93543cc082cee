import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Aiming, TargetView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { AIM_DATES, AIM_REQUIRED, aimForm, aimOf, TargetFields } from './TargetFields';
import { nameOf } from './words';

/** From a day on the target is another; periods before are judged by the old one. */
export default function ChangeTargetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const target = useResource<TargetView>(`/targets/${id}`);
  return (
    <DataState of={target} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/targets/${id}`}>{nameOf(view).name}</Link>}>
            {t('agreement.target.change')}
          </PageTitle>
          <p>{t('agreement.target.changeGuide', { aim: view.aim })}</p>
          <ChangeForm target={view} />
        </>
      )}
    </DataState>
  );
}

function ChangeForm({ target }: { target: TargetView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<Aiming, TargetView>(['/targets', '/agreements', '/scorecards']);
  const [initial] = useState(() => aimForm(target));
  const form = useForm({
    id: `target-${target.id}-change`,
    initial,
    required: AIM_REQUIRED,
    dates: AIM_DATES,
  });
  return (
    <Form
      form={form}
      onSubmit={async (values, idempotencyKey) => {
        const next = await mutateAsync({
          path: `/targets/${target.id}/changes`,
          body: aimOf(values),
          version: target.version,
          idempotencyKey,
        });
        void navigate(`/targets/${next.id}`);
      }}
    >
      <TargetFields form={form.values} kind={target.kind} />
      <FormActions>
        <Submit>{t('agreement.target.saveChange')}</Submit>
      </FormActions>
    </Form>
  );
}
