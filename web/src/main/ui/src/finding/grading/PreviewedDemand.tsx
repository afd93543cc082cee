import { useTranslation } from 'react-i18next';
import type { GradingPreview } from '@/api/contract';
import { Demand } from './Demand';
import styles from './grading.module.css';

/** What the grading would demand from today, and whether a second person is needed. */
export function PreviewedDemand({ preview }: { preview: GradingPreview }) {
  const { t } = useTranslation();
  return (
    <div className={styles.preview} role="status">
      <p>
        <strong>{t('finding.grading.previewTitle', { version: preview.decisionVersion })}</strong>
      </p>
      <Demand demand={preview.demand} />
      {preview.planDeadline && (
        <p>
          {t('finding.deadline.plan')}: {preview.planDeadline.explanation}
        </p>
      )}
      {preview.deadline && (
        <p>
          {t('finding.deadline.correction')}: {preview.deadline.explanation}
        </p>
      )}
      {preview.fourEyes !== 'NONE' && (
        <p>
          <strong>{t(`finding.grading.fourEyes.${preview.fourEyes}`)}</strong>
        </p>
      )}
    </div>
  );
}
