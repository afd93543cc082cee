import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { isProblem, NetworkProblem } from '@/api/problem';
import { useLostAnswer } from '../form/useLostAnswer';
import { formatDateTime } from '../format';

type Props = { done?: string | null; problem?: unknown; onClose: () => void };

/** What came of an act in a list: said in the corner, so that the list stays where it is. */
export function Toast({ done, problem, onClose }: Props) {
  const { t } = useTranslation();
  const lost = useLostAnswer(problem);
  if (!done && !problem) return null;
  return (
    <Notification
      key={done ?? String(problem)}
      position="top-right"
      type={problem ? 'error' : 'success'}
      label={problem ? t('kernel.toast.failed') : t('kernel.toast.done')}
      dismissible
      autoClose={!problem}
      displayAutoCloseProgress={false}
      closeButtonLabelText={t('kernel.form.close')}
      notificationAriaLabel={t('kernel.toast.region')}
      onClose={onClose}
    >
      {done ?? words(problem)}
    </Notification>
  );

  function words(refusal: unknown): string {
    if (lost) return t(`kernel.lost.${lost}.text`);
    if (refusal instanceof NetworkProblem) return t('kernel.problem.network');
    if (!isProblem(refusal)) return t('kernel.failure.server.text');
    if (refusal.changedBy && refusal.changedAt) {
      return t('kernel.problem.changedBy', {
        who: refusal.changedBy,
        when: formatDateTime(refusal.changedAt),
      });
    }
    return refusal.detail ?? (refusal.title || t('kernel.failure.server.text'));
  }
}
