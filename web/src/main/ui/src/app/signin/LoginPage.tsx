import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import type { Credentials } from '@/api/contract';
import { queryClient } from '@/api/query';
import { keepLanguage, openSession, useApplication, useCurrentSession } from '@/api/session';
import { PasswordField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { language } from '@/kernel/i18n/i18n';
import { PageTitle } from '@/kernel/page/PageTitle';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { languageWasChosen } from '../shell/useSwitchLanguage';
import { Wordmark } from '../shell/Wordmark';
import { DemoAccounts } from './DemoAccounts';
import styles from './LoginPage.module.css';

const EMPTY: Credentials = { username: '', password: '' };

export default function LoginPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const session = useCurrentSession();
  const application = useApplication();
  const form = useForm({ id: 'login', initial: EMPTY, required: ['username', 'password'], secret: true });
  const next = ownAddress(params.get('next'));

  if (session.data && !form.busy) return <Navigate to={next} replace />;

  async function send(credentials: Credentials) {
    await openSession(credentials).catch((refusal: unknown) => {
      form.set('password', '');
      throw refusal;
    });
    queryClient.removeQueries({
      predicate: ({ queryKey }) => !['/session', '/application'].includes(String(queryKey[0])),
    });
    if (languageWasChosen()) await keepLanguage(language());
    void navigate(next, { replace: true });
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div>
          <PageTitle>{t('app.login.title')}</PageTitle>
          <p className={styles.lead}>{t('app.login.lead')}</p>
          <Form form={form} onSubmit={send}>
            <TextField name="username" label={t('app.login.username')} autoComplete="username" required />
            <PasswordField
              name="password"
              label={t('app.login.password')}
              autoComplete="current-password"
              required
            />
            <FormActions>
              <Submit>{t('app.login.submit')}</Submit>
            </FormActions>
          </Form>
        </div>
        {application.data?.demo && (
          <DemoAccounts
            accounts={application.data.demoAccounts}
            onChoose={(username) => {
              form.set('username', username);
              form.set('password', 'demo');
            }}
          />
        )}
      </main>
    </div>
  );
}

/** Only to a page of ours: an address from outside must not decide where a signed-in person lands. */
function ownAddress(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/login') ? next : '/';
}
