import { useTranslation } from 'react-i18next';
import type { CaseMailRow } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';

type Shown = Pick<CaseMailRow, 'state' | 'dueAt' | 'sentAt' | 'returnedAt' | 'answer'>;

/** When a message went, or came back and why, or when it is tried next. */
export function MailOutcome({ of }: { of: Shown }) {
  const { t } = useTranslation();
  const { state, dueAt, sentAt, returnedAt, answer } = of;
  if (state === 'SENT') return <small>{sentAt && formatDateTime(sentAt)}</small>;
  if (state === 'WAITING')
    return <small>{dueAt && t('mail.nextTry', { when: formatDateTime(dueAt) })}</small>;
  return (
    <>
      {returnedAt && <small>{formatDateTime(returnedAt)}</small>}
      {answer && <small>{answer}</small>}
    </>
  );
}
