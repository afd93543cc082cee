import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { AgreementView, Amendment } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import {
  TERMS_DATES,
  TERMS_NUMBERS,
  TermsFields,
  termsForm,
  termsOf,
  termsPath,
  termsRequired,
} from './TermsFields';

const CHANGES = [
  ...['/agreements', '/agreement-days', '/targets', '/scorecards'],
  ...['/relations', '/units', '/case-events'],
];

/** From a day on the agreement says something else; what it said before stays readable. */
export default function AmendAgreementPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams<'id'>();
  const agreement = useResource<AgreementView>(`/agreements/${id}`);
  return (
    <DataState of={agreement} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/agreements/${id}`}>{view.name}</Link>}>
            {t('agreement.amend.title')}
          </PageTitle>
          <p>{t('agreement.amend.guide')}</p>
          <AmendForm agreement={view} />
        </>
      )}
    </DataState>
  );
}

function AmendForm({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<Amendment, AgreementView>(CHANGES);
  const [initial] = useState(() => ({
    effectiveFrom: today(),
    reason: '',
    ...termsForm(agreement.versions[0]?.terms),
  }));
  const form = useForm({
    id: `agreement-${agreement.id}-amendment`,
    initial,
    required: (terms) => ['effectiveFrom', 'reason', ...termsRequired(terms, agreement.type)],
    dates: ['effectiveFrom', ...TERMS_DATES],
    numbers: TERMS_NUMBERS,
    fields: (path, terms) => termsPath(path, terms, agreement.type),
  });
  return (
    <Form
      form={form}
      onSubmit={async ({ effectiveFrom, reason, ...terms }, idempotencyKey) => {
        await mutateAsync({
          path: `/agreements/${agreement.id}/amendments`,
          body: { effectiveFrom, reason, terms: termsOf(terms, agreement.type) },
          version: agreement.version,
          idempotencyKey,
        });
        void navigate(`/agreements/${agreement.id}`);
      }}
    >
      <DateField name="effectiveFrom" label={t('agreement.amend.from')} required />
      <LongTextField name="reason" label={t('agreement.amend.reason')} required />
      <TermsFields form={form.values} type={agreement.type} />
      <FormActions>
        <Submit>{t('agreement.amend.save')}</Submit>
      </FormActions>
    </Form>
  );
}
