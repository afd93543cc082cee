import type { Instant, LocalDate, RelationType, Role } from '../contract';

export type SubjectType =
  | 'INSPECTION'
  | 'FINDING'
  | 'CONSEQUENCE'
  | 'MESSAGE'
  | 'NOTICE'
  | 'AGREEMENT'
  | 'AGREEMENT_DAY'
  | 'BREACH'
  | 'REPORT'
  | 'UNIT_PLAN'
  | 'PLAN_ACCOUNT';

/** One open step of a process that waits for a person. */
export type WorkItemRow = {
  id: string;
  version: number;
  processKey: string;
  step: string;
  subjectType: SubjectType;
  subjectId: string;
  caseNumber: string;
  title: string;
  /** Producer, unit and relation are null while nobody knows what a notice is about. */
  producerId: string | null;
  producerName: string | null;
  unitId: string | null;
  unitName: string | null;
  relation: RelationType | null;
  /** Level 0 to 4, or null where severity means nothing. */
  severity: number | null;
  role: Role;
  dueAt: Instant | null;
  overdue: boolean;
  assigneeId: string | null;
  assigneeName: string | null;
  createdAt: Instant;
  remindedAt: Instant | null;
};

export type StepState = 'DONE' | 'CURRENT' | 'POSSIBLE';
export type ProcessStep = {
  step: string;
  role: Role;
  state: StepState;
  at: Instant | null;
  by: string | null;
  dueAt: Instant | null;
  /** May come, but the ordinary course does not lead there. */
  ifNeeded: boolean;
};
export type ProcessStepsView = { processKey: string; steps: ProcessStep[] };

export type Channel = 'PORTAL' | 'EMAIL' | 'LETTER';
export type DayKind = 'CALENDAR' | 'WORKING' | 'MONTHS';
export type DeadlinePreview = { dueOn: LocalDate; explanation: string };
/** The last day that more time until some day would give. */
export type MovedDay = { dueOn: LocalDate };
export type DeadlineView = DeadlinePreview & {
  sentOn: LocalDate;
  channel: Channel;
  days: number;
  kind: DayKind;
  arrivedOn: LocalDate;
};

/** What could not go on by itself: the engine has given it up. */
export type StoppedJob = {
  workItemId: string;
  element: string;
  name: string | null;
  cause: string | null;
  since: Instant;
};
export type SettlementRequest = { reason: string };
