import { type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { WaitsFor } from '@/kernel/case/WaitsFor';
import { DoneNotice, useDone } from '@/kernel/page/DoneNotice';
import findingStyles from '../finding.module.css';
import { DecisionForm } from './acts/DecisionForm';
import { DeliveryForm } from './acts/DeliveryForm';
import { AnswerAssessmentForm, AnswerForm } from './acts/AnswerForms';
import { HearingForm } from './acts/HearingForm';
import { ExtensionDecisionForm, ExtensionForm, ExtensionRequestForm } from './acts/MoreTimeForms';
import { ReplyAssessmentForm } from './acts/ReplyAssessmentForm';
import { ReplyForm } from './acts/ReplyForm';
import { ExceptionForm, WithdrawalForm } from './acts/SmallForms';

export type ActProps = { consequence: ConsequenceView; onDone: (words: string) => void };

const ENDED = ['IN_FORCE', 'NOT_TAKEN', 'WITHDRAWN'];

/** The form of each act; the last ones are seldom needed and open on demand. */
const steps: [act: string, form: ComponentType<ActProps>][] = [
  ['hearing', HearingForm],
  ['extension-decision', ExtensionDecisionForm],
  ['reply', ReplyForm],
  ['reply-assessment', ReplyAssessmentForm],
  ['decision', DecisionForm],
  ['delivery', DeliveryForm],
  ['answer', AnswerForm],
  ['answer-assessment', AnswerAssessmentForm],
];
const aside: [act: string, form: ComponentType<ActProps>][] = [
  ['hearing-exception', ExceptionForm],
  ['extension-request', ExtensionRequestForm],
  ['extension', ExtensionForm],
  ['late-answer', AnswerForm],
  ['withdrawal', WithdrawalForm],
];

/** What this person must or may do now, by the server's word; else for whom it waits. */
export function NextConsequenceStep({ consequence }: { consequence: ConsequenceView }) {
  const { t } = useTranslation();
  const { done, tell, forget } = useDone();
  const may = ([act]: [string, unknown]) => consequence.allowedActs.includes(act);
  const now = steps.filter(may);
  return (
    <div className={page.next}>
      <DoneNotice done={done} forget={forget} />
      {now.map(([act, ActForm]) => (
        <section key={act} className={page.act} aria-labelledby={`act-${act}`}>
          <p className={page.over}>{t('finding.next')}</p>
          <h2 id={`act-${act}`}>{t(`finding.consequence.act.${act}`)}</h2>
          <ActForm consequence={consequence} onDone={tell} />
        </section>
      ))}
      {now.length === 0 && !ENDED.includes(consequence.state) && (
        <WaitsFor process="consequence" subject={consequence.id} />
      )}
      {aside.filter(may).map(([act, ActForm]) => (
        <details key={act} className={findingStyles.earlier}>
          <summary>{t(`finding.consequence.act.${act}`)}</summary>
          <div>
            <ActForm consequence={consequence} onDone={tell} />
          </div>
        </details>
      ))}
    </div>
  );
}
