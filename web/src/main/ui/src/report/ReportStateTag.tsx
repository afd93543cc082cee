import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ReportState } from '@/api/contract';

const looks: Record<ReportState, 'neutral' | 'info' | 'success' | 'alert' | 'error'> = {
  OPEN: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'alert',
  ACCEPTED: 'success',
  MISSING: 'error',
};

/** Where a report stands; that nobody answered is a state like the others, and no empty place. */
export function ReportStateTag({ state }: { state: ReportState }) {
  const { t } = useTranslation();
  return (
    <StatusLabel type={looks[state]} data-state={state}>
      {t(`kernel.reportState.${state}`)}
    </StatusLabel>
  );
}
