import i18next from 'i18next';
import type { NoticeAttachmentView } from './contract';
import { API } from './client';
import { NetworkProblem, problemOf, type Left } from './problem';

/** A call of whoever is not signed in: no cookie goes along, none comes back. */
async function send<T>(
  path: string,
  headers: Record<string, string>,
  body: BodyInit,
  left: Left = navigator.onLine ? 'OPENLY' : null,
): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${API}/public${path}`, {
      method: 'POST',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': i18next.resolvedLanguage ?? 'fi',
        ...headers,
      },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    text = await response.text();
  } catch (cause) {
    throw new NetworkProblem(cause, left);
  }
  if (!response.ok) throw problemOf(response.status, text);
  return JSON.parse(text) as T;
}

/** With a key, the same again counts once. */
export const sendPublic = <T>(path: string, body: unknown, idempotencyKey?: string) =>
  send<T>(
    path,
    {
      'Content-Type': 'application/json',
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    },
    JSON.stringify(body),
  );

/** What changes nothing, but takes what belongs into no address. */
export const readPublic = <T>(path: string, body: unknown) =>
  send<T>(path, { 'Content-Type': 'application/json' }, JSON.stringify(body), null);

/** A file for the notice of this code; neither code nor name stands in the address. */
export const bringFile = (code: string, file: File) =>
  send<NoticeAttachmentView>(
    '/notices/attachments',
    {
      'Content-Type': 'application/octet-stream',
      'Receipt-Code': code,
      'File-Name': encodeURIComponent(file.name),
    },
    file,
  );
