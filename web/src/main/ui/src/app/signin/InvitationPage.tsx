import { Notification } from 'hds-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { api } from '@/api/client';
import type { InvitedView } from '@/api/contract';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { useForm } from '@/kernel/form/useForm';
import { Loading } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { NEW_PASSWORD, NewPassword, refuseDifferent } from './NewPassword';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { Wordmark } from '../shell/Wordmark';
import styles from './LoginPage.module.css';

const NOTHING = {};

/** Whoever comes by the link of an invitation chooses a password. The word stands behind #, which no server sees. */
export default function InvitationPage() {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const [invited, setInvited] = useState<InvitedView | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [done, setDone] = useState(false);
  const form = useForm({
    id: 'invitation',
    initial: NEW_PASSWORD,
    required: Object.keys(NEW_PASSWORD),
    secret: true,
  });

  const joining = useForm({ id: 'invitation-to-join', initial: NOTHING, required: [], secret: true });

  useEffect(() => {
    api
      .post<InvitedView>('/invitations/opening', { token }, { gated: false })
      .then(setInvited)
      .catch(setProblem);
  }, [token]);

  async function join() {
    await api.post('/invitations/acceptance', { token }, { gated: false });
    setDone(true);
  }

  async function send(chosen: typeof NEW_PASSWORD) {
    refuseDifferent(chosen);
    await api.post('/invitations/acceptance', { token, newPassword: chosen.newPassword }, { gated: false });
    setDone(true);
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div>
          <PageTitle>{t('app.invitation.title')}</PageTitle>
          {problem !== null && <ProblemNotice problem={problem} formId="invitation" errors={{}} />}
          {!invited && problem === null && <Loading />}
          {done && (
            <>
              <Notification
                type="success"
                label={t(invited?.joins ? 'app.invitation.doneJoin' : 'app.invitation.done')}
              />
              <p>
                <Link to="/login">{t('app.invitation.toLogin')}</Link>
              </p>
            </>
          )}
          {invited && !done && (
            <>
              <p>
                {t(invited.joins ? 'app.invitation.leadJoin' : 'app.invitation.lead', {
                  name: invited.displayName,
                  producers: invited.producers.join(', '),
                })}
              </p>
              <p>{t('app.invitation.username', { username: invited.username })}</p>
              {invited.joins && (
                <Form form={joining} onSubmit={join}>
                  <FormActions>
                    <Submit>{t('app.invitation.submit')}</Submit>
                  </FormActions>
                </Form>
              )}
              {!invited.joins && (
                <Form form={form} onSubmit={send}>
                  <NewPassword />
                  <FormActions>
                    <Submit>{t('app.invitation.submit')}</Submit>
                  </FormActions>
                </Form>
              )}
            </>
          )}
        </div>
      </main>
    </div>
  );
}
