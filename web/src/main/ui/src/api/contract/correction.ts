import type {
  Bond,
  DeadlineView,
  FindingState,
  Instant,
  LocalDate,
  PlannedAction,
  Severity,
} from '../contract';

export type PlanOutcome = 'ACCEPTED' | 'RETURNED' | 'REJECTED' | 'DIRECTED';
export type ActionState = 'NOT_STARTED' | 'UNDER_WAY' | 'DONE';

/** An action of a plan: what the officer said of it, and how far it is. */
export type CorrectiveAction = PlannedAction & {
  id: string;
  accepted: boolean | null;
  assessment: string | null;
  state: ActionState;
  note: string | null;
  documentIds: string[];
  by: string | null;
  at: Instant | null;
};
export type PlanItemRequest = { actionId: string; accepted: boolean; reason: string };
export type PlanAssessmentRequest = {
  outcome: PlanOutcome;
  reason: string;
  items: PlanItemRequest[];
  directed: PlannedAction[];
  /** By when it is made anew where it is not accepted. */
  until: LocalDate | null;
};
export type ProgressRequest = { state: ActionState; note: string; documentIds: string[] };

export type ExtensionRequest = { until: LocalDate; reason: string };
export type ExtensionDecisionRequest = { granted: boolean; until: LocalDate | null; reason: string };
export type DeadlineTarget = 'PLAN' | 'CORRECTION' | 'ACTION' | 'REPLY' | 'ANSWER';
/** Where the last days would move; the correction's only where it goes along with its plan's. */
export type ExtensionPreview = {
  target: DeadlineTarget;
  dueOn: LocalDate;
  correctionDueOn: LocalDate | null;
};
/** The last days of a correction that is sent back; the plan's only where one is asked for anew. */
export type ReturnPreview = { planDeadline: DeadlineView | null; deadline: DeadlineView | null };
/** More time as it was asked for and decided; nobody asked for what was given unasked. */
export type MoreTimeView = {
  id: string;
  /** Null where there is but one last day. */
  target: DeadlineTarget | null;
  dueBefore: LocalDate;
  until: LocalDate | null;
  reason: string | null;
  late: boolean;
  by: string | null;
  at: Instant | null;
  decision: {
    granted: boolean;
    dueAfter: LocalDate | null;
    correctionDueAfter: LocalDate | null;
    reason: string;
    by: string;
    at: Instant;
  } | null;
};
/** Of a finding, which has several last days. */
export type ExtensionView = MoreTimeView & { target: DeadlineTarget };

export type EffectCheckRequest = { effective: boolean; reason: string };
export type EffectCheckView = {
  id: string;
  closedAt: Instant;
  dueOn: LocalDate;
  searchedAt: Instant | null;
  recurrences: {
    id: string;
    title: string;
    unitName: string;
    bond: Bond;
    severity: Severity;
    state: FindingState;
    openedAt: Instant;
  }[];
  assessment: { effective: boolean; reason: string; by: string; at: Instant } | null;
};
