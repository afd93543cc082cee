import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Ending, TargetView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { daysOf, nameOf } from './words';

/** From the day after on nothing is to be reached any more; what was judged stays. */
export default function EndTargetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const target = useResource<TargetView>(`/targets/${id}`);
  return (
    <DataState of={target} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/targets/${id}`}>{nameOf(view).name}</Link>}>
            {t('agreement.target.end')}
          </PageTitle>
          <p>{`${view.aim}, ${daysOf(view)}`}</p>
          <p>{t('agreement.target.endGuide')}</p>
          <EndForm target={view} />
        </>
      )}
    </DataState>
  );
}

function EndForm({ target }: { target: TargetView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<Ending, TargetView>(['/targets', '/agreements', '/scorecards']);
  const [initial] = useState(() => ({ validTo: target.validTo ?? '' }));
  const form = useForm({
    id: `target-${target.id}-end`,
    initial,
    required: ['validTo'],
    dates: ['validTo'],
  });
  return (
    <Form
      form={form}
      onSubmit={async (body, idempotencyKey) => {
        const path = `/targets/${target.id}`;
        await mutateAsync({ path: `${path}/ending`, body, version: target.version, idempotencyKey });
        void navigate(path);
      }}
    >
      <DateField name="validTo" label={t('agreement.target.lastDay')} required />
      <FormActions>
        <Submit>{t('agreement.target.end')}</Submit>
      </FormActions>
    </Form>
  );
}
