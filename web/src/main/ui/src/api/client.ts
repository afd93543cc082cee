import i18next from 'i18next';
import type { SessionView } from './contract';
import { ApiProblem, NetworkProblem, problemOf, type Left } from './problem';
import { signIn } from './signIn';

export const API = '/api/v1';

export type Query = Record<string, string | number | boolean | null | undefined>;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Options = {
  query?: Query;
  body?: unknown;
  /** The version that the person saw; goes out as If-Match. */
  version?: number;
  /** The same for every repetition of one submission, so that it counts once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** Media type of a body that is not JSON, such as a CSV file. */
  contentType?: string;
  accept?: string;
  /** False for the calls of signing in itself: their 401 is an answer, not an expired session. */
  gated?: boolean;
};

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `${API}${path}${text ? `?${text}` : ''}`;
}

export function headersOf(method: Method, options: Options): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: options.accept ?? 'application/json, application/problem+json',
    'Accept-Language': i18next.resolvedLanguage ?? 'fi',
  };
  if (method !== 'GET') headers['X-CSRF-Token'] = signIn.token();
  if (options.body !== undefined) headers['Content-Type'] = options.contentType ?? 'application/json';
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  return headers;
}

/** What leaves with a call; by reading, nothing that matters. */
function leaving(method: Method, options: Options): Left {
  return method === 'GET' ? null : { key: options.idempotencyKey ?? null };
}

async function send(method: Method, path: string, options: Options): Promise<Response> {
  // without a connection nothing leaves
  const left = navigator.onLine ? leaving(method, options) : null;
  const raw = options.contentType !== undefined;
  try {
    return await fetch(address(path, options.query), {
      method,
      headers: headersOf(method, options),
      body:
        options.body === undefined ? null : raw ? (options.body as BodyInit) : JSON.stringify(options.body),
      credentials: 'same-origin',
      signal: options.signal ?? null,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NetworkProblem(cause, left);
  }
}

/** The body of an answer; the line may break in the middle of it. */
async function bodyOf(response: Response, method: Method, options: Options): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NetworkProblem(cause, leaving(method, options));
  }
}

/**
 * Signing in again in another tab changes the token, and a page that opened without a connection has none; then
 * the call that went out with the old one deserves a second try.
 */
export async function tokenWasRenewed(used: string): Promise<boolean> {
  const response = await send('GET', '/session', {});
  if (!response.ok) return false;
  const session = (await response.json()) as SessionView;
  signIn.setToken(session.csrfToken);
  return session.csrfToken !== used;
}

/** Sends until it is answered; waits at the gate while the session is expired. */
export async function exchange(method: Method, path: string, options: Options = {}): Promise<Response> {
  let secondTry = false;
  for (;;) {
    const token = signIn.token();
    const response = await send(method, path, options);
    if (response.ok) return response;
    const problem = problemOf(response.status, await bodyOf(response, method, options));
    if (problem.status === 401 && options.gated !== false) {
      await signIn.wait(problem).catch(() => {
        throw problem;
      });
    } else if (problem.status === 403 && method !== 'GET' && !secondTry && (await tokenWasRenewed(token))) {
      secondTry = true;
    } else {
      throw problem;
    }
  }
}

async function json<T>(method: Method, path: string, options: Options): Promise<T> {
  const response = await exchange(method, path, options);
  const text = await bodyOf(response, method, options);
  try {
    return (text ? JSON.parse(text) : null) as T;
  } catch {
    throw new ApiProblem({ status: response.status, title: 'unreadable answer' });
  }
}

export const api = {
  get: <T>(path: string, query?: Query, options: Options = {}) =>
    json<T>('GET', path, { ...options, ...(query && { query }) }),
  post: <T>(path: string, body: unknown, options: Options = {}) =>
    json<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, options: Options = {}) => json<T>('PUT', path, { ...options, body }),
  delete: (path: string, options: Options = {}) => json<null>('DELETE', path, options),
  text: async (path: string, query: Query = {}) =>
    (
      await exchange('GET', path, { query, accept: 'application/xml, text/plain, application/problem+json' })
    ).text(),
};
