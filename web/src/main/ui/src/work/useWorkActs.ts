import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItemRow } from '@/api/contract';
import { useAct } from '@/api/query';

/** Claim, release and assign; each tells the version it saw, so that a colleague's claim is never overwritten. */
export function useWorkActs() {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [assigning, setAssigning] = useState<WorkItemRow | null>(null);
  const act = useAct<object, WorkItemRow>(['/work-items']);

  async function run(item: WorkItemRow, verb: string, body: object, words: (after: WorkItemRow) => string) {
    setDone(null);
    setProblem(null);
    try {
      const after = await act.mutateAsync({
        path: `/work-items/${item.id}/${verb}`,
        body: { version: item.version, ...body },
      });
      setDone(words(after));
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return {
    done,
    problem,
    forget: () => {
      setDone(null);
      setProblem(null);
    },
    busy: act.isPending,
    assigning,
    setAssigning,
    claim: (item: WorkItemRow) => run(item, 'claim', {}, () => t('work.done.claimed', { title: item.title })),
    release: (item: WorkItemRow) =>
      run(item, 'release', {}, () => t('work.done.released', { title: item.title })),
    assign: async (item: WorkItemRow, assigneeId: string) => {
      setAssigning(null);
      await run(item, 'assignment', { assigneeId }, (after) =>
        t('work.done.assigned', { title: item.title, who: after.assigneeName ?? '' }),
      );
    },
  };
}

export type WorkActs = ReturnType<typeof useWorkActs>;
