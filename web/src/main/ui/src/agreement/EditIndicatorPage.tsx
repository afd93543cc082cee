import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { IndicatorFacts, IndicatorView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChangedMeanwhile } from '@/kernel/form/ChangedMeanwhile';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import {
  INDICATOR_DATES,
  INDICATOR_REQUIRED,
  indicatorFacts,
  IndicatorFields,
  withoutBlankDay,
} from './IndicatorFields';

/** An indicator is described anew; its way of counting stays once it is measured. */
export default function EditIndicatorPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const indicator = useResource<IndicatorView>(`/indicators/${id}`);
  return (
    <DataState of={indicator} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/indicators/${id}`}>{view.nameFi}</Link>}>
            {t('agreement.indicators.edit')}
          </PageTitle>
          <p>{t('agreement.indicators.editGuide')}</p>
          <EditForm indicator={view} />
        </>
      )}
    </DataState>
  );
}

function EditForm({ indicator }: { indicator: IndicatorView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<IndicatorFacts, IndicatorView>(['/indicators', '/targets', '/scorecards']);
  const [initial] = useState(() => indicatorFacts(indicator));
  const form = useForm({
    id: `indicator-${indicator.id}-edit`,
    initial,
    required: INDICATOR_REQUIRED,
    dates: INDICATOR_DATES,
  });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const path = `/indicators/${indicator.id}`;
        await mutateAsync({ path, method: 'PUT', body: withoutBlankDay(values), version: indicator.version });
        void navigate(path);
      }}
    >
      <ChangedMeanwhile
        began={initial}
        now={indicatorFacts(indicator)}
        label={(field) => t(`agreement.field.${field}`)}
        show={(_, value) => String(value ?? '')}
      />
      <IndicatorFields kind={form.values.kind} />
      <FormActions>
        <Submit>{t('agreement.indicators.saveEdit')}</Submit>
      </FormActions>
    </Form>
  );
}
