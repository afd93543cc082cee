import type { Changed, ConsequenceKind, ImportError, Instant, LocalDate, UnitType } from '../contract';

export type AgreementType = 'CONTRACT' | 'VOUCHER_RULEBOOK' | 'LINE_AGREEMENT' | 'GRANT_TERMS';
export type PartyType = 'PRODUCER' | 'UNIT' | 'SERVICE_LINE';
/** 612/2021 15 §, in the order of the law. */
export type MandatoryContent =
  | 'CONTENT_QUANTITY_QUALITY'
  | 'STEERING_AND_SUPERVISION'
  | 'SOLVENCY'
  | 'SUBCONTRACTORS'
  | 'PREPAREDNESS'
  | 'PRICE_REDUCTION'
  | 'TERMINATION'
  | 'CONTINUITY';

export type AgreementRow = {
  id: string;
  type: AgreementType;
  number: string | null;
  name: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  parties: string | null;
  targets: number;
};

export type Lot = { code: string | null; name: string; services: string | null };
export type AgreementOption = {
  name: string;
  from: LocalDate;
  to: LocalDate | null;
  decideBy: LocalDate;
};
export type NoticeDay = { what: string; on: LocalDate };
export type Clause = { content: MandatoryContent; clause: string };
export type AmountPer = 'ONCE' | 'OCCURRENCE' | 'DAY' | 'WEEK' | 'MONTH';
/** A sum or a part of the price, once or for each of what is named. */
export type AgreedAmount = { cents: number | null; percent: number | null; per: AmountPer };
export type AgreedConsequence = {
  kind: ConsequenceKind;
  amount: AgreedAmount | null;
  /** What else is said of the amount. */
  note: string | null;
  trigger: string;
  clause: string | null;
};
export type AgreementTerms = {
  validFrom: LocalDate;
  validTo: LocalDate | null;
  priceBasis: string | null;
  /** In whole euros; null where nobody has said. */
  yearlyValue: number | null;
  services: string[];
  lots: Lot[];
  options: AgreementOption[];
  notices: NoticeDay[];
  contents: Clause[];
  consequences: AgreedConsequence[];
};
export type AgreementVersion = {
  number: number;
  effectiveFrom: LocalDate;
  reason: string | null;
  terms: AgreementTerms;
  lacking: MandatoryContent[];
  madeBy: string;
  madeAt: Instant;
};
export type AgreementParty = {
  id: string;
  version: number;
  type: PartyType;
  partyId: string;
  name: string;
  nameSv: string | null;
  nameEn: string | null;
  producerId: string | null;
  producerName: string | null;
  measured: boolean;
  /** Those that it serves; none is the whole agreement. */
  lots: string[];
  validFrom: LocalDate;
  validTo: LocalDate | null;
};
export type AgreementView = Changed & {
  id: string;
  version: number;
  type: AgreementType;
  number: string | null;
  name: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  caseId: string;
  inForce: number | null;
  versions: AgreementVersion[];
  parties: AgreementParty[];
};
export type NewParty = {
  type: PartyType;
  partyId: string;
  measured?: boolean | null;
  lots?: string[] | null;
  validFrom?: LocalDate | null;
  validTo?: LocalDate | null;
};
export type NewAgreement = {
  type: AgreementType;
  number: string | null;
  name: string;
  terms: AgreementTerms;
  parties: NewParty[];
};
export type Amendment = { effectiveFrom: LocalDate; reason: string; terms: AgreementTerms };
export type ServiceLine = {
  id: string;
  name: string;
  /** Who is asked about its targets; null while nobody is. */
  responsibleId: string | null;
  responsibleName: string | null;
};

export type IndicatorKind =
  | 'SHARE'
  | 'CONDITIONAL_SHARE'
  | 'COUNT'
  | 'RATIO'
  | 'NPS'
  | 'DURATION'
  | 'MILESTONE'
  | 'YES_NO'
  | 'UNDEFINED';
export type Direction = 'UP' | 'DOWN' | 'NEITHER';
/** How periods or units make one figure; of NONE there is none. */
export type Rollup = 'POOLED' | 'SUM' | 'GREATEST' | 'NONE';
export type PeriodKind = 'MONTH' | 'QUARTER' | 'FOUR_MONTHS' | 'YEAR' | 'YEAR_END';
export type Comparator =
  'AT_LEAST' | 'AT_MOST' | 'EQUAL' | 'BELOW' | 'BY_DATE' | 'BETTER_THAN_PREVIOUS' | 'NONE';
export type Binding = 'BINDING' | 'OTHER' | 'CITY_WIDE' | 'PROMISE';

/** Names that nobody has given are null: the Finnish one stands in for them. */
export type Names = { nameFi: string; nameSv: string | null; nameEn: string | null };

export type IndicatorRow = Names & {
  id: string;
  code: string;
  kind: IndicatorKind;
  direction: Direction;
  unit: string | null;
  periodKind: PeriodKind;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};
export type IndicatorFacts = Names & {
  code: string;
  definition: string | null;
  numerator: string | null;
  denominator: string | null;
  exclusions: string | null;
  kind: IndicatorKind;
  direction: Direction;
  unit: string | null;
  factor: number | null;
  periodKind: PeriodKind;
  source: string | null;
  confirmer: string | null;
  minimumN: number | null;
  decimals: number;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  /** Null takes the usual one of the kind. */
  rollup: Rollup | null;
};
export type IndicatorView = IndicatorFacts & Changed & { id: string; version: number };

export type TargetView = Names & {
  id: string;
  version: number;
  indicatorId: string;
  code: string;
  definition: string | null;
  kind: IndicatorKind;
  direction: Direction;
  unit: string | null;
  decimals: number;
  periodKind: PeriodKind;
  minimumN: number | null;
  agreementId: string | null;
  agreementName: string | null;
  unitType: UnitType | null;
  comparator: Comparator;
  value: number | null;
  by: LocalDate | null;
  condition: string | null;
  /** What is to be reached, in words. */
  aim: string;
  weight: number;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  binding: Binding | null;
  baselineYear: number | null;
  baselineValue: number | null;
  periodText: string | null;
  partyInferred: boolean;
  note: string | null;
  rollup: Rollup;
  /** Of the agreement; null for the whole of it. */
  lot: string | null;
};
/** The last day of a target. */
export type Ending = { validTo: LocalDate };

export type Aiming = {
  comparator: Comparator;
  value: number | null;
  by: LocalDate | null;
  condition: { text: string } | null;
  weight: number;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  binding: Binding | null;
  note: string | null;
  percentConfirmed: boolean;
};
export type NewTarget = {
  indicatorId: string;
  agreementId: string | null;
  unitType: UnitType | null;
  lot: string | null;
  aim: Aiming;
};

export type TargetState = 'MET' | 'AT_RISK' | 'MISSED' | 'MISSING' | 'NOT_MEASURABLE';
export type StandingView = {
  targetId: string;
  subjectId: string;
  subjectType: PartyType | 'AGREEMENT';
  subjectName: string | null;
  periodKind: PeriodKind;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  state: TargetState;
  verdict: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  doneOn: LocalDate | null;
  shown: string | null;
  explanation: string;
  smallN: boolean;
  provisional: boolean;
  measurementId: string | null;
  /** Of what is gathered: the days of which it tells, which may be fewer than those of its period. */
  coveredFrom: LocalDate | null;
  coveredTo: LocalDate | null;
};

export type MeasurementSource = 'REPORT' | 'TYPED' | 'CSV' | 'API';
export type MeasurementView = {
  id: string;
  version: number;
  indicatorId: string;
  subjectType: PartyType;
  subjectId: string;
  subjectName: string | null;
  periodKind: PeriodKind;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  doneOn: LocalDate | null;
  source: MeasurementSource;
  sourceId: string | null;
  confirmedBy: string | null;
  recordedBy: string;
  recordedAt: Instant;
  corrects: string | null;
  reason: string | null;
  withdrawnReason: string | null;
  withdrawnBy: string | null;
  current: boolean;
};
export type Figure = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  doneOn: LocalDate | null;
  scale: 'PERCENT' | 'FRACTION' | null;
  confirmedBy: string | null;
};
export type NewMeasurement = {
  indicatorId: string | null;
  subjectType: PartyType;
  subjectId: string;
  periodFrom: LocalDate;
  figure: Figure;
};

export type Trend = 'IMPROVING' | 'STEADY' | 'WORSENING' | 'CHANGING' | 'UNKNOWN';
export type Forecast = {
  until: LocalDate;
  value: number;
  low: number;
  high: number;
  basedOn: number;
};
export type ScoreLine = {
  target: TargetView;
  periods: StandingView[];
  years: StandingView[];
  trend: Trend;
  forecast: Forecast | null;
  /** What the year will be of which the periods are parts. */
  yearForecast: Forecast | null;
  /** Of the units of the same service; null where they are so few that it would tell of one of them. */
  median: { value: number; units: number } | null;
  /** Names of other agreements that judge the newest period by the same indicator. */
  beside: string[];
};
export type Scorecard = {
  subjectId: string;
  subjectName: string;
  kind: PartyType | 'AGREEMENT';
  lines: ScoreLine[];
};
/** How everything stands for a unit of a producer, or for a party of an agreement. */
export type ScorePart = { id: string; type: PartyType; name: string; lines: ScoreLine[] };

export type TargetImportReport = {
  rows: number;
  newLines: number;
  newAgreements: number;
  newIndicators: number;
  changedIndicators: number;
  newTargets: number;
  changedTargets: number;
  errors: ImportError[];
  committed: boolean;
};
export type MeasurementImportReport = {
  rows: number;
  recorded: number;
  corrected: number;
  unchanged: number;
  errors: ImportError[];
  committed: boolean;
};

export type AgreementDayKind = 'OPTION' | 'NOTICE';
export type AgreementDayState = 'WAITING' | 'HANDLED' | 'MOOT';
export type AgreementDayOutcome = 'TAKEN' | 'NOT_TAKEN' | 'GIVEN' | 'NOT_GIVEN';
/** A last day of an option or a notice. */
export type AgreementDayRow = {
  id: string;
  agreementId: string;
  agreementType: AgreementType;
  agreementName: string;
  agreementNumber: string | null;
  kind: AgreementDayKind;
  what: string;
  dueOn: LocalDate;
  state: AgreementDayState;
  outcome: AgreementDayOutcome | null;
  note: string | null;
  handledBy: string | null;
  handledAt: Instant | null;
};
export type AgreementDayHandling = { outcome: AgreementDayOutcome; note: string };

/** A figure that is the producer's word alone so far. */
export type UnconfirmedRow = Names & {
  id: string;
  version: number;
  indicatorId: string;
  code: string;
  unit: string | null;
  decimals: number;
  confirmer: string | null;
  subjectType: PartyType;
  subjectId: string;
  subjectName: string;
  periodKind: PeriodKind;
  periodFrom: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  doneOn: LocalDate | null;
  source: MeasurementSource;
  recordedBy: string;
  recordedAt: Instant;
};
export type Confirmations = { measurements: { id: string; version: number }[] };
