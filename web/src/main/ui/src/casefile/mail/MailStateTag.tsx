import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { MailState } from '@/api/contract';

const look = {
  WAITING: 'neutral',
  SENDING: 'info',
  SENT: 'success',
  NO_ADDRESS: 'alert',
  FAILED: 'error',
  BOUNCED: 'error',
} as const;

/** What became of a message. */
export function MailStateTag({ state }: { state: MailState }) {
  const { t } = useTranslation();
  return (
    <StatusLabel type={look[state]} data-state={state}>
      {t(`mail.state.${state}`)}
    </StatusLabel>
  );
}
