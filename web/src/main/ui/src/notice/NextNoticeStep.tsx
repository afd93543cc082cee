import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeView } from '@/api/contract';
import { useRoles } from '@/api/session';
import page from '@/kernel/case/casePage.module.css';
import { WaitsFor } from '@/kernel/case/WaitsFor';
import { DoneNotice, useDone } from '@/kernel/page/DoneNotice';
import { ClarificationAssessmentForm, ClarificationForm } from './acts/ClarificationForms';
import { AcknowledgementForm, AnswerForm, ClosureForm, MessageForm } from './acts/WordsForms';
import styles from './notice.module.css';

// those with lists that open, which are heavy
const TriageForm = lazy(async () => ({ default: (await import('./acts/TriageForm')).TriageForm }));
const TransferForm = lazy(async () => ({ default: (await import('./acts/TransferForm')).TransferForm }));
const FindingForm = lazy(async () => ({ default: (await import('./acts/ExamineForms')).FindingForm }));
const InspectionForm = lazy(async () => ({ default: (await import('./acts/ExamineForms')).InspectionForm }));

export type ActProps = { notice: NoticeView; onDone: (words: string) => void };

/** The form of each act; the words to the sender come after what must be done about the matter. */
const forms: Record<string, ComponentType<ActProps>> = {
  triage: TriageForm,
  finding: FindingForm,
  inspection: InspectionForm,
  clarification: ClarificationForm,
  'clarification-assessment': ClarificationAssessmentForm,
  transfer: TransferForm,
  closure: ClosureForm,
  answer: AnswerForm,
  acknowledgement: AcknowledgementForm,
};

const ENDED = ['CLOSED', 'ERASED'];

/** What this person must or may do now, the most urgent first, by the server's word; else for whom it waits. */
export function NextNoticeStep({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation();
  const { done, tell, forget } = useDone();
  const inside = useRoles().is('OFFICER', 'MANAGER', 'TRIAGE', 'AUDITOR');
  const again = notice.state !== 'RECEIVED';
  const now = notice.allowedActs.filter((act) => forms[act] && !(act === 'triage' && again));
  const optional: [act: string, label: string, form: ComponentType<ActProps>][] = [];
  if (again && notice.allowedActs.includes('triage')) {
    optional.push(['triage', 'notice.act.triageAgain', TriageForm]);
  }
  if (notice.allowedActs.includes('message')) {
    optional.push(['message', 'notice.act.messages', MessageForm]);
  }
  return (
    <div className={page.next}>
      <DoneNotice done={done} forget={forget} />
      {now.map((act, index) => {
        const ActForm = forms[act]!;
        const body = (
          <Suspense fallback={null}>
            <ActForm notice={notice} onDone={tell} />
          </Suspense>
        );
        // one thing stands open: the most urgent; the others wait folded below it
        return index === 0 ? (
          <section key={act} className={page.act} aria-labelledby={`act-${act}`}>
            <p className={page.over}>{t('notice.next')}</p>
            <h2 id={`act-${act}`}>{t(`notice.act.${act}`)}</h2>
            {body}
          </section>
        ) : (
          <details key={act} className={styles.optional}>
            <summary>{t(`notice.act.${act}`)}</summary>
            {body}
          </details>
        );
      })}
      {now.length === 0 && inside && !ENDED.includes(notice.state) && (
        <WaitsFor process="notice" subject={notice.id} />
      )}
      {optional.map(([act, label, ActForm]) => (
        <details key={act} className={styles.optional}>
          <summary>{t(label)}</summary>
          <Suspense fallback={null}>
            <ActForm notice={notice} onDone={tell} />
          </Suspense>
        </details>
      ))}
    </div>
  );
}
