import { IconClock } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { InspectionView, ProcessStepsView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import page from '@/kernel/case/casePage.module.css';

/** Nothing for this person to do: who does what now, and by when. */
export function WaitsFor({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const ended = inspection.state === 'CLOSED';
  const process = useResource<ProcessStepsView>(
    ended ? null : `/processes/inspection/steps/${inspection.id}`,
  );
  const current = process.data?.steps.filter((step) => step.state === 'CURRENT') ?? [];
  if (ended || current.length === 0) return null;
  return (
    <p className={page.waits}>
      <IconClock aria-hidden />
      <span>
        {current.map((step) => (
          <span key={step.step}>
            {t('inspection.waits', {
              role: t(`kernel.role.${step.role}`),
              step: t(`kernel.step.${step.step}`),
            })}
            {step.dueAt && ` ${t('inspection.waitsUntil', { date: formatDate(step.dueAt) })}`}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}
