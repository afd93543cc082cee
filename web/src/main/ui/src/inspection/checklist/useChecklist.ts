import type { ChecklistView } from '@/api/contract';
import { useResource } from '@/api/query';

/** The page opens without a connection, too: what it reads is kept on the device. */
export const OFFLINE = { onDevice: true };

export const checklistPath = (inspectionId: string) => `/inspections/${inspectionId}/checklist`;

export function useChecklist(inspectionId: string) {
  return useResource<ChecklistView>(checklistPath(inspectionId), {}, OFFLINE);
}
