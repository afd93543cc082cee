import { useMemo } from 'react';
import type { FindingRow, InspectionView } from '@/api/contract';
import { usePaged } from '@/api/query';
import { OFFLINE } from './useChecklist';

const NONE: FindingRow[] = [];

/** The findings of this visit, and those that the unit had before it, by criterion. */
export function useFindingsHere(inspection: InspectionView) {
  const here = usePaged<FindingRow>('/findings', { inspection: inspection.id, limit: 200 }, OFFLINE);
  const all = usePaged<FindingRow>('/findings', { unit: inspection.unit.id, limit: 100 }, OFFLINE);
  // only new data makes new lists: a card whose findings stay the same is not drawn again
  return useMemo(() => {
    const ofVisit = new Set(here.items.map(({ id }) => id));
    const earlier = all.items.filter(({ id }) => !ofVisit.has(id));
    const hereBy = byCriterion(here.items);
    const earlierBy = byCriterion(earlier);
    return {
      earlier: { ...all, items: earlier },
      of: (code: string) => hereBy.get(code) ?? NONE,
      earlierOf: (code: string) => earlierBy.get(code) ?? NONE,
    };
  }, [here.data, all.data, all.error]);
}

function byCriterion(findings: FindingRow[]): Map<string, FindingRow[]> {
  const found = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (!finding.criterionCode) continue;
    found.set(finding.criterionCode, [...(found.get(finding.criterionCode) ?? []), finding]);
  }
  return found;
}
