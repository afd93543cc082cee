import { address, api } from '@/api/client';
import type { AnswerView, ChecklistView, DocumentView, SessionView } from '@/api/contract';
import { queryClient } from '@/api/query';
import { keepReading } from '@/kernel/device/readings';
import { checklistPath } from './useChecklist';

const keyOf = (inspectionId: string) => [checklistPath(inspectionId), {}];

/** Puts what the server has stored into the checklist that the page shows. */
export async function showSaved(inspectionId: string, saved: AnswerView): Promise<void> {
  const queryKey = keyOf(inspectionId);
  // a reading that began earlier would bring the older answer back
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<ChecklistView>(
    queryKey,
    (shown) =>
      shown && {
        ...shown,
        items: shown.items.map((item) =>
          item.criterion.code === saved.criterionCode ? { ...item, answer: saved } : item,
        ),
      },
  );
  keepShown(inspectionId);
}

/** The copy on the device must not be older than what was seen to be saved. */
function keepShown(inspectionId: string) {
  const shown = queryClient.getQueryData<ChecklistView>(keyOf(inspectionId));
  const username = signedIn();
  if (shown && username) void keepReading(username, address(checklistPath(inspectionId)), shown);
}

export async function showStored(inspectionId: string, code: string, document: DocumentView): Promise<void> {
  const shown = queryClient.getQueryData<ChecklistView>(keyOf(inspectionId));
  const answer = shown?.items.find(({ criterion }) => criterion.code === code)?.answer;
  if (answer) await showSaved(inspectionId, { ...answer, documents: [...answer.documents, document] });
}

/** What the server holds of one criterion now. */
export async function readAnswer(inspectionId: string, code: string): Promise<AnswerView | null> {
  const checklist = await api.get<ChecklistView>(`/inspections/${inspectionId}/checklist`);
  queryClient.setQueryData(keyOf(inspectionId), checklist);
  keepShown(inspectionId);
  return checklist.items.find(({ criterion }) => criterion.code === code)?.answer ?? null;
}

/** Who is signed in on this page now. */
export function signedIn(): string | undefined {
  return queryClient.getQueryData<SessionView | null>(['/session'])?.username;
}
