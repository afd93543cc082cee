import { useEffect } from 'react';
import type { RoundView } from '@/api/contract';
import { queryClient, useResource } from '@/api/query';

const WHILE_BUSY = 2_000;

/** Whether jobs open the round, or do something to all of its reports. */
function isBusy({ progress, followUp }: RoundView) {
  return progress.started < progress.asked || (followUp !== null && followUp.endedAt === null);
}

/** One round; while jobs are busy with its reports it is read again and again, and they when all is done. */
export function useRound(id: string) {
  const round = useResource<RoundView>(`/report-rounds/${id}`);
  const { data, refetch } = round;
  const busy = data !== undefined && isBusy(data);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = window.setInterval(() => void refetch(), WHILE_BUSY);
    return () => {
      window.clearInterval(timer);
      void queryClient.invalidateQueries({ queryKey: ['/reports'] });
    };
  }, [busy, refetch]);
  return round;
}
