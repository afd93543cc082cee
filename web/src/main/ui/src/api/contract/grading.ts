import type { Channel, DeadlineView, FindingState, Instant, LocalDate, Scope, Severity } from '../contract';

/** The languages of letters. */
export type LetterLanguage = 'FI' | 'SV';

export type GradingState = 'IN_FORCE' | 'TO_CONFIRM' | 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
/** What the decision table, or the officer instead of it, demands. */
export type ClassView = {
  planRequired: boolean;
  planDays: number | null;
  correctionDays: number | null;
  dayKind: 'CALENDAR' | 'WORKING';
  effectDays: number | null;
  told: ('MANAGER' | 'AUTHORITY')[];
};
export type GradingView = {
  severityBefore: Severity | null;
  scopeBefore: Scope | null;
  severity: Severity;
  scope: Scope;
  repeated: boolean;
  state: GradingState;
  reason: string | null;
  demand: ClassView;
  overrideReason: string | null;
  decisionVersion: number;
  gradedBy: string;
  gradedAt: Instant;
  confirmationReason: string | null;
  confirmedBy: string | null;
  confirmedAt: Instant | null;
};
export type Gradings = { items: GradingView[]; toBeConfirmed: GradingView | null };
export type GradingPreview = {
  demand: ClassView;
  planDeadline: DeadlineView | null;
  deadline: DeadlineView | null;
  repeated: boolean;
  fourEyes: 'NONE' | 'AFTERWARDS' | 'BEFORE';
  decisionVersion: number;
};
export type GradingRequest = {
  severity: Severity;
  scope: Scope;
  reason: string;
  override: { planRequired: boolean; planDays: number | null; correctionDays: number; reason: string } | null;
};
export type ConfirmationRequest = { confirmed: boolean; reason: string };

export type AuthorityNoticeView = {
  authority: string;
  channel: string | null;
  reference: string | null;
  text: string | null;
  documentId: string | null;
  notSentReason: string | null;
  by: string;
  at: Instant;
};
/** Notices of what was not corrected; the authority is that of today. */
export type ShortcomingNotices = {
  items: AuthorityNoticeView[];
  authority: string;
  language: LetterLanguage;
  actApplies: boolean;
};

export type ImmediateState = 'DEMAND' | 'NOTICE' | 'FOLLOW_UP' | 'LIFTED' | 'STOPPED';
export type ImmediateView = {
  state: ImmediateState;
  startedAt: Instant;
  oral: { at: Instant; to: string; by: string } | null;
  demand: { text: string; channel: Channel; sentAt: Instant; documentId: string; by: string } | null;
  notice: AuthorityNoticeView | null;
  followUps: { observed: string; lifted: boolean; by: string; at: Instant }[];
  endedAt: Instant | null;
};
export type Immediate = {
  items: ImmediateView[];
  authority: string;
  /** Of the matter: the authority is told in it unless another is chosen. */
  language: LetterLanguage;
  actApplies: boolean;
};
export type DemandRequest = {
  oralAt: Instant | null;
  oralTo: string | null;
  text: string | null;
  channel: Channel | null;
  sentAt: Instant | null;
};
export type AuthorityNoticeRequest = {
  channel: string | null;
  reference: string | null;
  text: string | null;
  notSentReason: string | null;
  language: LetterLanguage | null;
};
export type FollowUpRequest = { observed: string; lifted: boolean };

/** What joins a finding to another of the same criterion. */
export type Bond = 'SAME_UNIT' | 'SAME_PRODUCER' | 'PREDECESSOR' | 'SUCCESSOR';
export type EarlierView = {
  id: string;
  caseNumber: string;
  title: string;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  severity: Severity;
  state: FindingState;
  openedAt: Instant;
  bond: Bond;
};
export type JudgementView = { repeatedBreach: boolean; reason: string; by: string; at: Instant };
export type RepeatsView = { months: number; earlier: EarlierView[]; judgements: JudgementView[] };
export type RepeatRequest = { repeatedBreach: boolean; reason: string };

export type SuccessionView = {
  producerId: string;
  producerName: string;
  from: LocalDate;
  ground: string;
  recordedBy: string;
  recordedAt: Instant;
};
export type Successions = { predecessors: SuccessionView[]; successors: SuccessionView[] };
export type PredecessorRequest = { predecessorId: string; from: LocalDate; ground: string };
