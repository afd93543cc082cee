import { useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import type { ArrivalView } from '@/api/contract';
import { NetworkProblem, type Left } from '@/api/problem';
import { queryClient } from '@/api/query';

/** First the server is given the time to finish what it may have begun. */
const FIRST_LOOK = 1_000;
const NEXT_LOOK = 4_000;

export type Lost =
  /** Nobody knows yet. */
  | 'LOOKING'
  | 'ARRIVED'
  | 'NOT_ARRIVED'
  /** It had no key: the page was read again, and shows it or not. */
  | 'READ_AGAIN'
  /** Sent by nobody in particular: sent again, it counts once. */
  | 'OPENLY';

/**
 * Whether something that was sent has arrived, where its answer was lost: looked for until the server answers. Then
 * everything that the page shows is read again. Null where nothing was lost.
 */
export function useLostAnswer(problem: unknown, onArrived?: () => void): Lost | null {
  const lost = problem instanceof NetworkProblem ? problem : null;
  const [found, setFound] = useState<{ of: NetworkProblem; what: Lost } | null>(null);
  const arrived = useRef(onArrived);
  arrived.current = onArrived;

  useEffect(() => {
    if (!lost?.left || lost.left === 'OPENLY') return;
    let over = false;
    const look = async () => {
      const what = await whetherArrived(lost.left);
      if (over) return;
      if (what === 'LOOKING') {
        timer = window.setTimeout(() => void look(), NEXT_LOOK);
        return;
      }
      setFound({ of: lost, what });
      void queryClient.invalidateQueries();
      if (what === 'ARRIVED') arrived.current?.();
    };
    let timer = window.setTimeout(() => void look(), FIRST_LOOK);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [lost]);

  if (!lost?.left) return null;
  if (lost.left === 'OPENLY') return 'OPENLY';
  return found?.of === lost ? found.what : 'LOOKING';
}

async function whetherArrived(left: Left): Promise<Lost> {
  try {
    const key = left === 'OPENLY' ? null : left?.key;
    if (!key) {
      await api.get('/session', {}, { gated: false });
      return 'READ_AGAIN';
    }
    const { arrived } = await api.get<ArrivalView>(`/submissions/${encodeURIComponent(key)}`);
    return arrived ? 'ARRIVED' : 'NOT_ARRIVED';
  } catch (problem) {
    // whoever is not signed in is refused, and thereby answered
    return problem instanceof NetworkProblem ? 'LOOKING' : 'READ_AGAIN';
  }
}
