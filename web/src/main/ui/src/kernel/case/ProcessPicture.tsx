import { IconArrowRight, IconCheck, IconMinus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ProcessStep, ProcessStepsView } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { useResource, useText } from '@/api/query';
import { formatDate, formatDateTime } from '../format';
import { DataState, Empty } from '../page/DataState';
import { ProcessDiagram } from './ProcessDiagram';
import styles from './case.module.css';

type Props = { processKey: string; subjectId: string };

/** Where the case stands: as a picture, and the same in words, in order. */
export function ProcessPicture({ processKey, subjectId }: Props) {
  const { t } = useTranslation();
  const steps = useResource<ProcessStepsView>(`/processes/${processKey}/steps/${subjectId}`);
  const started = (steps.data?.steps.length ?? 0) > 0;
  const diagram = useText(started ? `/processes/${processKey}/diagram/${subjectId}` : null);
  if (isProblem(steps.error, 404)) return <Empty>{t('kernel.process.notStarted')}</Empty>;
  return (
    <DataState
      of={steps}
      isEmpty={({ steps: all }) => all.length === 0}
      empty={t('kernel.process.notStarted')}
    >
      {({ steps: all }) => (
        <div className={styles.process}>
          <StepList steps={all} />
          {diagram.data && <ProcessDiagram xml={diagram.data} steps={all} />}
        </div>
      )}
    </DataState>
  );
}

const icons = { DONE: IconCheck, CURRENT: IconArrowRight, POSSIBLE: IconMinus };

function StepList({ steps }: { steps: ProcessStep[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => {
        const Icon = icons[step.state];
        return (
          <li
            key={`${step.step}-${index}`}
            className={styles[step.state.toLowerCase()]}
            aria-current={step.state === 'CURRENT' ? 'step' : undefined}
          >
            <Icon aria-hidden />
            <span>
              <span className={styles.stepName}>{t(`kernel.step.${step.step}`)}</span>
              <small>{said(step)}</small>
            </span>
          </li>
        );
      })}
    </ol>
  );

  function said(step: ProcessStep): string {
    const role = t(`kernel.role.${step.role}`);
    if (step.state === 'DONE') {
      return [t('kernel.process.done'), step.by, step.at && formatDateTime(step.at)]
        .filter(Boolean)
        .join(' · ');
    }
    const due = step.dueAt && t('kernel.process.due', { date: formatDate(step.dueAt) });
    const state = t(step.state === 'CURRENT' ? 'kernel.process.current' : 'kernel.process.possible');
    return [state, role, due].filter(Boolean).join(' · ');
  }
}
