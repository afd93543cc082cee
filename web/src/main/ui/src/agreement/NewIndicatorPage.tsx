import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { IndicatorFacts, IndicatorView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import {
  INDICATOR_DATES,
  INDICATOR_REQUIRED,
  indicatorFacts,
  IndicatorFields,
  withoutBlankDay,
} from './IndicatorFields';

/** Something begins to be measured. */
export default function NewIndicatorPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<IndicatorFacts, IndicatorView>(['/indicators']);
  const [initial] = useState(() => indicatorFacts());
  const form = useForm({
    id: 'indicator-new',
    initial,
    required: INDICATOR_REQUIRED,
    dates: INDICATOR_DATES,
  });
  return (
    <>
      <PageTitle>{t('agreement.indicators.new')}</PageTitle>
      <Form
        form={form}
        onSubmit={async (values, idempotencyKey) => {
          const body = withoutBlankDay(values);
          const made = await mutateAsync({ path: '/indicators', body, idempotencyKey });
          void navigate(`/indicators/${made.id}`);
        }}
      >
        <IndicatorFields kind={form.values.kind} />
        <FormActions>
          <Submit>{t('agreement.indicators.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
