import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AgreementType, AgreementView, NewAgreement } from '@/api/contract';
import { useAct } from '@/api/query';
import { RadioField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import styles from './agreement.module.css';
import { useAgreementTypeOptions } from './options';
import {
  TERMS_DATES,
  TERMS_NUMBERS,
  TermsFields,
  termsForm,
  termsOf,
  termsPath,
  termsRequired,
} from './TermsFields';

/** An agreement is made; its parties are added on its page. */
export default function NewAgreementPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<NewAgreement, AgreementView>(['/agreements', '/relations', '/units']);
  const [initial] = useState(() => ({
    type: 'CONTRACT' as AgreementType,
    number: '',
    name: '',
    ...termsForm(),
  }));
  const form = useForm({
    id: 'agreement-made',
    initial,
    required: (terms) => ['type', 'name', ...termsRequired(terms, terms.type)],
    dates: TERMS_DATES,
    numbers: TERMS_NUMBERS,
    fields: (path, terms) => termsPath(path, terms, terms.type),
  });
  return (
    <>
      <PageTitle>{t('agreement.new.title')}</PageTitle>
      <p>{t('agreement.new.guide')}</p>
      <Form
        form={form}
        onSubmit={async ({ type, number, name, ...terms }, idempotencyKey) => {
          const made = await mutateAsync({
            path: '/agreements',
            body: { type, number: number || null, name, terms: termsOf(terms, type), parties: [] },
            idempotencyKey,
          });
          void navigate(`/agreements/${made.id}`);
        }}
      >
        <RadioField
          name="type"
          label={t('agreement.field.type')}
          options={useAgreementTypeOptions()}
          horizontal
          required
        />
        <div className={styles.pair}>
          <TextField name="name" label={t('agreement.field.name')} required />
          <TextField name="number" label={t('agreement.field.number')} />
        </div>
        <TermsFields form={form.values} type={form.values.type} />
        <FormActions>
          <Submit>{t('agreement.new.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
