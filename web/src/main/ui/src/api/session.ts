import { useQuery } from '@tanstack/react-query';
import { langOf, type Language } from '@/kernel/i18n/i18n';
import { api } from './client';
import type { ApplicationView, Credentials, MailRhythm, PasswordChange, Role, SessionView } from './contract';
import { forgetDevice, keepSession, keptSession } from './onDevice';
import { isProblem, NetworkProblem } from './problem';
import { queryClient } from './query';
import { signIn } from './signIn';

const KEY = ['/session'];

function keep(session: SessionView): SessionView {
  queryClient.setQueryData(KEY, remembered(session));
  return session;
}

/** Who visits units may have to open a page without a connection; the token stays in this page's memory. */
function remembered(session: SessionView): SessionView {
  signIn.setToken(session.csrfToken);
  if (session.roles.includes('OFFICER')) void keepSession(session);
  return session;
}

async function forgotten(): Promise<null> {
  await forgetDevice();
  return null;
}

/** Who is signed in; null when nobody is. */
export function useCurrentSession() {
  return useQuery<SessionView | null>({
    queryKey: KEY,
    queryFn: async () => {
      try {
        return remembered(await api.get<SessionView>('/session', undefined, { gated: false }));
      } catch (error) {
        if (isProblem(error, 401)) return forgotten();
        const kept = error instanceof NetworkProblem ? await keptSession() : undefined;
        if (kept) return kept;
        throw error;
      }
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** The name of who is known to be signed in; asks nobody, so that open pages need no session. */
export function knownUsername(): string {
  return queryClient.getQueryData<SessionView | null>(KEY)?.username ?? '';
}

/** The signed-in person; only for what is shown behind the sign-in. */
export function useSession(): SessionView {
  const { data } = useCurrentSession();
  if (!data) throw new Error('not signed in');
  return data;
}

export function useRoles() {
  const { roles } = useSession();
  return {
    roles,
    is: (...wanted: Role[]) => wanted.some((role) => roles.includes(role)),
  };
}

export function useApplication() {
  return useQuery<ApplicationView>({
    queryKey: ['/application'],
    queryFn: () => api.get<ApplicationView>('/application', undefined, { gated: false }),
    staleTime: Infinity,
  });
}

/** Days that forms suggest, as the organiser has set them; undefined until they are known. */
export function useUsualDays(): ApplicationView['usualDays'] | undefined {
  return useApplication().data?.usualDays;
}

export async function openSession(credentials: Credentials): Promise<SessionView> {
  return keep(await api.post<SessionView>('/session', credentials, { gated: false }));
}

/** Ends the session and starts afresh, so that nothing of the last person stays in the browser's memory. */
export async function closeSession(): Promise<void> {
  await api.delete('/session', { gated: false }).catch(() => null);
  await forgetDevice();
  window.location.replace('/login');
}

export async function changePassword(change: PasswordChange): Promise<void> {
  await api.put('/session/password', change);
  await queryClient.refetchQueries({ queryKey: KEY });
}

/** The person's language, on every device; does nothing before somebody has signed in. */
export async function keepLanguage(language: Language): Promise<void> {
  const session = queryClient.getQueryData<SessionView | null>(KEY);
  if (!session) return;
  queryClient.setQueryData(KEY, { ...session, language: langOf(language) });
  await api.put('/session/language', { language: langOf(language) });
}

/** How often mail comes to the person. */
export async function chooseMailRhythm(rhythm: MailRhythm): Promise<void> {
  keep(await api.put<SessionView>('/session/mail-rhythm', { rhythm }));
}
