import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleJar, work } from './places.js';

const READY_WITHIN_MS = 10 * 60_000;
const STOPPED_WITHIN_MS = 60_000;

// Compiled lightly: the tests are over before the thorough compiler would pay. The light compiler alone gets
// so little room by itself that the house would throw away compiled code and compile it again all the time.
const LIGHT = ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=256m', '-XX:+UseSerialGC'];

type Settings = Record<string, string>;
export type End = { code: number | null; signal: NodeJS.Signals | null };

/** The bundle, running on a free port with its data in a folder of its own under the name it is given. */
export class Bundle {
  private constructor(
    readonly folder: string,
    private readonly child: ChildProcess,
    private readonly log: string,
    private readonly ended: Promise<End>,
  ) {}

  /** An empty house, once it is ready. */
  static async start(name: string): Promise<Bundle> {
    const bundle = Bundle.begin(name);
    await bundle.port();
    return bundle;
  }

  /** An empty house, on its way. */
  static begin(name: string, settings: Settings = {}): Bundle {
    const folder = folderOf(name);
    stopOrphan(folder);
    rmSync(folder, { recursive: true, force: true });
    return Bundle.launch(name, settings);
  }

  /** The same with what an earlier one left in the folder. */
  static async again(name: string): Promise<Bundle> {
    const bundle = Bundle.launch(name);
    await bundle.port();
    return bundle;
  }

  /** Does not wait for anything: it may end instead of becoming ready. */
  static launch(name: string, settings: Settings = {}): Bundle {
    mkdirSync(work, { recursive: true });
    const folder = folderOf(name);
    const log = `${folder}.log`;
    const java = process.env.JAVA ?? 'java';
    const options = [...LIGHT, '-Dvalvomo.ends-with-parent=true', '-jar', bundleJar];
    const env = { ...others(), VALVOMO_DATA: folder, VALVOMO_HTTP_PORT: '0', ...settings };
    writeFileSync(log, '');
    const child = spawn(java, options, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => appendFileSync(log, text));
    child.stderr.on('data', (text) => appendFileSync(log, text));
    // not 'exit': what it printed last may come after that
    const ended = new Promise<End>((tell) => child.once('close', (code, signal) => tell({ code, signal })));
    return new Bundle(folder, child, log, ended);
  }

  get pid(): number {
    return this.child.pid!;
  }

  get url(): string {
    return `http://127.0.0.1:${readFileSync(join(this.folder, 'http-port'), 'utf8').trim()}`;
  }

  /** What it has printed so far. */
  get printed(): string {
    return readFileSync(this.log, 'utf8');
  }

  /** How it ends, by itself or after what was done to it. */
  async end(signal?: NodeJS.Signals): Promise<End> {
    if (signal) this.child.kill(signal);
    const late = pause(STOPPED_WITHIN_MS, null, { ref: false });
    const end = await Promise.race([this.ended, late]);
    if (end === null) {
      this.child.kill('SIGKILL');
      throw new Error(`Valvomo did not stop in ${STOPPED_WITHIN_MS / 1000} s`);
    }
    return end;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.end('SIGTERM');
  }

  /** Valvomo writes its port and says that it is ready; one that was killed has left its port behind. */
  private async port(): Promise<void> {
    const end = Date.now() + READY_WITHIN_MS;
    while (!this.printed.includes('Valvomo is ready')) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`Valvomo ended instead of starting:\n${this.printed}`);
      }
      if (Date.now() > end) {
        this.child.kill('SIGTERM');
        throw new Error(`Valvomo was not ready in ${READY_WITHIN_MS / 60_000} minutes; see ${this.log}`);
      }
      await pause(200);
    }
  }
}

/** The process of the PostgreSQL that keeps its data in a Valvomo's folder; null where there is none. */
export function databaseOf(folder: string): number | null {
  const pidFile = join(folder, 'postgresql', 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0].trim());
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(folder) ? pid : null;
}

const folderOf = (name: string) => join(work, name);

// Nothing of a demo or a server that this shell may know: the tests bring their own.
function others(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VALVOMO_')));
}

// A run that was killed may have left its PostgreSQL behind, in the folder that is wiped now.
function stopOrphan(folder: string): void {
  const pid = databaseOf(folder);
  if (pid !== null) process.kill(pid, 'SIGKILL');
}
