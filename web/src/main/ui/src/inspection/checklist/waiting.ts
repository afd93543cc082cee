import type { AnswerRequest, AnswerView } from '@/api/contract';
import { device, type Device } from '@/kernel/device/device';

/** An answer that has not reached the server yet. */
export type WaitingAnswer = AnswerRequest & {
  username: string;
  inspectionId: string;
  criterionCode: string;
  /** New with each change, so that a change made while sending is noticed. */
  stamp: string;
  /** What went out last: if the line broke before the answer came, the server may have it. */
  sent: Pick<AnswerRequest, 'result' | 'note'> | null;
  trouble: null | { kind: 'STALE'; theirs: AnswerView } | { kind: 'REFUSED'; why: string };
};

/** A photo or file of a criterion that has not reached the server yet. */
export type WaitingFile = {
  key: string;
  username: string;
  inspectionId: string;
  criterionCode: string;
  name: string;
  content: Blob;
  why: string | null;
};

/**
 * What waits for the connection, kept on the device under its person's name: it outlives the page and the
 * browser. Where the browser forbids that, it lives as long as the page, and `kept` says so.
 */
export class WaitingStore {
  kept = true;

  constructor() {
    void device.then((database) => {
      this.kept = database !== null;
    });
  }

  async of(username: string): Promise<{ answers: WaitingAnswer[]; files: WaitingFile[] }> {
    const database = await device;
    if (!database) return { answers: [], files: [] };
    const mine = (thing: { username: string }) => thing.username === username;
    return {
      answers: ((await database.getAll('answers')) as WaitingAnswer[]).filter(mine),
      files: ((await database.getAll('files')) as WaitingFile[]).filter(mine),
    };
  }

  async keepAnswer(answer: WaitingAnswer): Promise<void> {
    await this.write((database) => database.put('answers', answer));
  }

  async dropAnswer({ username, inspectionId, criterionCode }: WaitingAnswer): Promise<void> {
    await this.write((database) => database.delete('answers', [username, inspectionId, criterionCode]));
  }

  async keepFile(file: WaitingFile): Promise<void> {
    await this.write((database) => database.put('files', file));
  }

  async dropFile({ key }: WaitingFile): Promise<void> {
    await this.write((database) => database.delete('files', key));
  }

  private async write(act: (database: Device) => Promise<unknown>): Promise<void> {
    const database = await device;
    if (!database) return;
    try {
      await act(database);
    } catch {
      // a full disk: the answer still lives in this page, and the page says that it must stay open
      this.kept = false;
    }
  }
}
