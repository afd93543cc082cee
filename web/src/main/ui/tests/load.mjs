import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ui = join(import.meta.dirname, '..');

/** What a module of the browser side exports, compiled as the bundle compiles it. */
export async function load(file) {
  const outDir = await mkdtemp(join(tmpdir(), 'valvomo-ui-test-'));
  try {
    await build({
      configFile: false,
      root: ui,
      logLevel: 'error',
      resolve: { alias: { '@': join(ui, 'src') } },
      build: { ssr: join(ui, 'src', file), outDir, rollupOptions: { output: { entryFileNames: 'it.mjs' } } },
    });
    return await import(pathToFileURL(join(outDir, 'it.mjs')).href);
  } finally {
    await rm(outDir, { recursive: true });
  }
}
