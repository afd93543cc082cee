import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { UserRequest, UserView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { PersonFields, personForm, personRequest } from './PersonFields';

export default function NewPersonPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<UserRequest, UserView>(['/users']);
  const [initial] = useState(() => personForm());
  const form = useForm({
    id: 'person-new',
    initial,
    required: ['displayName', 'username', 'language'],
  });
  return (
    <>
      <PageTitle>{t('identity.people.new')}</PageTitle>
      <Form
        form={form}
        onSubmit={async (values, idempotencyKey) => {
          const body = personRequest(values);
          const person = await mutateAsync({ path: '/users', body, idempotencyKey });
          void navigate(`/people/${person.id}`, { state: { created: true } });
        }}
      >
        <PersonFields />
        <FormActions>
          <Submit>{t('identity.person.save')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
