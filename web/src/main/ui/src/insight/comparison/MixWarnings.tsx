import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { MixWarning } from '@/api/contract';
import { nameOf } from '@/agreement/words';
import { formatNumber } from '@/kernel/format';
import styles from './comparison.module.css';

/** Why a difference may come of the clients and not of the service: by which data. */
export function MixWarnings({ warnings }: { warnings: MixWarning[] }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <div className={styles.warning}>
      <Notification type="alert" label={t('comparison.mix.title')}>
        <ul className={styles.plain}>
          {warnings.map((warning) => (
            <li key={`${warning.reason}-${warning.indicator?.id ?? ''}`}>
              {t(`comparison.mix.${warning.reason}`, {
                indicator: warning.indicator ? nameOf(warning.indicator).name : '',
              })}{' '}
              {warning.values
                .map(
                  ({ relation, value }) =>
                    `${t(`kernel.relation.${relation}`)} ${
                      value === null ? t('comparison.none') : formatNumber(value, 1)
                    }`,
                )
                .join('; ')}
            </li>
          ))}
        </ul>
      </Notification>
    </div>
  );
}
