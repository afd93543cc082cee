import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceState } from '@/api/contract';

type Look = 'neutral' | 'info' | 'success' | 'alert' | 'error';

const looks: Record<ConsequenceState, Look> = {
  PROPOSED: 'neutral',
  HEARING: 'neutral',
  ASSESSING: 'info',
  DECIDING: 'alert',
  DECIDED: 'info',
  AWAITING_ANSWER: 'neutral',
  ASSESSING_ANSWER: 'info',
  IN_FORCE: 'success',
  NOT_TAKEN: 'neutral',
  WITHDRAWN: 'neutral',
};

/** Seuraamuksen tila. */
export function ConsequenceStateTag({ state }: { state: ConsequenceState }) {
  const { t } = useTranslation();
  return (
    <StatusLabel type={looks[state]} data-state={state}>
      {t(`kernel.consequenceState.${state}`)}
    </StatusLabel>
  );
}
