import { useTranslation } from 'react-i18next';
import type { FindingView } from '@/api/contract';
import { Written } from '@/kernel/page/Section';
import { CompletionContent } from './FindingOutcome';
import { PlanContent } from './FindingPlan';
import styles from './finding.module.css';

/** What must be read before the act: the plan that is assessed, the report that is verified, the finding itself. */
export function ActContext({ act, finding }: { act: string; finding: FindingView }) {
  const { t } = useTranslation();
  const { plan, completion } = finding;
  if (act === 'plan-assessment' && plan) {
    return (
      <div className={styles.context}>
        <h3>{t('finding.plan.title')}</h3>
        <PlanContent plan={plan} />
      </div>
    );
  }
  if (act === 'verification' && completion) {
    return (
      <div className={styles.context}>
        <h3>{t('finding.completion.title')}</h3>
        <CompletionContent completion={completion} documents={finding.documents} />
      </div>
    );
  }
  if (act === 'corrective-plan' || act === 'acknowledgement' || act === 'serious-note') {
    return (
      <div className={styles.context}>
        <h3>{t('finding.what')}</h3>
        <Written>{finding.description}</Written>
      </div>
    );
  }
  return null;
}
