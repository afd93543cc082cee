import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const rooms = fileURLToPath(new URL('../../../../../web/src/main/ui/src/', import.meta.url));

/** An address at which there is no page. */
export const NOWHERE = '/nowhere';

/** The address of every page that a room adds to the house, as its routes say it. */
export const pagesOfRouter = (): string[] => (pages ??= readPages());

let pages: string[] | undefined;

function readPages(): string[] {
  const found = readdirSync(rooms)
    .map((room) => join(rooms, room, 'routes.tsx'))
    .filter(existsSync)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bpage\(\s*'([^']+)'/g)])
    .map(([, path]) => path);
  if (found.length < 20) throw new Error(`only ${found.length} pages found in ${rooms}`);
  return found;
}

/** The rooms whose texts come from a folder of their own; each is the first word of its keys. */
export function roomsWithTexts(): string[] {
  const found = readdirSync(rooms, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(join('i18n', 'fi.json')))
    .map((path) => path.split(sep).at(-3)!);
  if (found.length < 10) throw new Error(`only ${found.length} rooms with texts found in ${rooms}`);
  return found;
}

/** The page of the router that an address opens; an address that is no room's stands for itself. */
export function pageAt(address: string): string {
  const path = address.split('?')[0];
  const fitting = pagesOfRouter().filter((pattern) =>
    new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path),
  );
  const exact = fitting.find((pattern) => pattern === path);
  return exact ?? fitting[0] ?? path;
}

/** Whether a route of the tests, by its name, is the page of the router's pattern, however that names its parts. */
export function visits(name: string, pattern: string): boolean {
  const path = name.replace(/^.*→ /, '').split(/[ ?]/)[0];
  const unnamed = (address: string) => address.replace(/:\w+/g, ':');
  return unnamed(path) === unnamed(pattern);
}
