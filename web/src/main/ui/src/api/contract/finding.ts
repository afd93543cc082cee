import type {
  CorrectiveAction,
  CriterionView,
  DeadlineView,
  DocumentView,
  Instant,
  LocalDate,
  PlanOutcome,
  RelationType,
} from '../contract';

export type Severity = 'POSITIVE' | 'RECOMMENDATION' | 'MINOR' | 'SIGNIFICANT' | 'SERIOUS';
export type Scope = 'ISOLATED' | 'PATTERN' | 'WIDESPREAD';
export type FindingState =
  | 'DRAFT'
  | 'OPEN'
  | 'PLAN_SUBMITTED'
  | 'PLAN_RETURNED'
  | 'PLAN_ACCEPTED'
  | 'REPORTED_DONE'
  | 'VERIFIED'
  | 'CLOSED'
  | 'WITHDRAWN';
export type VerificationMethod = 'DOCUMENT' | 'VISIT' | 'SAMPLE';

export type FindingRow = {
  id: string;
  caseNumber: string;
  title: string;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  severity: Severity;
  scope: Scope;
  state: FindingState;
  theme: string | null;
  objective: string | null;
  criterionCode: string | null;
  dueOn: LocalDate | null;
  overdue: boolean;
  openedAt: Instant | null;
  createdAt: Instant;
};

export type PlannedAction = { title: string; responsible: string; dueOn: LocalDate };
export type PlanAssessment = {
  accepted: boolean;
  outcome: PlanOutcome;
  reason: string;
  by: string;
  at: Instant;
};
export type PlanView = {
  id: string;
  cause: string;
  whys: string[];
  affected: string | null;
  measure: string | null;
  actions: CorrectiveAction[];
  late: boolean;
  directed: boolean;
  submittedBy: string;
  submittedAt: Instant;
  assessment: PlanAssessment | null;
};
export type CompletionView = { text: string; late: boolean; by: string; at: Instant };
export type VerificationView = {
  method: VerificationMethod;
  verified: boolean;
  note: string;
  verifiedOn: LocalDate;
  inspectionId: string | null;
  documentIds: string[];
  sampleSize: number | null;
  sample: string | null;
  by: string;
  at: Instant;
};
/** Words with who said them and when. */
export type SignedText = { reason: string; by: string; at: Instant };

export type FindingView = {
  id: string;
  version: number;
  caseId: string;
  caseNumber: string;
  inspectionId: string | null;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  criterion: CriterionView | null;
  severity: Severity;
  scope: Scope;
  title: string;
  description: string;
  state: FindingState;
  visibleToProvider: boolean;
  createdAt: Instant;
  openedAt: Instant | null;
  deadline: DeadlineView | null;
  planDeadline: DeadlineView | null;
  plan: PlanView | null;
  earlierPlans: PlanView[];
  completion: CompletionView | null;
  verification: VerificationView | null;
  acknowledgement: SignedText | null;
  closing: SignedText | null;
  documents: DocumentView[];
  receipt: { at: Instant; by: string } | null;
  overdue: boolean;
  allowedActs: string[];
};

export type FindingRequest = {
  inspectionId: string | null;
  unitId: string;
  relationId: string | null;
  criterionCode: string | null;
  severity: Severity;
  scope: Scope;
  title: string;
  description: string;
};
export type FindingChange = Pick<FindingRequest, 'severity' | 'scope' | 'title' | 'description'>;
export type NoteRequest = { note: string };
/** Without a day the missed one stands. */
export type OverdueDecisionRequest = { note: string; until: LocalDate | null };
export type ReasonRequest = { reason: string };
export type CorrectivePlanRequest = {
  cause: string;
  whys: string[];
  affected: string;
  measure: string;
  actions: PlannedAction[];
};
export type CompletionRequest = { text: string; documentIds: string[] };
export type VerificationRequest = {
  method: VerificationMethod;
  verified: boolean;
  note: string;
  verifiedOn: LocalDate;
  inspectionId: string | null;
  documentIds: string[];
  sampleSize: number | null;
  sample: string | null;
};

/** Key null: the findings that have no such trait. */
export type Slice = { key: string | null; count: number; overdue: number };
export type OpenFindingsView = {
  total: number;
  overdue: number;
  bySeverity: Slice[];
  byScope: Slice[];
  byAge: Slice[];
  byTheme: Slice[];
  byRelation: Slice[];
  byObjective: Slice[];
};

/** Good practices and recommendations of a period, closed ones too. */
export type GoodFindingsView = {
  from: LocalDate;
  to: LocalDate;
  positive: number;
  recommendations: number;
};
