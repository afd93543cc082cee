import { IconArrowRight, IconCheck, IconMinus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ProcessStep, ProcessStepsView } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { useResource, useText } from '@/api/query';
import { formatDate, formatDateTime } from '../format';
import { DataState, Empty } from '../page/DataState';
import { isLapsed } from './lapsed';
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

/** The ordinary course in sight; what only something unusual brings is folded below it. */
function StepList({ steps }: { steps: ProcessStep[] }) {
  const { t } = useTranslation();
  const unusual = steps.filter(({ ifNeeded }) => ifNeeded);
  return (
    <>
      <Steps steps={steps.filter(({ ifNeeded }) => !ifNeeded)} />
      {unusual.length > 0 && (
        <details className={styles.unusual}>
          <summary>{t('kernel.process.ifNeeded', { count: unusual.length })}</summary>
          <Steps steps={unusual} />
        </details>
      )}
    </>
  );
}

function Steps({ steps }: { steps: ProcessStep[] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => {
        const Icon = isLapsed(step) ? IconMinus : icons[step.state];
        return (
          <li
            key={`${step.step}-${index}`}
            className={isLapsed(step) ? undefined : styles[step.state.toLowerCase()]}
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
      return [
        t(isLapsed(step) ? 'kernel.process.lapsed' : 'kernel.process.done'),
        step.by,
        step.at && formatDateTime(step.at),
      ]
        .filter(Boolean)
        .join(' · ');
    }
    const due = step.dueAt && t('kernel.process.due', { date: formatDate(step.dueAt) });
    const state = t(step.state === 'CURRENT' ? 'kernel.process.current' : 'kernel.process.possible');
    const late = step.dueAt && new Date(step.dueAt) < new Date() && t('kernel.process.late');
    return [state, role, due, late].filter(Boolean).join(' · ');
  }
}
