import { useTranslation } from 'react-i18next';
import type { Changed } from '@/api/contract';
import { formatDateTime } from '@/kernel/format';
import styles from './producer.module.css';

/** Who changed the register's facts last, and when. */
export function LastChange({ of }: { of: Changed }) {
  const { t } = useTranslation();
  return (
    <p className={styles.changed}>
      {t('producer.page.changed', { who: of.changedBy, when: formatDateTime(of.changedAt) })}
    </p>
  );
}
