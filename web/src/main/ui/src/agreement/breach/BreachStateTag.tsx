import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { BreachState } from '@/api/contract';
import styles from '../agreement.module.css';

const looks: Record<BreachState, 'neutral' | 'info' | 'success' | 'alert' | 'error'> = {
  EXPLANATION_ASKED: 'neutral',
  EXPLAINED: 'info',
  NOT_EXPLAINED: 'alert',
  ACCEPTED: 'success',
  NOTED: 'neutral',
  FINDING_MADE: 'error',
  MEASURE_AGREED: 'alert',
  MEASURE_DONE: 'success',
  SETTLED: 'neutral',
};

export const BREACH_STATES = Object.keys(looks) as BreachState[];

/** Where the watch of a missed target stands. */
export function BreachStateTag({ state }: { state: BreachState }) {
  const { t } = useTranslation();
  return (
    <StatusLabel type={looks[state]} data-state={state} className={styles.label}>
      {t(`kernel.breachState.${state}`)}
    </StatusLabel>
  );
}
