import {
  IconAlertCircleFill,
  IconCheckCircleFill,
  IconErrorFill,
  IconInfoCircle,
  StatusLabel,
} from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '@/api/contract';
import styles from './plan.module.css';

export const LEVELS: RiskLevel[] = ['VERY_HIGH', 'HIGH', 'MODERATE', 'LOW'];

const LOOK = {
  LOW: ['success', IconCheckCircleFill],
  MODERATE: ['info', IconInfoCircle],
  HIGH: ['alert', IconAlertCircleFill],
  VERY_HIGH: ['error', IconErrorFill],
} as const;

/** How great a risk is: by its words and its sign, never by colour alone. */
export function RiskTag({ level }: { level: RiskLevel }) {
  const { t } = useTranslation();
  const [look, Icon] = LOOK[level];
  return (
    <StatusLabel type={look} iconStart={<Icon aria-hidden />} className={styles.label}>
      {t(`plan.level.${level}`)}
    </StatusLabel>
  );
}
