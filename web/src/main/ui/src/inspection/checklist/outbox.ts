import type { AnswerRequest } from '@/api/contract';
import { LARGEST_FILE } from '@/api/upload';
import i18next from 'i18next';
import { formatSize } from '@/kernel/format';
import { signedIn } from './cache';
import { dispatchAnswer, dispatchFile } from './dispatch';
import { WaitingStore, type WaitingAnswer, type WaitingFile } from './waiting';

/** Writing pauses this long before an answer goes out. */
const PAUSE = 700;
const FIRST_RETRY = 3_000;
const LAST_RETRY = 30_000;

export type Line = 'IDLE' | 'SENDING' | 'CUT';

const keyOf = (inspectionId: string, code: string) => `${inspectionId}/${code}`;

/**
 * The answers and files of visits on their way to the server. Each is first kept on the device, then sent, one
 * at a time; a broken line only delays it. What the server refuses stays until the person has decided.
 */
class Outbox {
  line: Line = 'IDLE';
  answers: ReadonlyMap<string, WaitingAnswer> = new Map();
  files: readonly WaitingFile[] = [];
  private username = '';
  private readonly store = new WaitingStore();
  private readonly listeners = new Set<() => void>();
  private timer: number | undefined;
  private retry = FIRST_RETRY;
  private running = false;

  constructor() {
    window.addEventListener('online', () => this.sendSoon(0));
    window.addEventListener('offline', () => this.changeLine('CUT'));
    if (!navigator.onLine) this.line = 'CUT';
  }

  get kept() {
    return this.store.kept;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Takes up what this person left waiting on this device. */
  async open(username: string): Promise<void> {
    if (username === this.username) return this.sendSoon(0);
    this.username = username;
    const { answers, files } = await this.store.of(username);
    this.answers = new Map(answers.map((each) => [keyOf(each.inspectionId, each.criterionCode), each]));
    this.files = files;
    this.tell();
    this.sendSoon(0);
  }

  answer(inspectionId: string, code: string): WaitingAnswer | undefined {
    return this.answers.get(keyOf(inspectionId, code));
  }

  /** The person changed an answer; `answer.revision` is the one that they saw. */
  put(inspectionId: string, criterionCode: string, answer: AnswerRequest): void {
    const before = this.answer(inspectionId, criterionCode);
    this.keep({
      ...answer,
      username: this.username,
      inspectionId,
      criterionCode,
      stamp: crypto.randomUUID(),
      revision: before?.revision ?? answer.revision,
      sent: before?.sent ?? null,
      trouble: before?.trouble?.kind === 'STALE' ? before.trouble : null,
    });
    this.sendSoon(PAUSE);
  }

  putFile(inspectionId: string, criterionCode: string, file: File): void {
    const tooLarge = file.size > LARGEST_FILE;
    const why = tooLarge ? i18next.t('kernel.file.tooLarge', { size: formatSize(file.size) }) : null;
    const key = crypto.randomUUID();
    const { username } = this;
    this.keepFile({ key, username, inspectionId, criterionCode, name: file.name, content: file, why });
    this.sendSoon(0);
  }

  /** After a conflict or a refusal: mine goes out again, on top of what the server has now. */
  sendMine(waiting: WaitingAnswer): void {
    const revision = waiting.trouble?.kind === 'STALE' ? waiting.trouble.theirs.revision : waiting.revision;
    this.keep({ ...waiting, revision, trouble: null, sent: null, stamp: crypto.randomUUID() });
    this.sendSoon(0);
  }

  drop(waiting: WaitingAnswer): void {
    const answers = new Map(this.answers);
    answers.delete(keyOf(waiting.inspectionId, waiting.criterionCode));
    this.answers = answers;
    void this.store.dropAnswer(waiting);
    this.tell();
  }

  dropFile(file: WaitingFile): void {
    this.files = this.files.filter(({ key }) => key !== file.key);
    void this.store.dropFile(file);
    this.tell();
  }

  sendSoon(delay: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    // a second tab of the same browser must not send the same things at the same time
    const alone = navigator.locks
      ? (act: () => Promise<void>) => navigator.locks.request('valvomo-outbox', act)
      : (act: () => Promise<void>) => act();
    if (this.running) return;
    this.running = true;
    try {
      await alone(() => this.sendAll());
    } finally {
      this.running = false;
    }
    if (this.line !== 'CUT' && this.sendable().length > 0) this.sendSoon(PAUSE);
  }

  private sendable() {
    return [
      ...[...this.answers.values()].filter(({ trouble }) => trouble === null),
      ...this.files.filter(({ why }) => why === null),
    ];
  }

  private async sendAll(): Promise<void> {
    const all = this.sendable();
    if (all.length === 0) return this.changeLine('IDLE');
    // who signs in next on this tablet sends nothing in another's name
    if (signedIn() !== this.username) return;
    if (this.line !== 'CUT') this.changeLine('SENDING');
    for (const waiting of all) {
      const came =
        'content' in waiting ? await dispatchFile(this, waiting) : await dispatchAnswer(this, waiting);
      if (!came) {
        this.changeLine('CUT');
        this.sendSoon(this.retry);
        this.retry = Math.min(this.retry * 2, LAST_RETRY);
        return;
      }
    }
    this.retry = FIRST_RETRY;
    this.changeLine('IDLE');
  }

  keep(answer: WaitingAnswer): void {
    const key = keyOf(answer.inspectionId, answer.criterionCode);
    this.answers = new Map(this.answers).set(key, answer);
    void this.store.keepAnswer(answer);
    this.tell();
  }

  keepFile(file: WaitingFile): void {
    this.files = [...this.files.filter(({ key }) => key !== file.key), file];
    void this.store.keepFile(file);
    this.tell();
  }

  private changeLine(line: Line): void {
    if (this.line === line) return;
    this.line = line;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export type { Outbox };
export const outbox = new Outbox();
