import { StatusLabel } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { AccountState, PlanSignal } from '@/api/contract';
import styles from './plans.module.css';

const grave: PlanSignal[] = ['NO_PLAN', 'ACCOUNT_MISSING'];

/** What is wrong with a plan, or that nothing is. */
export function PlanSignals({ signals }: { signals: PlanSignal[] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.signals}>
      {signals.length === 0 && <StatusLabel type="success">{t('plans.signal.none')}</StatusLabel>}
      {signals.map((signal) => (
        <StatusLabel key={signal} type={grave.includes(signal) ? 'error' : 'alert'}>
          {t(`plans.signal.${signal}`)}
        </StatusLabel>
      ))}
    </span>
  );
}

const looks: Record<AccountState, 'neutral' | 'info' | 'success' | 'alert' | 'error'> = {
  OPEN: 'neutral',
  PUBLISHED: 'info',
  RETURNED: 'alert',
  CHECKED: 'success',
  MISSING: 'error',
};

/** Where an account stands. */
export function AccountStateTag({ state }: { state: AccountState }) {
  const { t } = useTranslation();
  return <StatusLabel type={looks[state]}>{t(`kernel.accountState.${state}`)}</StatusLabel>;
}
