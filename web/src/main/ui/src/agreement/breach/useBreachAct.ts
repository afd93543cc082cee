import type { BreachView } from '@/api/contract';
import { useAct } from '@/api/query';

/** Sends one act on a missed target; afterwards everything that shows it is read again. */
export function useBreachAct<T extends object>(breach: BreachView, act: string) {
  const { mutateAsync } = useAct<T, BreachView>([
    '/breaches',
    '/work-items',
    '/processes/target-watch',
    '/case-events',
    '/findings',
  ]);
  return (body: T, idempotencyKey: string) =>
    mutateAsync({ path: `/breaches/${breach.id}/${act}`, body, idempotencyKey });
}
