import i18next from 'i18next';
import { api } from '@/api/client';
import type { AnswerRequest, AnswerView } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { uploadDocument } from '@/api/upload';
import { readAnswer, showSaved, showStored } from './cache';
import type { Outbox } from './outbox';
import type { WaitingAnswer, WaitingFile } from './waiting';

/** A line that neither carries nor breaks counts as broken after this. */
const PATIENCE = 20_000;

type Content = Pick<AnswerRequest, 'result' | 'note'>;
const same = (one: Content, other: Content) => one.result === other.result && one.note === other.note;

/** Sends one answer. False: nothing reached the server, and it must be tried again. */
export async function dispatchAnswer(outbox: Outbox, listed: WaitingAnswer): Promise<boolean> {
  // while the others went out, this one may have changed
  const waiting = outbox.answer(listed.inspectionId, listed.criterionCode);
  if (!waiting || waiting.trouble) return true;
  const { inspectionId, criterionCode, result, note, revision } = waiting;
  outbox.keep({ ...waiting, sent: { result, note } });
  try {
    const saved = await api.put<AnswerView>(
      `/inspections/${inspectionId}/answers/${encodeURIComponent(criterionCode)}`,
      { result, note, revision } satisfies AnswerRequest,
      { signal: AbortSignal.timeout(PATIENCE) },
    );
    await showSaved(inspectionId, saved);
    settle(outbox, waiting, saved);
    return true;
  } catch (problem) {
    return refused(outbox, waiting, problem);
  }
}

/** It is saved, unless the person has changed it meanwhile: then the rest follows on the new revision. */
function settle(outbox: Outbox, waiting: WaitingAnswer, saved: AnswerView) {
  const now = outbox.answer(waiting.inspectionId, waiting.criterionCode);
  if (!now || now.stamp === waiting.stamp || same(now, saved)) outbox.drop(waiting);
  else outbox.keep({ ...now, revision: saved.revision, sent: null });
}

async function refused(outbox: Outbox, waiting: WaitingAnswer, problem: unknown): Promise<boolean> {
  if (isPassing(problem)) return false;
  if (isProblem(problem, 409) && problem.code === 'STALE_ANSWER') return compare(outbox, waiting);
  const now = outbox.answer(waiting.inspectionId, waiting.criterionCode) ?? waiting;
  outbox.keep({ ...now, trouble: { kind: 'REFUSED', why: wordsOf(problem) } });
  return true;
}

/** Somebody saved another answer meanwhile; or it was this device, and the line broke before it knew. */
async function compare(outbox: Outbox, waiting: WaitingAnswer): Promise<boolean> {
  try {
    const theirs = await readAnswer(waiting.inspectionId, waiting.criterionCode);
    const now = outbox.answer(waiting.inspectionId, waiting.criterionCode) ?? waiting;
    if (!theirs) outbox.keep({ ...now, revision: 0 });
    else if (same(now, theirs)) outbox.drop(now);
    else if (waiting.sent && same(waiting.sent, theirs)) outbox.keep({ ...now, revision: theirs.revision });
    else outbox.keep({ ...now, trouble: { kind: 'STALE', theirs } });
    return true;
  } catch {
    return false;
  }
}

export async function dispatchFile(outbox: Outbox, file: WaitingFile): Promise<boolean> {
  const { inspectionId, criterionCode, name, content } = file;
  const kind = content.type.startsWith('image/') ? 'PHOTO' : 'ATTACHMENT';
  try {
    const stored = await uploadDocument(
      new File([content], name, { type: content.type }),
      { subjectType: 'INSPECTION', subjectId: inspectionId, kind, criterion: criterionCode },
      () => {},
    );
    await showStored(inspectionId, criterionCode, stored);
    outbox.dropFile(file);
    return true;
  } catch (problem) {
    if (isPassing(problem)) return false;
    outbox.keepFile({ ...file, why: wordsOf(problem) });
    return true;
  }
}

/** No connection, an expired session, an overloaded server: it passes, and nothing is lost by waiting. */
function isPassing(problem: unknown): boolean {
  return !isProblem(problem) || problem.status >= 500 || problem.status === 401 || problem.status === 429;
}

function wordsOf(problem: unknown): string {
  return (
    (isProblem(problem) && (problem.errors[0]?.message ?? problem.detail ?? problem.title)) ||
    i18next.t('kernel.failure.server.text')
  );
}
