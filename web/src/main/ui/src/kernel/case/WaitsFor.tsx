import { IconClock } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ProcessStepsView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import page from './casePage.module.css';

type Props = {
  /** Key of the process. */
  process: string;
  /** What it runs for. */
  subject: string;
};

/** Nothing for this person to do: who does what now, and by when. */
export function WaitsFor({ process, subject }: Props) {
  const { t } = useTranslation();
  const { data } = useResource<ProcessStepsView>(`/processes/${process}/steps/${subject}`);
  const current = data?.steps.filter((step) => step.state === 'CURRENT') ?? [];
  if (current.length === 0) return null;
  return (
    <div className={page.waits}>
      <IconClock aria-hidden />
      <div>
        {current.map((step) => (
          <p key={step.step}>
            {t('kernel.waits.now', {
              role: t(`kernel.role.${step.role}`),
              step: t(`kernel.step.${step.step}`),
            })}
            {step.dueAt && ` ${t('kernel.waits.until', { date: formatDate(step.dueAt) })}`}
            {step.dueAt && new Date(step.dueAt) < new Date() && <strong> {t('kernel.waits.late')}</strong>}
          </p>
        ))}
      </div>
    </div>
  );
}
