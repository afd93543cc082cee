import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('./src/kernel/device/worker.ts', import.meta.url));
const HASHED = /^assets\//;

/** Builds the service worker after the house, since it names each file of it. */
export function serviceWorker(): Plugin {
  return {
    name: 'valvomo-service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const shell = Object.values(bundle)
        .filter(({ fileName }) => !fileName.startsWith('.vite/'))
        .map((file) => ({
          url: `/${file.fileName}`,
          // a name with a hash in it is revision enough
          revision: HASHED.test(file.fileName) ? null : hash(file.type === 'chunk' ? file.code : file.source),
        }));
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { __SHELL__: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: dir!,
          emptyOutDir: false,
          target: 'es2022',
          lib: { entry: WORKER, formats: ['iife'], name: 'valvomo', fileName: () => 'service-worker.js' },
        },
      });
    },
  };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
