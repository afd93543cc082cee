import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleJar, work } from './places.js';

const READY_WITHIN_MS = 6 * 60_000;
const STOPPED_WITHIN_MS = 60_000;
const data = join(work, 'data');
const output = join(work, 'valvomo.log');

/** The bundle, running with demo data in a folder of its own and on a free port. */
export class Bundle {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(): Promise<Bundle> {
    stopOrphan();
    rmSync(data, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const java = process.env.JAVA ?? 'java';
    // Compiled lightly: the tests are over before the thorough compiler would pay.
    const options = ['-XX:TieredStopAtLevel=1', '-Dvalvomo.ends-with-parent=true', '-jar', bundleJar];
    const child = spawn(java, options, { env: settings(), stdio: ['ignore', 'pipe', 'pipe'] });
    const log = createWriteStream(output);
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    return new Bundle(`http://127.0.0.1:${await port(child)}`, child);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    const late = pause(STOPPED_WITHIN_MS, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') {
      this.process.kill('SIGKILL');
      throw new Error(`Valvomo did not stop in ${STOPPED_WITHIN_MS / 1000} s`);
    }
  }
}

// Nothing of a demo or a server that this shell may know: the tests bring their own.
function settings(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('VALVOMO_'));
  return {
    ...Object.fromEntries(others),
    VALVOMO_DATA: data,
    VALVOMO_HTTP_PORT: '0',
    VALVOMO_DEMO: 'true',
  };
}

/** Valvomo writes its port when it is ready. */
async function port(child: ChildProcess): Promise<string> {
  const file = join(data, 'http-port');
  const end = Date.now() + READY_WITHIN_MS;
  while (!existsSync(file)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`Valvomo ended instead of starting:\n${readFileSync(output, 'utf8')}`);
    }
    if (Date.now() > end) {
      child.kill('SIGTERM');
      throw new Error(`Valvomo was not ready in ${READY_WITHIN_MS / 60_000} minutes; see ${output}`);
    }
    await pause(200);
  }
  return readFileSync(file, 'utf8').trim();
}

// A run that was killed may have left its PostgreSQL behind, in the folder that is wiped now.
function stopOrphan(): void {
  const pidFile = join(data, 'postgresql', 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = readFileSync(pidFile, 'utf8').split('\n', 1)[0].trim();
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(data)) {
    process.kill(Number(pid), 'SIGKILL');
  }
}
