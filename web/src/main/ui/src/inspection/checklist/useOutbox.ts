import { useSyncExternalStore } from 'react';
import type { AnswerRequest, AnswerResult, ChecklistItem } from '@/api/contract';
import { outbox } from './outbox';

/** The answer to one criterion as this person sees it: what they chose, or else what is stored. */
export function useAnswer(inspectionId: string, { criterion, answer }: ChecklistItem) {
  const waiting = useSyncExternalStore(outbox.subscribe, () => outbox.answer(inspectionId, criterion.code));
  const line = useSyncExternalStore(outbox.subscribe, () => (waiting ? outbox.line : 'IDLE'));
  const value: AnswerRequest = {
    result: waiting?.result ?? answer?.result ?? 'NOT_ASSESSED',
    note: waiting?.note ?? answer?.note ?? '',
    revision: waiting?.revision ?? answer?.revision ?? 0,
  };
  const change = (changed: { result?: AnswerResult; note?: string }) =>
    outbox.put(inspectionId, criterion.code, { ...value, ...changed });
  return { value, waiting, line, change };
}

export function useWaitingFiles(inspectionId: string, code: string) {
  const files = useSyncExternalStore(outbox.subscribe, () => outbox.files);
  return files.filter((file) => file.inspectionId === inspectionId && file.criterionCode === code);
}

/** How the saving of one inspection stands as a whole. */
export function useOutboxState(inspectionId: string) {
  const line = useSyncExternalStore(outbox.subscribe, () => outbox.line);
  const answers = useSyncExternalStore(outbox.subscribe, () => outbox.answers);
  const files = useSyncExternalStore(outbox.subscribe, () => outbox.files);
  const mine = [...answers.values()].filter((answer) => answer.inspectionId === inspectionId);
  const troubled = mine.filter(({ trouble }) => trouble !== null);
  const waitingFiles = files.filter((file) => file.inspectionId === inspectionId && file.why === null);
  return {
    line,
    kept: outbox.kept,
    answers: mine,
    troubled,
    waiting: mine.length - troubled.length + waitingFiles.length,
  };
}
