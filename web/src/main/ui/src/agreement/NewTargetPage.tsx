import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '@/api/client';
import type { AgreementView, IndicatorRow, IndicatorView, NewTarget, Page, TargetView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { Form, FormActions, Submit, useField } from '@/kernel/form/Form';
import { RemoteChoice } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { AIM_DATES, AIM_REQUIRED, aimForm, aimOf, TargetFields } from './TargetFields';
import { nameOf } from './words';

/** A target is set on an agreement. */
export default function NewTargetPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = '' } = useParams<'id'>();
  const agreement = useResource<AgreementView>(`/agreements/${id}`);
  const { mutateAsync } = useAct<NewTarget, TargetView>(['/targets', '/agreements', '/scorecards']);
  const [initial] = useState(() => ({ indicatorId: '', ...aimForm() }));
  const form = useForm({
    id: `target-new-${id}`,
    initial,
    required: ['indicatorId', ...AIM_REQUIRED],
    dates: AIM_DATES,
  });
  const { indicatorId } = form.values;
  const indicator = useResource<IndicatorView>(indicatorId ? `/indicators/${indicatorId}` : null);
  return (
    <>
      <PageTitle over={agreement.data && <Link to={`/agreements/${id}`}>{agreement.data.name}</Link>}>
        {t('agreement.target.new')}
      </PageTitle>
      <Form
        form={form}
        onSubmit={async ({ indicatorId: chosen, ...aim }, idempotencyKey) => {
          await mutateAsync({
            path: '/targets',
            body: { indicatorId: chosen, agreementId: id, unitType: null, aim: aimOf(aim) },
            idempotencyKey,
          });
          void navigate(`/agreements/${id}`);
        }}
      >
        <IndicatorField indicator={indicator.data} />
        <TargetFields form={form.values} kind={indicator.data?.kind} />
        <FormActions>
          <Submit>{t('agreement.target.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}

function IndicatorField({ indicator }: { indicator: IndicatorView | undefined }) {
  const { t } = useTranslation();
  const { id, value, set, error } = useField('indicatorId');
  return (
    <RemoteChoice
      id={id}
      label={t('agreement.indicators.one')}
      required
      error={error}
      value={String(value ?? '')}
      valueLabel={indicator && `${indicator.code} ${nameOf(indicator).name}`}
      onChange={set}
      search={async (search) =>
        (await api.get<Page<IndicatorRow>>('/indicators', { search, limit: 20 })).items.map((row) => ({
          value: row.id,
          label: `${row.code} ${nameOf(row).name}`,
        }))
      }
    />
  );
}
