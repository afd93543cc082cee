import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The words of a room in Finnish, as its pages take them. */
export function wordsOf(room: string): Record<string, unknown> {
  const file = new URL(`../../../../../web/src/main/ui/src/${room}/i18n/fi.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
}
