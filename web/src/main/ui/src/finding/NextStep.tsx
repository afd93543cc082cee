import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { AcknowledgementForm } from './acts/AcknowledgementForm';
import { ClosureForm } from './acts/ClosureForm';
import { CompletionForm } from './acts/CompletionForm';
import { CorrectivePlanForm } from './acts/CorrectivePlanForm';
import { FindingEditForm } from './acts/FindingEditForm';
import { GradingNoteForm, MissedFollowUpForm } from './acts/NoteForm';
import { OverdueDecisionForm } from './acts/OverdueDecisionForm';
import { PlanAssessmentForm } from './acts/PlanAssessmentForm';
import { SeriousNoteForm } from './acts/SeriousNoteForm';
import { ActContext } from './ActContext';
import { ConfirmationForm } from './grading/ConfirmationForm';
import { AuthorityNoticeForm, ShortcomingNoticeForm } from './immediate/AuthorityNoticeForm';
import { DemandForm } from './immediate/DemandForm';
import { FollowUpForm } from './immediate/FollowUpForm';
import { RepeatAssessmentForm } from './repeats/RepeatAssessmentForm';
import { RepeatNoteForm } from './repeats/RepeatNoteForm';
import { ActionProgress } from './correction/ActionProgress';
import { EffectCheckForm } from './correction/EffectCheckForm';
import { ExtensionDecisionForm } from './correction/ExtensionDecisionForm';
import { ExtensionRequestForm } from './correction/ExtensionRequestForm';
import { WaitsFor } from '@/kernel/case/WaitsFor';
import { DoneNotice, useDone } from '@/kernel/page/DoneNotice';
import styles from './finding.module.css';

// the only one with a list that opens, which is heavy
const VerificationForm = lazy(async () => ({
  default: (await import('./acts/VerificationForm')).VerificationForm,
}));

export type ActProps = { finding: FindingView; onDone: (words: string) => void };

/** The form of each act that the server may allow, the weightiest first. */
const forms: [act: string, form: ComponentType<ActProps>][] = [
  ['immediate-demand', DemandForm],
  ['authority-notice', AuthorityNoticeForm],
  ['follow-ups', FollowUpForm],
  ['grading-confirmation', ConfirmationForm],
  ['authority-telling', ShortcomingNoticeForm],
  ['missed-follow-up-decision', MissedFollowUpForm],
  ['serious-note', SeriousNoteForm],
  ['grading-note', GradingNoteForm],
  ['repeat-assessment', RepeatAssessmentForm],
  ['repeat-note', RepeatNoteForm],
  ['overdue-decision', OverdueDecisionForm],
  ['acknowledgement', AcknowledgementForm],
  ['corrective-plan', CorrectivePlanForm],
  ['extension-decisions', ExtensionDecisionForm],
  ['plan-assessment', PlanAssessmentForm],
  ['action-progress', ActionProgress],
  ['completion', CompletionForm],
  ['verification', VerificationForm],
  ['closure', ClosureForm],
  ['effect-check', EffectCheckForm],
  ['rewriting', FindingEditForm],
];

/** Nobody has a turn in these. */
const STILL = ['CLOSED', 'WITHDRAWN', 'DRAFT'];

/** What may be done, but need not be: it stands folded below what must. */
const optional: [act: string, form: ComponentType<ActProps>][] = [
  ['extension-requests', ExtensionRequestForm],
  ['shortcoming-notices', ShortcomingNoticeForm],
];

/** What this person must or may do now, by the server's word; else for whom the finding waits. */
export function NextStep({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const { done, tell, forget } = useDone();
  const untold = finding.plan?.actions.some(({ state }) => state !== 'DONE') ?? false;
  // actions that are all done ask for nothing more
  const mayDo = ([act]: [string, unknown]) =>
    finding.allowedActs.includes(act) && (act !== 'action-progress' || untold);
  const allowed = forms.filter(mayDo);
  return (
    <div className={page.next}>
      <DoneNotice done={done} forget={forget} />
      {allowed.map(([act, ActForm]) => (
        <section key={act} className={page.act} aria-labelledby={`act-${act}`}>
          <p className={page.over}>{t('finding.next')}</p>
          <h2 id={`act-${act}`}>{t(`finding.act.${act}`)}</h2>
          <div className={styles.actBody}>
            <ActContext act={act} finding={finding} />
            <Suspense fallback={null}>
              <ActForm finding={finding} onDone={tell} />
            </Suspense>
          </div>
        </section>
      ))}
      {allowed.length === 0 && !STILL.includes(finding.state) && (
        <WaitsFor process="finding" subject={finding.id} />
      )}
      {optional.filter(mayDo).map(([act, ActForm]) => (
        <details key={act} id={`may-${act}`} className={styles.optional}>
          <summary>{t(`finding.act.${act}`)}</summary>
          <ActForm finding={finding} onDone={tell} />
        </details>
      ))}
    </div>
  );
}
