import type { Danger, IntakeChannel, NoticeKind, NoticePath, NoticeState, SenderRole } from '@/api/contract';

export const KINDS: NoticeKind[] = [
  'DUTY_NOTICE',
  'STAFF_NOTICE',
  'COMPLAINT',
  'ADMINISTRATIVE_COMPLAINT',
  'WHISTLEBLOWING',
  'FEEDBACK',
  'PRESS',
  'AUTHORITY_REPORT',
  'INSPECTION_REPORT',
];
/** What anybody may send without signing in. */
export const PUBLIC_KINDS: NoticeKind[] = ['STAFF_NOTICE', 'COMPLAINT', 'FEEDBACK', 'WHISTLEBLOWING'];
export const CHANNELS: IntakeChannel[] = ['PHONE', 'LETTER', 'EMAIL', 'IN_PERSON', 'PRESS', 'AUTHORITY'];
export const SENDERS: SenderRole[] = ['STAFF', 'PRODUCER', 'CLIENT', 'AUTHORITY', 'OTHER'];
export const DANGERS: Danger[] = ['NONE', 'POSSIBLE', 'ESSENTIAL'];
export const PATHS: NoticePath[] = ['IMMEDIATE', 'INSPECTION', 'CLARIFICATION', 'TRANSFER', 'CLOSURE'];
export const STATES: NoticeState[] = ['RECEIVED', 'UNDER_WAY', 'CLARIFYING', 'TO_ANSWER', 'CLOSED', 'ERASED'];
