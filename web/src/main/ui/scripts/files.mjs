import { readdirSync } from 'node:fs';

/** The files under a folder whose path matches. */
export function glob(folder, pattern) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .filter((path) => pattern.test(path))
    .sort();
}
