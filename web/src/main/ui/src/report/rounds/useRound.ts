import { useEffect } from 'react';
import type { RoundView } from '@/api/contract';
import { useResource } from '@/api/query';

const WHILE_OPENING = 2_000;

/** One round; while its reports are being opened in the background it is read again and again. */
export function useRound(id: string) {
  const round = useResource<RoundView>(`/report-rounds/${id}`);
  const { data, refetch } = round;
  const opening = data !== undefined && data.progress.started < data.progress.asked;
  useEffect(() => {
    if (!opening) return undefined;
    const timer = window.setInterval(() => void refetch(), WHILE_OPENING);
    return () => window.clearInterval(timer);
  }, [opening, refetch]);
  return round;
}
