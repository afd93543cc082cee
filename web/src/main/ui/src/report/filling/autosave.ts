import { isProblem } from '@/api/problem';
import { dropUnsent, findUnsent, keepUnsent } from '@/kernel/device/unsent';
import { sameAnswer } from '../form/answers';

/** A change stands on the device within this time, however fast one types on. */
const TO_DEVICE = 200;
const TO_SERVER = 800;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

/** What the server has, and who wrote it last. */
export type Stored<T> = { value: T; version: number; changedBy: string | null; changedAt: string | null };

export type Saving =
  /** The server has everything. */
  | 'SAVED'
  /** It is on its way. */
  | 'SAVING'
  /** No connection: the device has it, and it goes out later. */
  | 'WAITING'
  /** Somebody else changed it meanwhile: the person must choose. */
  | 'CONFLICT'
  /** The server does not take it as it is; the next change is tried again. */
  | 'REFUSED';

export type AutosaveState<T> = {
  value: T;
  version: number;
  saving: Saving;
  /** When the server took it last, in this page. */
  savedAt: Date | null;
  theirs: Stored<T> | null;
  problem: unknown;
  /** Whether the device keeps what the server has not yet. */
  kept: boolean;
};

export type Connection<T> = {
  /** Stores the value on top of a version; answers the new one. */
  save: (value: T, version: number) => Promise<number>;
  /** What the server has now. */
  read: () => Promise<Stored<T>>;
};

/**
 * Saves one thing as it is written: at once on the device, soon on the server. A cut line, a closed browser and an
 * expired session lose nothing: what the server has not seen is taken up again from the device.
 */
export class Autosave<T> {
  state: AutosaveState<T>;
  private stamp = 0;
  private dirty = false;
  private sent: T | null = null;
  private running: Promise<void> | null = null;
  private deviceTimer: number | undefined;
  private serverTimer: number | undefined;
  private retry = FIRST_RETRY;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly username: string,
    private readonly name: string,
    stored: Stored<T>,
    private readonly connection: () => Connection<T>,
  ) {
    this.state = {
      value: stored.value,
      version: stored.version,
      saving: 'SAVED',
      savedAt: null,
      theirs: null,
      problem: null,
      kept: true,
    };
    void this.takeUp(stored);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Follows the page: what is written goes out before it is left, and once the line is back. */
  open(): () => void {
    const leave = () => document.visibilityState === 'hidden' && this.leave();
    const hide = () => this.leave();
    const online = () => this.sendSoon(0);
    const ask = (event: BeforeUnloadEvent) => this.dirty && !this.state.kept && event.preventDefault();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', ask);
      this.leave();
    };
  }

  /** The person changed it. */
  set(value: T): void {
    this.stamp++;
    this.dirty = true;
    this.show({ value, ...(this.state.saving === 'SAVED' && { saving: 'SAVING' }) });
    this.deviceTimer ??= window.setTimeout(() => void this.keep(), TO_DEVICE);
    if (this.state.saving !== 'CONFLICT') this.serverTimer ??= this.sendSoon(TO_SERVER);
  }

  /**
   * Sends what is left and says which version the server has, for what comes after, such as submitting.
   *
   * @throws what kept it from being saved
   */
  async settle(): Promise<number> {
    for (let tries = 0; this.dirty && tries < 3; tries++) await this.send();
    if (this.dirty) throw this.state.problem ?? new Error(this.state.saving);
    return this.state.version;
  }

  /** After somebody else's change: mine goes on top of theirs. */
  keepMine(): void {
    const { theirs } = this.state;
    if (!theirs) return;
    this.show({ version: theirs.version, theirs: null, saving: 'SAVING' });
    void this.keep();
    void this.send();
  }

  /** After somebody else's change: theirs stands, mine is given up. */
  takeTheirs(): void {
    const { theirs } = this.state;
    if (!theirs) return;
    this.dirty = false;
    this.stamp++;
    this.show({ value: theirs.value, version: theirs.version, theirs: null, saving: 'SAVED', problem: null });
    void this.forget();
  }

  private leave(): void {
    if (!this.dirty) return;
    void this.keep();
    if (this.state.saving !== 'CONFLICT') void this.send();
  }

  /** What was written here earlier and did not reach the server. */
  private async takeUp(stored: Stored<T>): Promise<void> {
    const found = await findUnsent(this.username, this.name);
    if (!found || this.stamp > 0) return;
    const value = found.value as T;
    if (sameAnswer(value, stored.value)) return this.forget();
    this.dirty = true;
    // what the server has may be what this device sent before the page died
    if (found.version === stored.version || sameAnswer(found.sent, stored.value)) {
      this.show({ value, saving: 'SAVING' });
      this.sendSoon(0);
    } else {
      this.show({ value, version: found.version, theirs: stored, saving: 'CONFLICT' });
    }
  }

  private sendSoon(delay: number): number {
    window.clearTimeout(this.serverTimer);
    this.serverTimer = window.setTimeout(() => void this.send(), delay);
    return this.serverTimer;
  }

  private send(): Promise<void> {
    window.clearTimeout(this.serverTimer);
    this.serverTimer = undefined;
    this.running ??= this.sendNow().finally(() => {
      this.running = null;
      // written while it was on its way
      if (this.dirty && this.state.saving === 'SAVING') this.sendSoon(TO_SERVER);
    });
    return this.running;
  }

  private async sendNow(): Promise<void> {
    if (!this.dirty || this.state.saving === 'CONFLICT') return;
    const { stamp } = this;
    const { value, version } = this.state;
    this.sent = value;
    void this.keep();
    this.show({ saving: this.state.saving === 'WAITING' ? 'WAITING' : 'SAVING' });
    try {
      const saved = await this.connection().save(value, version);
      this.retry = FIRST_RETRY;
      this.took(saved, stamp);
    } catch (problem) {
      await this.failed(problem);
    }
  }

  private took(version: number, stamp: number): void {
    this.dirty = this.stamp !== stamp;
    this.show({
      version,
      savedAt: new Date(),
      problem: null,
      theirs: null,
      saving: this.dirty ? 'SAVING' : 'SAVED',
    });
    if (this.dirty) void this.keep();
    else void this.forget();
  }

  private async failed(problem: unknown): Promise<void> {
    await this.keep();
    if (isProblem(problem, 412)) return this.compare(problem);
    if (isProblem(problem) && problem.status < 500 && problem.status !== 429 && problem.status !== 401) {
      return this.show({ saving: 'REFUSED', problem });
    }
    this.show({ saving: 'WAITING', problem });
    this.sendSoon(this.retry);
    this.retry = Math.min(this.retry * 2, LAST_RETRY);
  }

  /** Somebody else saved it meanwhile; or it was this page, and the line broke before it knew. */
  private async compare(problem: unknown): Promise<void> {
    try {
      const theirs = await this.connection().read();
      if (sameAnswer(theirs.value, this.state.value)) return this.took(theirs.version, this.stamp);
      if (this.sent !== null && sameAnswer(theirs.value, this.sent)) {
        this.show({ version: theirs.version, saving: 'SAVING' });
        return;
      }
      this.show({ saving: 'CONFLICT', theirs, problem });
    } catch (unread) {
      this.show({ saving: 'WAITING', problem: unread });
      this.sendSoon(this.retry);
    }
  }

  private async keep(): Promise<void> {
    window.clearTimeout(this.deviceTimer);
    this.deviceTimer = undefined;
    if (!this.dirty) return;
    const { username, name } = this;
    const { value, version } = this.state;
    const unsent = { username, name, value, version, sent: this.sent, writtenAt: Date.now() };
    const kept = await keepUnsent(unsent);
    if (kept !== this.state.kept) this.show({ kept });
    // it was saved while it was being kept
    if (!this.dirty) await this.forget();
  }

  private async forget(): Promise<void> {
    window.clearTimeout(this.deviceTimer);
    this.deviceTimer = undefined;
    await dropUnsent(this.username, this.name);
  }

  private show(changed: Partial<AutosaveState<T>>): void {
    this.state = { ...this.state, ...changed };
    this.listeners.forEach((listener) => listener());
  }
}
