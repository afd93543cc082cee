import type {
  CriterionView,
  DeadlineView,
  DocumentView,
  Instant,
  L10n,
  LocalDate,
  RelationType,
  Scope,
  Severity,
  UnitRow,
  UnitType,
} from '../contract';
import type { MoreTimeView } from './correction';

export type InspectionType = 'PRIOR' | 'PLANNED' | 'REACTIVE' | 'DOCUMENT' | 'FOLLOW_UP' | 'JOINT';
export type InspectionState =
  | 'PREPARING'
  | 'ANNOUNCED'
  | 'READY'
  | 'UNDERWAY'
  | 'CONDUCTED'
  | 'COMMENTING'
  | 'ASSESSING'
  | 'FINALISING'
  | 'ISSUED'
  | 'CLOSED';

export type InspectionRow = {
  id: string;
  caseNumber: string;
  unitId: string;
  unitName: string;
  producerName: string;
  relation: RelationType;
  type: InspectionType;
  announced: boolean;
  state: InspectionState;
  plannedFor: Instant;
  leadName: string | null;
  openFindings: number;
};
export type InspectionRequest = {
  unitId: string;
  relationId: string;
  type: InspectionType;
  basisCode: string;
  objective: string;
  announced: boolean;
  unannouncedReason: string | null;
  plannedFor: Instant;
  reason: string;
  findingId: string | null;
};

export type ReportView = {
  kind: 'DRAFT' | 'FINAL';
  documentId: string;
  sentAt: Instant;
  commentsDueOn: LocalDate | null;
  /** How the last day for comments was counted. */
  commentsDeadline: DeadlineView | null;
};
export type CommentStance = 'ACCEPT' | 'FACTUAL_ERROR' | 'DISAGREE' | 'ALREADY_FIXED';
export type CommentOutcome = 'ACCEPTED' | 'REJECTED' | 'NOTED';
export type CommentView = {
  findingId: string;
  stance: CommentStance;
  text: string;
  documents: DocumentView[];
  by: string;
  at: Instant;
  outcome: CommentOutcome | null;
  assessment: string | null;
  assessedBy: string | null;
  assessedAt: Instant | null;
  late: boolean;
};

export type InspectionView = {
  id: string;
  version: number;
  caseId: string;
  caseNumber: string;
  state: InspectionState;
  unit: UnitRow;
  relation: RelationType;
  agreementReference: string | null;
  type: InspectionType;
  /** Why the unit is inspected; the organiser's own. */
  reason: string | null;
  /** The finding whose correction a follow-up visit verifies. */
  followsFindingId: string | null;
  basis: { code: string; name: L10n; citation: L10n };
  actApplies: boolean;
  objective: string;
  announced: boolean;
  unannouncedReason: string | null;
  plannedFor: Instant;
  catalogueVersion: string;
  leadId: string | null;
  leadName: string | null;
  declaration: { disqualified: boolean; text: string; by: string; at: Instant } | null;
  notice: { sentAt: Instant; message: string; questionnaireDueOn: LocalDate } | null;
  questionnaire: {
    questions: { code: string; text: L10n }[];
    answers: Record<string, string>;
    submittedAt: Instant | null;
    submittedBy: string | null;
  } | null;
  startedAt: Instant | null;
  endedAt: Instant | null;
  course: string | null;
  participants: string | null;
  reports: ReportView[];
  comments: CommentView[];
  extensions: MoreTimeView[];
  authority: {
    code: string;
    name: string;
    applies: boolean;
    reference: string | null;
    channel: string | null;
    sentAt: Instant | null;
  } | null;
  closedAt: Instant | null;
  closingReason: string | null;
  allowedActs: string[];
};

export type AnswerResult = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'NOT_ASSESSED';
export type AnswerView = {
  criterionCode: string;
  result: AnswerResult;
  note: string;
  documents: DocumentView[];
  savedAt: Instant;
  savedBy: string;
  revision: number;
};
export type AnswerRequest = Pick<AnswerView, 'result' | 'note' | 'revision'>;
export type ChecklistItem = { criterion: CriterionView; answer: AnswerView | null };
export type ChecklistView = {
  catalogueVersion: string;
  unitType: UnitType;
  items: ChecklistItem[];
};

/** A finding made on the visit, out of a criterion or beside them all. */
export type VisitFindingRequest = {
  inspectionId: string;
  criterionCode: string | null;
  severity: Severity;
  scope: Scope;
  title: string;
  description: string;
};
export type PreparationRequest = { disqualified: boolean; declaration: string };
export type NoticeRequest = { message: string; questionnaireDueOn: LocalDate };
export type QuestionnaireRequest = { answers: Record<string, string> };
export type EndRequest = { course: string; participants: string };
export type DraftReportRequest = { commentsDays: number };
export type CommentRequest = {
  findingId: string;
  stance: CommentStance;
  text: string;
  documentIds: string[];
};
export type CommentAssessmentRequest = { findingId: string; outcome: CommentOutcome; assessment: string };
export type FinalReportRequest = { authorityChannel: string | null; authorityReference: string | null };
