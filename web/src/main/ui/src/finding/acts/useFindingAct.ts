import { useTranslation } from 'react-i18next';
import type { FindingView } from '@/api/contract';
import { useAct } from '@/api/query';

/** Sends one act on a finding; afterwards everything that shows the finding is read again. */
export function useFindingAct<T extends object>(
  finding: FindingView,
  act: string,
  onDone: (words: string) => void,
) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<T, FindingView>([
    '/findings',
    '/work-items',
    '/processes/finding',
    '/case-events',
    '/documents',
    '/insight',
  ]);
  return async (body: T, idempotencyKey: string) => {
    await mutateAsync({
      path: `/findings/${finding.id}/${act}`,
      body,
      version: finding.version,
      idempotencyKey,
    });
    onDone(t(`finding.done.${act}`));
  };
}
