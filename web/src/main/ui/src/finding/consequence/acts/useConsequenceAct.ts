import { useTranslation } from 'react-i18next';
import type { ConsequenceView } from '@/api/contract';
import { useAct } from '@/api/query';

/**
 * Sends one act on a consequence; afterwards everything that shows it is read again. `name` is the act as the words
 * know it, where its address is another.
 */
export function useConsequenceAct<T extends object>(
  consequence: ConsequenceView,
  act: string,
  onDone: (words: string) => void,
  name = act,
) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<T, ConsequenceView>([
    '/consequences',
    '/findings',
    '/work-items',
    '/processes/consequence',
    '/case-events',
    '/documents',
  ]);
  return async (body: T, idempotencyKey: string) => {
    await mutateAsync({
      path: `/consequences/${consequence.id}/${act}`,
      body,
      version: consequence.version,
      idempotencyKey,
    });
    onDone(t(`finding.consequence.done.${name}`));
  };
}
