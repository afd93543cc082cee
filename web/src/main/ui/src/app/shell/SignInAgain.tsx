import { Button, ButtonVariant, Dialog, IconLock } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { closeSession, openSession, useSession } from '@/api/session';
import { signIn } from '@/api/signIn';
import { PasswordField } from '@/kernel/form/fields';
import { Form, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

const EMPTY = { password: '' };

/** The session has expired: asked over the page, which stays as it is; then what was being done goes on. */
export default function SignInAgain() {
  const { t } = useTranslation();
  const { username, displayName } = useSession();
  const form = useForm({ id: 'sign-in-again', initial: EMPTY, required: ['password'], secret: true });

  async function send({ password }: typeof EMPTY) {
    await openSession({ username, password });
    signIn.resume();
  }

  async function giveUp() {
    signIn.abandon();
    await closeSession();
  }

  return (
    <Dialog
      id="sign-in-again"
      aria-labelledby="sign-in-again-title"
      aria-describedby="sign-in-again-text"
      isOpen
    >
      <Dialog.Header
        id="sign-in-again-title"
        title={t('app.signInAgain.title')}
        iconStart={<IconLock aria-hidden />}
      />
      <Dialog.Content>
        <p id="sign-in-again-text">{t('app.signInAgain.text', { name: displayName })}</p>
        <Form form={form} onSubmit={send}>
          <PasswordField
            name="password"
            label={t('app.login.password')}
            autoComplete="current-password"
            required
          />
          <div className="buttons dialog-end">
            <Submit>{t('app.login.submit')}</Submit>
            <Button variant={ButtonVariant.Secondary} onClick={() => void giveUp()}>
              {t('app.signInAgain.giveUp')}
            </Button>
          </div>
        </Form>
      </Dialog.Content>
    </Dialog>
  );
}
