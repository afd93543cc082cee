import type { Instant, LocalDate, Names, PartyType, PeriodKind, RelationType } from '../contract';
import type { MoreTimeView } from './correction';

/** What came of a missed target. */
export type BreachState =
  | 'EXPLANATION_ASKED'
  | 'EXPLAINED'
  | 'NOT_EXPLAINED'
  | 'ACCEPTED'
  | 'NOTED'
  | 'FINDING_MADE'
  | 'MEASURE_AGREED'
  | 'MEASURE_DONE'
  | 'SETTLED';
export type BreachRow = Names & {
  id: string;
  targetId: string;
  code: string;
  subjectType: PartyType;
  subjectId: string;
  subjectName: string;
  /** Null of a service line, as are its producer and case. */
  unitId: string | null;
  relation: RelationType;
  periodKind: PeriodKind;
  periodFrom: LocalDate;
  /** How many periods have been missed since one was reached. */
  periods: number;
  /** In per cent of the aim. */
  gap: number;
  state: BreachState;
  dueOn: LocalDate;
  findingId: string | null;
};
export type BreachView = BreachRow & {
  version: number;
  aim: string;
  unit: string | null;
  decimals: number;
  indicatorId: string;
  agreementId: string | null;
  agreementName: string | null;
  producerId: string | null;
  caseId: string | null;
  caseNumber: string | null;
  /** Who answers for the service line; null of a producer. */
  responsible: string | null;
  /** Whether that is this person. */
  answers: boolean;
  /** Nothing was told of the period. */
  missing: boolean;
  value: number | null;
  compared: number | null;
  weight: number;
  extensions: MoreTimeView[];
  explanation: string | null;
  explainedBy: string | null;
  explainedAt: Instant | null;
  explainedLate: boolean;
  assessment: string | null;
  assessedBy: string | null;
  assessedAt: Instant | null;
  /** Null to the producer, and while nothing is to be decided. */
  proposesFinding: boolean | null;
  proposedSeverity: number | null;
  decidedSeverity: number | null;
  overrideReason: string | null;
  reachedAt: Instant | null;
  /** Of a service line, where one was agreed on. */
  measure: LineMeasureView | null;
  /** Whether that is this person's to do. */
  carriesOut: boolean;
};
export type ExplanationRequest = { text: string };
export type ExplanationAssessmentRequest = {
  outcome: 'ACCEPTED' | 'NOTED' | 'FINDING' | 'MEASURE';
  reason: string;
  severity: number | null;
  overrideReason: string | null;
  measure: MeasureRequest | null;
};
/** What is done about what a service line missed, by whom and by when. */
export type MeasureRequest = { what: string; ownerId: string; dueOn: LocalDate };
export type MeasureAssessment = { done: boolean; reason: string; dueOn: LocalDate | null };
export type LineMeasureView = {
  what: string;
  owner: string;
  dueOn: LocalDate;
  report: string | null;
  /** Null while it is not said to be done. */
  reportedAt: Instant | null;
  judgement: string | null;
  judgedBy: string | null;
  judgedAt: Instant | null;
  done: boolean;
  handovers: { from: string; to: string; reason: string; by: string; at: Instant }[];
};
/** Somebody else carries it out, and why. */
export type MeasureHandover = { ownerId: string; reason: string };
