import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword, useSession } from '@/api/session';
import { PasswordField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { NEW_PASSWORD, NewPassword, refuseDifferent } from './NewPassword';

const EMPTY = { oldPassword: '', ...NEW_PASSWORD };

/** A new password; asked of the person before anything else where the present one was given by somebody else. */
export default function PasswordPage() {
  const { t } = useTranslation();
  const { passwordChangeRequired } = useSession();
  const [changed, setChanged] = useState(false);
  const form = useForm({
    id: 'password',
    initial: EMPTY,
    required: Object.keys(EMPTY),
    secret: true,
  });

  async function send(typed: typeof EMPTY) {
    setChanged(false);
    refuseDifferent(typed);
    await changePassword({ oldPassword: typed.oldPassword, newPassword: typed.newPassword });
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
        <NewPassword />
        <FormActions>
          <Submit>{t('app.password.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}
