import { useTranslation } from 'react-i18next';
import type { DeadlineTarget, ExtensionPreview } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import form from '@/kernel/form/form.module.css';

type Props = {
  findingId: string;
  until: string;
  /** Whose last day; where it is not said, the one that was asked for or runs now. */
  target?: DeadlineTarget;
};

/** Where the last days move if more time is given: a day off is not one, and a correction follows its plan. */
export function MovedDays({ findingId, until, target }: Props) {
  const { t } = useTranslation();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(until);
  const moved = useResource<ExtensionPreview>(isDay ? `/findings/${findingId}/extension-preview` : null, {
    until,
    target,
  }).data;
  if (!isDay || !moved) return null;
  return (
    <div className={form.preview} role="status" aria-label={t('kernel.form.deadlinePreview')}>
      <p>
        <strong>
          {t(`correction.target.${moved.target}`)}: {formatDate(moved.dueOn)}
        </strong>
      </p>
      {moved.dueOn !== until && <p>{t('correction.decision.dayOff', { date: formatDate(until) })}</p>}
      {moved.correctionDueOn && (
        <p>{t('correction.decision.along', { date: formatDate(moved.correctionDueOn) })}</p>
      )}
    </div>
  );
}
