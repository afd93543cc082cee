import { useQuery } from '@tanstack/react-query';
import { langOf, type Language } from '@/kernel/i18n/i18n';
import { api } from './client';
import type { ApplicationView, Credentials, PasswordChange, Role, SessionView } from './contract';
import { isProblem } from './problem';
import { queryClient } from './query';
import { signIn } from './signIn';

const KEY = ['/session'];

function keep(session: SessionView): SessionView {
  signIn.setToken(session.csrfToken);
  queryClient.setQueryData(KEY, session);
  return session;
}

/** Who is signed in; null when nobody is. */
export function useCurrentSession() {
  return useQuery<SessionView | null>({
    queryKey: KEY,
    queryFn: async () => {
      try {
        const session = await api.get<SessionView>('/session', undefined, { gated: false });
        signIn.setToken(session.csrfToken);
        return session;
      } catch (error) {
        if (isProblem(error, 401)) return null;
        throw error;
      }
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
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

export async function openSession(credentials: Credentials): Promise<SessionView> {
  return keep(await api.post<SessionView>('/session', credentials, { gated: false }));
}

/** Ends the session and starts afresh, so that nothing of the last person stays in the browser's memory. */
export async function closeSession(): Promise<void> {
  await api.delete('/session', { gated: false }).catch(() => null);
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
