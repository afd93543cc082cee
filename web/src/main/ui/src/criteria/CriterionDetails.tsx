import { useTranslation } from 'react-i18next';
import type { CriterionView, ObjectiveView } from '@/api/contract';
import { useResource } from '@/api/query';
import { localized } from '@/kernel/i18n/i18n';
import { Facts, Written } from '@/kernel/page/Section';
import { SeverityTag } from '@/kernel/terms/tags';
import styles from './criteria.module.css';

const ALL_TYPES = 11;

/** One criterion: what must hold, and folded behind it how that is seen and on what ground. */
export function CriterionDetails({ of }: { of: CriterionView }) {
  const { t } = useTranslation();
  const objectives = useResource<ObjectiveView[]>('/objectives').data ?? [];
  const objective = objectives.find(({ code }) => code === of.objective);
  const everywhere = of.unitTypes.length === 0 || of.unitTypes.length === ALL_TYPES;
  return (
    <details className={styles.criterion}>
      <summary>
        <span className={styles.name}>
          <small>{of.code}</small> {localized(of.name)}
        </span>
        <SeverityTag severity={of.defaultSeverity} />
      </summary>
      <div className={styles.body}>
        <Written>{localized(of.guidance)}</Written>
        {of.parameters.some(({ confirmed }) => !confirmed) && (
          <p className={styles.quiet}>{t('criteria.unconfirmed')}</p>
        )}
        <Facts
          facts={[
            [t('criteria.anchor'), of.anchor],
            [t('criteria.severity'), t(`kernel.severity.${of.defaultSeverity}`)],
            objective ? [t('criteria.objective'), localized(objective.name)] : null,
            [
              t('criteria.unitTypes'),
              everywhere
                ? t('criteria.allTypes')
                : of.unitTypes.map((type) => t(`kernel.unitType.${type}`)).join(', '),
            ],
          ]}
        />
      </div>
    </details>
  );
}
