import { useMemo, useSyncExternalStore } from 'react';
import type { AnswerResult, CatalogueView, ChecklistItem } from '@/api/contract';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { outbox } from './outbox';

export type Show = 'all' | 'unassessed' | 'unmet';
export type Theme = CatalogueView['themes'][number] & {
  all: number;
  assessed: number;
  notMet: number;
  shown: ChecklistItem[];
};
export type Summary = { all: number; assessed: number; notMet: number };

const FILTERS = ['show'] as const;
const belongs: Record<Show, (result: AnswerResult) => boolean> = {
  all: () => true,
  unassessed: (result) => result === 'NOT_ASSESSED',
  unmet: (result) => result === 'NOT_MET',
};

/** The criteria by theme with their progress, and which of them the filter shows. */
export function useShown(inspectionId: string, items: ChecklistItem[], names: CatalogueView['themes']) {
  const { filters, set } = useUrlFilters(FILTERS);
  const show: Show = filters.show in belongs ? (filters.show as Show) : 'all';
  const waiting = useSyncExternalStore(outbox.subscribe, () => outbox.answers);
  const resultOf = ({ criterion, answer }: ChecklistItem): AnswerResult =>
    waiting.get(`${inspectionId}/${criterion.code}`)?.result ?? answer?.result ?? 'NOT_ASSESSED';

  // chosen when the filter is chosen: what has just been assessed does not vanish under the finger
  const chosen = useMemo(
    () =>
      new Set(items.filter((item) => belongs[show](resultOf(item))).map(({ criterion }) => criterion.code)),
    [show, inspectionId],
  );

  const codes = [...new Set(items.map(({ criterion }) => criterion.theme))];
  const themes: Theme[] = codes.map((code) => {
    const own = items.filter(({ criterion }) => criterion.theme === code);
    return {
      code,
      name: names.find((each) => each.code === code)?.name ?? { fi: code, sv: code, en: code },
      ...counted(own),
      shown: own.filter(({ criterion }) => chosen.has(criterion.code)),
    };
  });

  function counted(all: ChecklistItem[]): Summary {
    const results = all.map(resultOf);
    return {
      all: all.length,
      assessed: results.filter((result) => result !== 'NOT_ASSESSED').length,
      notMet: results.filter((result) => result === 'NOT_MET').length,
    };
  }

  return {
    show,
    setShow: (next: Show) => set({ show: next === 'all' ? '' : next }),
    themes,
    summary: counted(items),
  };
}
