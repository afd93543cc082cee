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
};

/** The page on which the step is done. */
export function pageOf(item: Pick<WorkItemRow, 'subjectType' | 'subjectId'>): string {
  return `/${PLACES[item.subjectType]}/${item.subjectId}`;
}
