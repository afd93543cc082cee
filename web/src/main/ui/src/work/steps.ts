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
    'note-grading',
    'tell-authority',
    'handle-missed-follow-up',
    'settle-stopped',
  ],
  consequence: [
    'send-hearing',
    'reply-to-hearing',
    'decide-hearing-extension',
    'assess-reply',
    'decide',
    'deliver',
    'answer',
    'assess-answer',
    'settle-stopped',
  ],
  'message-thread': ['answer-provider', 'answer-officer', 'settle-stopped'],
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
    'settle-stopped',
  ],
  'report-round': [
    'fill-in',
    'review',
    'correct',
    'decide-missing',
    'decide-report-extension',
    'settle-stopped',
  ],
  'agreement-day': ['handle-agreement-day', 'settle-stopped'],
  'target-watch': [
    'explain-breach',
    'assess-explanation',
    'carry-out-measure',
    'confirm-measure',
    'decide-explanation-time',
    'settle-stopped',
  ],
  'unit-plan-account': [
    'publish-account',
    'check-account',
    'complete-account',
    'decide-missing-account',
    'decide-account-extension',
    'settle-stopped',
  ],
  inspection: [
    'prepare',
    'send-notice',
    'pre-questionnaire',
    'conduct',
    'draft-report',
    'comment',
    'decide-comment-time',
    'assess-comments',
    'issue-final',
    'close',
    'settle-stopped',
  ],
};

const PLACES: Record<SubjectType, string> = {
  INSPECTION: 'inspections',
  FINDING: 'findings',
  CONSEQUENCE: 'consequences',
  MESSAGE: 'messages',
  NOTICE: 'notices',
  AGREEMENT: 'agreements',
  REPORT: 'reports',
  AGREEMENT_DAY: 'agreement-days',
  BREACH: 'breaches',
  PLAN_ACCOUNT: 'plan-accounts',
  UNIT_PLAN: 'unit-plans',
};

/** The page on which the step is done. */
export function pageOf(
  item: Pick<WorkItemRow, 'subjectType' | 'subjectId'> & Partial<Pick<WorkItemRow, 'step'>>,
): string {
  const page = `/${PLACES[item.subjectType]}/${item.subjectId}`;
  // the producer that is asked sees the question, not the notice
  return item.subjectType === 'NOTICE' && item.step === 'clarify' ? `${page}/clarification` : page;
}
