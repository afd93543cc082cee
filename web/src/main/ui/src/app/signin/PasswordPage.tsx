import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { changePassword, useSession } from '@/api/session';
import { PasswordField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';

const EMPTY = { oldPassword: '', newPassword: '', repeated: '' };

/** A new password; asked of the person before anything else where the present one was given by somebody else. */
export default function PasswordPage() {
  const { t } = useTranslation();
  const { passwordChangeRequired } = useSession();
  const [changed, setChanged] = useState(false);
  const form = useForm({
    id: 'password',
    initial: EMPTY,
    required: ['oldPassword', 'newPassword', 'repeated'],
    secret: true,
  });

  async function send({ oldPassword, newPassword, repeated }: typeof EMPTY) {
    setChanged(false);
    if (newPassword !== repeated) {
      const message = t('app.password.different');
      throw new ApiProblem({ status: 400, errors: [{ field: 'repeated', code: 'DIFFERENT', message }] });
    }
    await changePassword({ oldPassword, newPassword });
    setChanged(true);
  }

  return (
    <>
      <PageTitle>{t('app.password.title')}</PageTitle>
      {passwordChangeRequired && <p>{t('app.password.required')}</p>}
      {changed && <Notification type="success" label={t('app.password.changed')} />}
      <Form form={form} onSubmit={send}>
        <PasswordField
          name="oldPassword"
          label={t('app.password.old')}
          autoComplete="current-password"
          required
        />
        <PasswordField
          name="newPassword"
          label={t('app.password.new')}
          help={t('app.password.rule')}
          autoComplete="new-password"
          required
        />
        <PasswordField
          name="repeated"
          label={t('app.password.repeat')}
          autoComplete="new-password"
          required
        />
        <FormActions>
          <Submit>{t('app.password.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
