import { IconClock } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { FindingView, ProcessStepsView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate } from '@/kernel/format';
import page from '@/kernel/case/casePage.module.css';

/** Nothing for this person to do: who does what now, and by when. */
export function WaitsFor({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const ended = finding.state === 'CLOSED' || finding.state === 'WITHDRAWN' || finding.state === 'DRAFT';
  const process = useResource<ProcessStepsView>(ended ? null : `/processes/finding/steps/${finding.id}`);
  const current = process.data?.steps.filter((step) => step.state === 'CURRENT') ?? [];
  if (ended) return null;
  return (
    <p className={page.waits}>
      <IconClock aria-hidden />
      <span>
        {current.map((step) => (
          <span key={step.step}>
            {t('finding.waits', { role: t(`kernel.role.${step.role}`), step: t(`kernel.step.${step.step}`) })}
            {step.dueAt && ` ${t('finding.waitsUntil', { date: formatDate(step.dueAt) })}`}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}
