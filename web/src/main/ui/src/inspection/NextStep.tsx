import { type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionView } from '@/api/contract';
import page from '@/kernel/case/casePage.module.css';
import { ClosureForm } from './acts/ClosureForm';
import { CommentAssessmentsForm } from './acts/CommentAssessmentsForm';
import { CommentsForm } from './acts/CommentsForm';
import { CommentTimeDecision, CommentTimeRequest } from './acts/CommentTimeForms';
import { DraftReportForm } from './acts/DraftReportForm';
import { EndForm } from './acts/EndForm';
import { FinalReportForm } from './acts/FinalReportForm';
import { NoticeForm } from './acts/NoticeForm';
import { PreparationForm } from './acts/PreparationForm';
import { PreQuestionnaireForm } from './acts/PreQuestionnaireForm';
import { StartForm } from './acts/StartForm';
import { ToChecklist } from './acts/ToChecklist';
import { WaitsFor } from '@/kernel/case/WaitsFor';
import { DoneNotice, useDone } from '@/kernel/page/DoneNotice';

export type ActProps = { inspection: InspectionView; onDone: (words: string) => void };

/** The form of each act that the server may allow, in the order of the process. */
const forms: [act: string, form: ComponentType<ActProps>][] = [
  ['preparation', PreparationForm],
  ['notice', NoticeForm],
  ['pre-questionnaire', PreQuestionnaireForm],
  ['start', StartForm],
  ['draft-report', DraftReportForm],
  ['answers', ToChecklist],
  ['end', EndForm],
  ['comments', CommentsForm],
  ['extension-decisions', CommentTimeDecision],
  ['comment-assessments', CommentAssessmentsForm],
  ['final-report', FinalReportForm],
  ['closure', ClosureForm],
];

/** What this person must or may do now, by the server's word; else for whom the inspection waits. */
export function NextStep({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const { done, tell, forget } = useDone();
  // a late comment is still possible, but who has commented on everything is not asked again
  const answered = inspection.state !== 'COMMENTING' && inspection.comments.length > 0;
  const allowed = forms.filter(
    ([act]) => inspection.allowedActs.includes(act) && !(act === 'comments' && answered),
  );
  return (
    <div className={page.next}>
      <DoneNotice done={done} forget={forget} />
      {allowed.map(([act, ActForm], index) => (
        <section key={act} className={page.act} aria-labelledby={`act-${act}`}>
          <p className={page.over}>{t(index === 0 ? 'inspection.next' : 'inspection.also')}</p>
          <h2 id={`act-${act}`}>{t(`inspection.act.${act}`)}</h2>
          <ActForm inspection={inspection} onDone={tell} />
        </section>
      ))}
      {inspection.allowedActs.includes('extension-requests') && (
        <CommentTimeRequest inspection={inspection} onDone={tell} />
      )}
      {allowed.length === 0 && inspection.state !== 'CLOSED' && (
        <WaitsFor process="inspection" subject={inspection.id} />
      )}
    </div>
  );
}
