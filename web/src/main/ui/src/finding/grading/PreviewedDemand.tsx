import { useTranslation } from 'react-i18next';
import type { GradingPreview } from '@/api/contract';
import type { Query } from '@/api/client';
import { useResource } from '@/api/query';
import { Demand } from './Demand';
import styles from './grading.module.css';

type Asked = {
  /** Of a finding, or of what is not a finding yet. */
  findingId?: string;
  /** The grading whose demands are shown. */
  grading: Query;
  /** For the second person themself: that one is needed they know. */
  asSecond?: boolean;
};

/** What a grading would demand if it took effect today, and until when: seen before it is given. */
export function PreviewedDemand({ findingId, grading, asSecond = false }: Asked) {
  const { t } = useTranslation();
  const path = findingId ? `/findings/${findingId}/grading-preview` : '/grading-preview';
  const preview = useResource<GradingPreview>(path, grading).data;
  if (!preview) return null;
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
      {preview.fourEyes !== 'NONE' && !asSecond && (
        <p>
          <strong>{t(`finding.grading.fourEyes.${preview.fourEyes}`)}</strong>
        </p>
      )}
    </div>
  );
}
