import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '@/api/client';
import type {
  AgreementView,
  IndicatorRow,
  IndicatorView,
  NewTarget,
  Page,
  TargetView,
  UnitType,
} from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { Form, FormActions, Submit, useField } from '@/kernel/form/Form';
import { RemoteChoice } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useUnitTypeOptions } from '@/producer/options';
import { LotField, lotsOf } from './LotsField';
import { TARGET_CHANGES } from './TargetActPage';
import { AIM_DATES, AIM_NUMBERS, AIM_REQUIRED, aimForm, aimOf, TargetFields } from './TargetFields';
import { nameOf } from './words';

/** A target is set on an agreement; without one, for all units of a kind. */
export default function NewTargetPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams<'id'>();
  const agreement = useResource<AgreementView>(id ? `/agreements/${id}` : null);
  const unitTypes = useUnitTypeOptions();
  const { mutateAsync } = useAct<NewTarget, TargetView>(TARGET_CHANGES);
  const [initial] = useState(() => ({
    indicatorId: '',
    unitType: '' as UnitType | '',
    lot: '',
    ...aimForm(),
  }));
  const form = useForm({
    id: `target-new-${id ?? 'general'}`,
    initial,
    required: ['indicatorId', ...AIM_REQUIRED],
    dates: AIM_DATES,
    numbers: AIM_NUMBERS,
    // what is aimed at is a part of what is sent
    fields: (path) => path.replace(/^aim\./, ''),
  });
  const { indicatorId } = form.values;
  const indicator = useResource<IndicatorView>(indicatorId ? `/indicators/${indicatorId}` : null);
  return (
    <>
      <PageTitle over={agreement.data && <Link to={`/agreements/${id}`}>{agreement.data.name}</Link>}>
        {t(id ? 'agreement.target.new' : 'agreement.general.new')}
      </PageTitle>
      <Form
        form={form}
        onSubmit={async ({ indicatorId: chosen, unitType, lot, ...aim }, idempotencyKey) => {
          const made = await mutateAsync({
            path: '/targets',
            body: {
              indicatorId: chosen,
              agreementId: id ?? null,
              unitType: id ? null : unitType || null,
              lot: lot || null,
              aim: aimOf(aim),
            },
            idempotencyKey,
          });
          void navigate(id ? `/agreements/${id}` : `/targets/${made.id}`);
        }}
      >
        {!id && (
          <>
            <p>{t('agreement.general.guide')}</p>
            <ChoiceField
              name="unitType"
              label={t('agreement.general.unitType')}
              placeholder={t('agreement.general.everyUnit')}
              options={unitTypes}
            />
          </>
        )}
        <LotField lots={lotsOf(agreement.data)} />
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
