import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ActionState } from '@/api/contract';

const look = { NOT_STARTED: 'neutral', UNDER_WAY: 'info', DONE: 'success' } as const;

/** How far a corrective action is. Done is the producer's word; the officer verifies the whole. */
export function ActionStateTag({ state }: { state: ActionState }) {
  const { t } = useTranslation();
  return <StatusLabel type={look[state]}>{t(`correction.actionState.${state}`)}</StatusLabel>;
}
