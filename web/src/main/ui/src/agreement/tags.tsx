import {
  IconAlertCircleFill,
  IconCheckCircleFill,
  IconErrorFill,
  IconQuestionCircle,
  StatusLabel,
} from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { TargetState } from '@/api/contract';
import styles from './agreement.module.css';
import { nameOf } from './words';

const LOOK = {
  MET: ['success', IconCheckCircleFill],
  AT_RISK: ['alert', IconAlertCircleFill],
  MISSED: ['error', IconErrorFill],
  MISSING: ['alert', IconQuestionCircle],
  NOT_MEASURABLE: ['neutral', IconQuestionCircle],
} as const;

/** How a target stands: by its words and its sign, never by colour alone. */
export function TargetStateTag({ state }: { state: TargetState }) {
  const { t } = useTranslation();
  const [look, Icon] = LOOK[state];
  return (
    <StatusLabel type={look} iconStart={<Icon aria-hidden />} data-state={state} className={styles.label}>
      {t(`agreement.state.${state}`)}
    </StatusLabel>
  );
}

type Named = Parameters<typeof nameOf>[0];

/** The name of an indicator; where only the Finnish one is known, it says so. */
export function IndicatorName({ of }: { of: Named }) {
  const { t } = useTranslation();
  const { name, fallback } = nameOf(of);
  return fallback ? (
    <span className={styles.name}>
      <span lang="fi">{name}</span> <small className={styles.muted}>{t('agreement.onlyInFinnish')}</small>
    </span>
  ) : (
    <span className={styles.name}>{name}</span>
  );
}
