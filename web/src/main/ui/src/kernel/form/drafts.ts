/**
 * What a person has written but not yet sent, kept in this tab's storage: a reload, a wrong link or an expired
 * session loses nothing. Closing the tab, and signing out, forget it: the machine may be shared.
 */
const PREFIX = 'valvomo.draft:';

export type Draft<T> = { values: T; idempotencyKey: string };

export function readDraft<T>(key: string): Draft<T> | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as Draft<T>) : null;
  } catch {
    return null;
  }
}

export function keepDraft<T>(key: string, draft: Draft<T>): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // a full or forbidden storage costs the safety net, not the form
  }
}

export function forgetDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

export function forgetAllDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));
}
