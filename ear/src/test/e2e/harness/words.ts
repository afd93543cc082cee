import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The words of a room, as its pages take them. */
export function wordsOf(room: string, language = 'fi'): Record<string, unknown> {
  const file = new URL(`../../../../../web/src/main/ui/src/${room}/i18n/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
}

/** One text of a room in all languages. */
export function wordsIn(room: string, part: string, name: string): string[] {
  return ['fi', 'sv', 'en'].map(
    (language) => (wordsOf(room, language)[part] as Record<string, string>)[name],
  );
}
