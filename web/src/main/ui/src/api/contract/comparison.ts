import type {
  Direction,
  IndicatorKind,
  Instant,
  LocalDate,
  Names,
  PeriodKind,
  RelationType,
  UnitType,
} from '../contract';

/** From which side an indicator looks at a service; CLIENT_MIX tells whom it serves. */
export type Perspective =
  | 'QUALITY'
  | 'AVAILABILITY'
  | 'STAFFING'
  | 'UNIT_COST'
  | 'CUSTOMER_EXPERIENCE'
  | 'CLIENT_MIX'
  | 'NOT_COMPARED';
export type PerspectiveView = {
  perspective: Perspective;
  validFrom: LocalDate;
  changedBy: string | null;
  changedAt: Instant | null;
};
export type PerspectiveRequest = Pick<PerspectiveView, 'perspective' | 'validFrom'>;

export type ComparedIndicator = Names & {
  id: string;
  code: string;
  perspective: Perspective;
  kind: IndicatorKind;
  direction: Direction;
  unit: string | null;
  periodKind: PeriodKind;
  minimumN: number | null;
  decimals: number;
};
export type GroupFigure = {
  relation: RelationType;
  summing: 'POOLED' | 'MEAN_OF_UNITS' | 'NONE';
  value: number | null;
  n: number | null;
  units: number;
  shared: number;
  told: number;
  expected: number;
  smallN: boolean;
  hidden: boolean;
};
export type ComparedLine = { indicator: ComparedIndicator; figures: GroupFigure[] };
export type ComparedGroup = {
  relation: RelationType;
  units: number;
  meanPlaces: number | null;
  swedishShare: number;
};
export type MixReason = 'CLIENT_MIX' | 'PARTLY_KNOWN' | 'UNKNOWN' | 'PLACES' | 'LANGUAGE';
export type MixWarning = {
  reason: MixReason;
  indicator: ComparedIndicator | null;
  values: { relation: RelationType; value: number | null }[];
};
export type Comparison = {
  service: UnitType;
  year: number;
  from: LocalDate;
  to: LocalDate;
  leastUnits: number;
  published: boolean;
  groups: ComparedGroup[];
  lines: ComparedLine[];
  warnings: MixWarning[];
};
