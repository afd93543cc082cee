import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import { useCurrentSession } from '@/api/session';
import { signIn } from '@/api/signIn';
import { changeLanguage, language, languageOf } from '@/kernel/i18n/i18n';
import { Loading, ReadFailure } from '@/kernel/page/DataState';
import { NotAllowed } from '../NotFound';
import type { PageHandle } from '../room';
import { rooms } from '../rooms';
import { Shell } from './Shell';

const PasswordPage = lazy(() => import('../signin/PasswordPage'));
const SignInAgain = lazy(() => import('./SignInAgain'));

/** Everything behind the sign-in: knows who is there and opens only what their roles open. */
export function SignedIn() {
  const { t } = useTranslation();
  const session = useCurrentSession();
  const location = useLocation();
  const matches = useMatches();
  const expired = useSyncExternalStore(signIn.subscribe, signIn.needed);
  const wanted = session.data && languageOf(session.data.language);

  useEffect(() => {
    if (wanted && wanted !== language()) void changeLanguage(wanted);
  }, [wanted]);

  const username = session.data?.username;
  useEffect(() => {
    if (session.data) rooms.forEach((room) => room.onSignIn?.(session.data!));
    // once for each person, not for each reading of the session
  }, [username]);

  if (session.isPending) return <Loading />;
  if (session.data === undefined) {
    return (
      <main className="page">
        <h1>{t('app.name')}</h1>
        <ReadFailure error={session.error} again={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null) {
    const next = location.pathname + location.search;
    return <Navigate to={next === '/' ? '/login' : `/login?next=${encodeURIComponent(next)}`} replace />;
  }
  const { roles, passwordChangeRequired } = session.data;
  const needed = matches.flatMap((match) => (match.handle as PageHandle | undefined)?.roles ?? []);
  const allowed = needed.length === 0 || needed.some((role) => roles.includes(role));
  return (
    <Shell bare={passwordChangeRequired}>
      <Suspense fallback={<Loading />}>
        {passwordChangeRequired ? <PasswordPage /> : allowed ? <Outlet /> : <NotAllowed />}
      </Suspense>
      <Suspense>{expired && <SignInAgain />}</Suspense>
    </Shell>
  );
}
