import type {
  DeadlineView,
  DocumentView,
  FieldProblem,
  Instant,
  L10n,
  LocalDate,
  RelationType,
  TemplateContent,
  UnitType,
} from '../contract';
import type { MoreTimeView } from './correction';

export type ReportState = 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'MISSING';
/** Field id to value; the comment of a field stands under `<id>.comment`. */
export type ReportAnswers = Record<string, unknown>;

export type RoundRow = {
  id: string;
  /** Its own name, or in a language in which it has none, that of its template with the period. */
  name: L10n;
  title: L10n;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  dueOn: LocalDate;
  nextOpensOn: LocalDate | null;
  openedAt: Instant;
  /** How many units were asked, and of how many the report can be filled in already. */
  asked: number;
  started: number;
  open: number;
  submitted: number;
  returned: number;
  accepted: number;
  missing: number;
  late: number;
};
export type RoundView = {
  id: string;
  version: number;
  progress: RoundRow;
  templateId: string;
  templateNumber: number;
  deadline: DeadlineView;
  relation: RelationType | null;
  unitType: UnitType | null;
  area: string | null;
  namedUnits: number;
  onePerProducer: boolean;
  everyMonths: number | null;
  openedBy: string;
  followUp: FollowUpView | null;
};
/** What was done to all reports of a round at once last; it goes on while it has no end. */
export type FollowUpView = {
  kind: 'REMIND' | 'EXTEND';
  until: LocalDate | null;
  askedBy: string;
  askedAt: Instant;
  total: number;
  done: number;
  endedAt: Instant | null;
};
export type RoundRequest = {
  /** Languages left empty take the name of the template, with the period. */
  name: L10n;
  templateId: string;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  days: number;
  everyMonths: number | null;
  relation: RelationType | null;
  unitType: UnitType | null;
  area: string | null;
  unitIds: string[];
  /** Each producer of more than one unit once, for all of them. */
  onePerProducer: boolean;
};
export type PreviewedUnit = {
  unitId: string;
  name: string;
  producerName: string;
  relation: RelationType;
  askedBefore: boolean;
};
export type RoundPreview = {
  asked: number;
  askedBefore: number;
  deadline: DeadlineView;
  units: PreviewedUnit[];
};

export type ReportRow = {
  id: string;
  roundId: string;
  caseNumber: string | null;
  title: L10n;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  state: ReportState;
  dueOn: LocalDate;
  overdue: boolean;
  begun: boolean;
  late: boolean;
  sendings: number;
  submittedAt: Instant | null;
  remindedOn: LocalDate | null;
};

export type ReportSignal = { field: string | null; kind: string; text: string };
export type ReportSubmission = {
  number: number;
  receipt: string;
  way: 'PORTAL' | 'CSV' | 'API';
  at: Instant;
  by: string;
  late: boolean;
  sha256: string;
  receiptDocumentId: string | null;
  answers: ReportAnswers;
  signals: ReportSignal[];
  assessment: {
    accepted: boolean;
    reason: string | null;
    comments: Record<string, string>;
    by: string;
    at: Instant;
  } | null;
};
export type SelfMonitoringReportView = {
  id: string;
  version: number;
  roundId: string;
  roundName: L10n;
  caseId: string;
  caseNumber: string;
  title: L10n;
  templateId: string;
  templateNumber: number;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  state: ReportState;
  deadline: DeadlineView;
  overdue: boolean;
  missedAt: Instant | null;
  settled: { reason: string; by: string; at: Instant } | null;
  content: TemplateContent;
  answers: ReportAnswers;
  previous: ReportAnswers;
  draftVersion: number;
  savedAt: Instant | null;
  savedBy: string | null;
  submissions: ReportSubmission[];
  extensions: MoreTimeView[];
  documents: DocumentView[];
  allowedActs: string[];
};
export type ReportDraft = {
  version: number;
  answers: ReportAnswers;
  savedAt: Instant | null;
  savedBy: string | null;
};
export type ReportCheck = { problems: FieldProblem[] };
export type AnswerFileView = {
  encoding: string;
  rows: number;
  units: string[];
  /** Saved after the file was fetched: the file would replace them. */
  newer: { unit: string; savedBy: string; savedAt: Instant }[];
  errors: { line: number; column: string; code: string; message: string }[];
  sent: boolean;
  committed: boolean;
};
