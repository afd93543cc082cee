import { useQueryClient } from '@tanstack/react-query';
import { keepLanguage } from '@/api/session';
import { changeLanguage, type Language } from '@/kernel/i18n/i18n';

let chosen = false;

/** A language chosen on the sign-in page is a choice; otherwise the one remembered for the person stands. */
export function languageWasChosen(): boolean {
  return chosen;
}

/** Switches the words here, remembers it for the person, and reads again what the server says in words. */
export function useSwitchLanguage() {
  const client = useQueryClient();
  return async (language: Language) => {
    chosen = true;
    await changeLanguage(language);
    await keepLanguage(language).catch(() => null);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/session' });
  };
}
