import type { SubjectType, WorkItemRow } from '@/api/contract';

/** The steps that wait for a person, in the order of their process. */
export const STEPS: Record<string, string[]> = {
  finding: [
    'acknowledge',
    'propose-plan',
    'assess-plan',
    'carry-out',
    'decide-extension',
    'verify',
    'check-effect',
    'close',
    'check-effect',
    'decide-extension',
    'handle-overdue',
    'note-serious',
    'confirm-grading',
    'confirm-grading-late',
    'confirm-lowering',
    'send-demand',
    'notify-authority',
    'follow-up',
    'assess-repeat',
    'note-repeated',
  ],
  consequence: ['send-hearing', 'reply-to-hearing', 'assess-reply', 'decide', 'deliver'],
  notice: [
    'triage',
    'acknowledge-receipt',
    'act-at-once',
    'examine',
    'ask-producer',
    'clarify',
    'assess-clarification',
    'transfer',
    'settle',
    'answer-sender',
  ],
  inspection: [
    'prepare',
    'send-notice',
    'pre-questionnaire',
    'conduct',
    'draft-report',
    'comment',
    'assess-comments',
    'issue-final',
    'close',
  ],
};

const PLACES: Record<SubjectType, string> = {
  INSPECTION: 'inspections',
  FINDING: 'findings',
  CONSEQUENCE: 'consequences',
  NOTICE: 'notices',
};

/** The page on which the step is done. */
export function pageOf(item: Pick<WorkItemRow, 'subjectType' | 'subjectId' | 'step'>): string {
  const page = `/${PLACES[item.subjectType]}/${item.subjectId}`;
  // the producer that is asked sees the question, not the notice
  return item.subjectType === 'NOTICE' && item.step === 'clarify' ? `${page}/clarification` : page;
}
