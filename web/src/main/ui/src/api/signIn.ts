/**
 * Who the calls are made for: the token that unsafe calls carry, and the gate at which calls wait when the
 * session has expired. The page and its form stay; after a new sign-in the waiting calls are repeated.
 */
type Waiting = { resume: () => void; abandon: (reason: unknown) => void };

let csrfToken = '';
let waiting: Waiting[] = [];
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

export const signIn = {
  token: () => csrfToken,
  setToken(token: string) {
    csrfToken = token;
  },

  /** Resolves when the person has signed in again; rejects when they gave up. */
  wait(refusal: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      waiting.push({ resume: resolve, abandon: () => reject(refusal) });
      tell();
    });
  },
  needed: () => waiting.length > 0,
  resume() {
    const calls = waiting;
    waiting = [];
    tell();
    calls.forEach((call) => call.resume());
  },
  abandon() {
    const calls = waiting;
    waiting = [];
    tell();
    calls.forEach((call) => call.abandon(undefined));
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
