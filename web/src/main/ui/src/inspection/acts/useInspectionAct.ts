import { useTranslation } from 'react-i18next';
import type { InspectionView } from '@/api/contract';
import { useAct } from '@/api/query';

/** Sends one act on an inspection; afterwards everything that shows the inspection is read again. */
export function useInspectionAct<T extends object>(
  inspection: InspectionView,
  act: string,
  onDone: (words: string) => void,
) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<T, InspectionView>([
    '/inspections',
    '/findings',
    '/work-items',
    '/processes/inspection',
    '/case-events',
    '/documents',
    '/insight',
  ]);
  return async (body: T, idempotencyKey: string) => {
    await mutateAsync({
      path: `/inspections/${inspection.id}/${act}`,
      body,
      version: inspection.version,
      idempotencyKey,
    });
    onDone(t(`inspection.done.${act}`));
  };
}
