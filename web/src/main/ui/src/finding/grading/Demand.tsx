import { useTranslation } from 'react-i18next';
import type { ClassView } from '@/api/contract';
import styles from './grading.module.css';

/** What a class demands, in one line: plan, correction, effect, whom to tell. */
export function Demand({ demand }: { demand: ClassView }) {
  const { t } = useTranslation();
  const days = (key: string, count: number | null) =>
    count !== null && t(count === 0 ? `finding.grading.${key}AtOnce` : `finding.grading.${key}`, { count });
  const words = [
    demand.planRequired && days('plan', demand.planDays),
    days('correction', demand.correctionDays),
    days('effect', demand.effectDays),
    demand.told.length > 0 &&
      t('finding.grading.told', {
        whom: demand.told.map((whom) => t(`finding.grading.whom.${whom}`)).join(', '),
      }),
  ].filter(Boolean);
  return (
    <p className={styles.words}>{words.length > 0 ? words.join(' · ') : t('finding.grading.nothing')}</p>
  );
}
