import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachView } from '@/api/contract';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { formatDate } from '@/kernel/format';
import { Loading } from '@/kernel/page/DataState';
import { AssessmentForm } from './AssessmentForm';
import { ExplanationForm } from './ExplanationForm';
import { MeasureReport } from './MeasureReport';

// picks a day, which is heavy, and is needed at few breaches only
const MeasureJudgement = lazy(() => import('./MeasureJudgement'));

const FORMS = {
  explain: ExplanationForm,
  assess: AssessmentForm,
  carryOut: MeasureReport,
  confirm: MeasureJudgement,
};
const TITLES = {
  explain: 'agreement.breach.explain',
  assess: 'agreement.breach.assess',
  carryOut: 'agreement.measure.carryOut',
  confirm: 'agreement.measure.confirm',
} as const;

/** What this person must do now; else for whom the matter waits. */
export function BreachNext({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const act = actOf(breach, roles.is('PROVIDER'), roles.is('OFFICER'));
  if (act) {
    const Act = FORMS[act];
    return (
      <div className={page.next}>
        <section className={page.act} aria-labelledby="act-breach">
          <p className={page.over}>{t('agreement.breach.next')}</p>
          <h2 id="act-breach">{t(TITLES[act])}</h2>
          <Suspense fallback={<Loading />}>
            <Act breach={breach} />
          </Suspense>
        </section>
      </div>
    );
  }
  const waits = waitsFor(breach, t);
  return waits && <p className={page.waits}>{waits}</p>;
}

function actOf(breach: BreachView, provider: boolean, officer: boolean): keyof typeof FORMS | null {
  const asksTime = breach.extensions.some(({ decision }) => decision === null);
  if (breach.state === 'MEASURE_AGREED') {
    if (!breach.measure?.reportedAt) return breach.carriesOut ? 'carryOut' : null;
    return officer && !breach.carriesOut ? 'confirm' : null;
  }
  const silent = breach.state === 'EXPLANATION_ASKED' || breach.state === 'NOT_EXPLAINED';
  if (silent && (provider || breach.answers)) return 'explain';
  return undecided(breach) && !asksTime && !breach.answers && officer ? 'assess' : null;
}

function undecided({ state }: BreachView) {
  return state === 'EXPLAINED' || state === 'NOT_EXPLAINED';
}

function waitsFor(breach: BreachView, t: ReturnType<typeof useTranslation>['t']): string | null {
  if (breach.state === 'EXPLANATION_ASKED') {
    return t(breach.responsible ? 'agreement.breach.waitsLine' : 'agreement.breach.waitsProvider', {
      who: breach.responsible,
      due: formatDate(breach.dueOn),
    });
  }
  if (undecided(breach)) return t('agreement.breach.waitsOfficer');
  if (breach.state === 'SETTLED') return t('agreement.breach.settled');
  if (breach.state !== 'MEASURE_AGREED' || !breach.measure) return null;
  return breach.measure.reportedAt
    ? t('agreement.measure.waitsConfirm')
    : t('agreement.measure.waits', { who: breach.measure.owner, due: formatDate(breach.measure.dueOn) });
}
