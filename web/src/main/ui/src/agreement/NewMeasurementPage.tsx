import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { AgreementView, MeasurementView, NewMeasurement, PartyType, TargetView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { UnitField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { FIGURE_DATES, FIGURE_NUMBERS, FigureFields, figureForm, figureOf } from './MeasurementFields';
import { useTargetPlace } from './useTargetPlace';
import { nameOf, periodName, periodsUntil } from './words';

const SHOWN_PERIODS = 48;

/** What was reached is typed in, for one of those whom a target concerns. */
export default function NewMeasurementPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const id = params.get('target');
  const target = useResource<TargetView>(id ? `/targets/${id}` : null);
  const agreementId = target.data?.agreementId;
  const agreement = useResource<AgreementView>(agreementId ? `/agreements/${agreementId}` : null);
  useTargetPlace(target.data);
  if (!id) {
    return (
      <>
        <PageTitle>{t('agreement.measurement.new')}</PageTitle>
        <p>
          {t('agreement.measurement.chooseTarget')} <Link to="/agreements">{t('agreement.list.title')}</Link>
        </p>
      </>
    );
  }
  return (
    <DataState of={target} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/targets/${view.id}`}>{nameOf(view).name}</Link>}>
            {t('agreement.measurement.new')}
          </PageTitle>
          <p>{view.aim}</p>
          {(!agreementId || agreement.data) && <EntryForm target={view} agreement={agreement.data} />}
        </>
      )}
    </DataState>
  );
}

function EntryForm({ target, agreement }: { target: TargetView; agreement: AgreementView | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const parties = (agreement?.parties ?? []).filter(({ measured }) => measured);
  const { mutateAsync } = useAct<NewMeasurement, MeasurementView>([
    '/targets',
    '/measurements',
    '/scorecards',
  ]);
  const [initial] = useState(() => ({
    subjectId: parties.length === 1 ? (parties[0]?.partyId ?? '') : '',
    periodFrom: '',
    figure: figureForm(),
  }));
  const form = useForm({
    id: `measurement-${target.id}`,
    initial,
    required: ['subjectId', 'periodFrom'],
    dates: FIGURE_DATES,
    numbers: FIGURE_NUMBERS,
  });
  const periods = periodsUntil(target.periodKind, today(), SHOWN_PERIODS);
  const typeOf = (subject: string): PartyType =>
    parties.find(({ partyId }) => partyId === subject)?.type ?? 'UNIT';
  return (
    <Form
      form={form}
      onSubmit={async ({ subjectId, periodFrom, figure }, idempotencyKey) => {
        await mutateAsync({
          path: '/measurements',
          body: {
            indicatorId: target.indicatorId,
            subjectType: typeOf(subjectId),
            subjectId,
            periodFrom,
            figure: figureOf(figure, target.kind),
          },
          idempotencyKey,
        });
        void navigate(`/targets/${target.id}`);
      }}
    >
      {agreement ? (
        <ChoiceField
          name="subjectId"
          label={t('agreement.field.who')}
          options={parties.map((party) => ({ value: party.partyId, label: party.name }))}
          required
        />
      ) : (
        <UnitField name="subjectId" label={t('agreement.field.who')} required />
      )}
      <ChoiceField
        name="periodFrom"
        label={t('agreement.field.period')}
        options={periods.map((from) => ({ value: from, label: periodName(target.periodKind, from) }))}
        required
      />
      <FigureFields form={form.values.figure} kind={target.kind} unit={target.unit} />
      <FormActions>
        <Submit>{t('agreement.measurement.save')}</Submit>
      </FormActions>
    </Form>
  );
}
