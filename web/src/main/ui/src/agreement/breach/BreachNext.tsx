import { useTranslation } from 'react-i18next';
import type { BreachView } from '@/api/contract';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { formatDate } from '@/kernel/format';
import { AssessmentForm } from './AssessmentForm';
import { ExplanationForm } from './ExplanationForm';

/** What this person must do now; else for whom the matter waits. */
export function BreachNext({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const silent = breach.state === 'EXPLANATION_ASKED' || breach.state === 'NOT_EXPLAINED';
  const asksTime = breach.extensions.some(({ decision }) => decision === null);
  const undecided = breach.state === 'EXPLAINED' || breach.state === 'NOT_EXPLAINED';
  const act =
    silent && (roles.is('PROVIDER') || breach.answers)
      ? ('explain' as const)
      : undecided && !asksTime && !breach.answers && roles.is('OFFICER')
        ? ('assess' as const)
        : null;
  if (act) {
    return (
      <div className={page.next}>
        <section className={page.act} aria-labelledby="act-breach">
          <p className={page.over}>{t('agreement.breach.next')}</p>
          <h2 id="act-breach">{t(`agreement.breach.${act}`)}</h2>
          {act === 'explain' ? <ExplanationForm breach={breach} /> : <AssessmentForm breach={breach} />}
        </section>
      </div>
    );
  }
  const waits =
    breach.state === 'EXPLANATION_ASKED'
      ? t(breach.responsible ? 'agreement.breach.waitsLine' : 'agreement.breach.waitsProvider', {
          who: breach.responsible,
          due: formatDate(breach.dueOn),
        })
      : undecided
        ? t('agreement.breach.waitsOfficer')
        : breach.state === 'SETTLED'
          ? t('agreement.breach.settled')
          : null;
  return waits && <p className={page.waits}>{waits}</p>;
}
