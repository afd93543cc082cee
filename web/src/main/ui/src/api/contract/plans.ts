import type {
  DeadlineView,
  Instant,
  LocalDate,
  RelationType,
  ReportAnswers,
  TemplateContent,
} from '../contract';
import type { MoreTimeView } from './correction';

export type PlanSignal = 'NO_PLAN' | 'NOT_PUBLISHED' | 'ACCOUNT_MISSING' | 'LINK_BROKEN' | 'UNCHANGED';
export type AccountState = 'OPEN' | 'PUBLISHED' | 'RETURNED' | 'CHECKED' | 'MISSING';
export type LinkResult = 'WORKS' | 'ANSWERS_ERROR' | 'UNREACHABLE' | 'NOT_PUBLIC';

export type PlanRow = {
  /** Of the plan, which bears the unit's. */
  id: string;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  confirmedNumber: number | null;
  confirmedOn: LocalDate | null;
  address: string | null;
  publishedOn: LocalDate | null;
  checkedAt: Instant | null;
  brokenSince: Instant | null;
  account: {
    id: string;
    periodFrom: LocalDate;
    periodTo: LocalDate;
    state: AccountState;
    dueOn: LocalDate;
    overdue: boolean;
  } | null;
  signals: PlanSignal[];
};
export type PlanPublication = { address: string; publishedOn: LocalDate; displayedAt: string };
export type LinkView = {
  address: string;
  checkedAt: Instant | null;
  result: LinkResult | null;
  status: number | null;
  brokenSince: Instant | null;
};
export type PlanVersion = {
  number: number;
  change: string;
  responsible: string;
  confirmedBy: string;
  confirmedAt: Instant;
};
export type PlanText = PlanVersion & { content: TemplateContent; texts: ReportAnswers };
export type AccountRow = {
  id: string;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  state: AccountState;
  dueOn: LocalDate;
  overdue: boolean;
  /** Left missing: nothing is waited for any more. */
  settled: boolean;
  late: boolean;
  address: string | null;
  publishedOn: LocalDate | null;
  checkedAt: Instant | null;
  brokenSince: Instant | null;
};
export type UnitPlanView = {
  row: PlanRow;
  /** How often the draft was saved: its tag. */
  version: number;
  caseId: string | null;
  publication: PlanPublication | null;
  inForce: PlanText | null;
  content: TemplateContent;
  draft: ReportAnswers;
  drafted: boolean;
  savedAt: Instant | null;
  versions: PlanVersion[];
  link: LinkView | null;
  accounts: AccountRow[];
  mayFind: boolean;
  mayWrite: boolean;
};
export type PlanAccountView = {
  row: AccountRow;
  caseId: string;
  deadline: DeadlineView;
  missedAt: Instant | null;
  extensions: MoreTimeView[];
  publications: {
    number: number;
    observations: string;
    changes: string | null;
    publication: PlanPublication;
    late: boolean;
    by: string;
    at: Instant;
    sufficient: boolean | null;
    note: string | null;
    checkedBy: string | null;
    checkedAt: Instant | null;
  }[];
  leftMissing: { reason: string; by: string; at: Instant } | null;
  link: LinkView | null;
  allowedActs: string[];
};
export type UnitPlanCounts = {
  units: number;
  withoutPlan: number;
  notPublished: number;
  accountsMissing: number;
  linksBroken: number;
};
