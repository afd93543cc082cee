import { useAct } from '@/api/query';
import type { SelfMonitoringReportView } from '@/api/contract';

/** Sends one act on a report; afterwards everything that shows the report is read again. */
export function useReportAct<T extends object>(
  report: SelfMonitoringReportView,
  act: string,
  onDone?: () => void,
) {
  const { mutateAsync } = useAct<T, SelfMonitoringReportView>([
    '/reports',
    '/report-rounds',
    '/findings',
    '/work-items',
    '/processes/report-round',
    '/case-events',
    '/insight',
  ]);
  return async (body: T, idempotencyKey: string) => {
    await mutateAsync({ path: `/reports/${report.id}/${act}`, body, idempotencyKey });
    onDone?.();
  };
}
