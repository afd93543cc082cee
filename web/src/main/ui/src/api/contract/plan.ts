import type { Instant, LocalDate, UnitType } from '../contract';

export type RiskLevel = 'LOW' | 'MODERATE' | 'HIGH' | 'VERY_HIGH';
export type RiskFactor =
  | 'MISSED_TARGETS'
  | 'PRODUCER_MISSED_TARGETS'
  | 'MISSED_WEIGHT'
  | 'MISSING_FIGURES'
  | 'SERIOUS_FINDINGS'
  | 'SIGNIFICANT_FINDINGS'
  | 'OVERDUE_FINDINGS'
  | 'NOTICES'
  | 'MISSING_REPORTS'
  | 'LAST_VISIT'
  | 'OWNER_CHANGES'
  | 'RESPONSIBLE_CHANGES'
  | 'CLIENT_GROUP'
  | 'VOLUME'
  | 'CONTRACT_VALUE';

/** One part of a score; null is an amount that is not known. */
export type RiskPart = { factor: RiskFactor; amount: number | null; points: number; rule: string | null };
export type RiskScore = {
  points: number;
  level: RiskLevel;
  said: RiskLevel | null;
  parts: RiskPart[];
  pointsTable: number;
  levelTable: number;
  reckonedAt: Instant;
  supersededAt: Instant | null;
};
export type RiskOverrideRequest = { level: RiskLevel; reason: string; validTo: LocalDate };
export type RiskOverride = RiskOverrideRequest & {
  saidBy: string;
  saidAt: Instant;
  endedAt: Instant | null;
  endedBy: string | null;
  endReason: string | null;
};
export type UnitRiskView = {
  current: RiskScore | null;
  override: RiskOverride | null;
  history: RiskScore[];
  overrides: RiskOverride[];
};
export type RiskRow = {
  id: string;
  unitName: string;
  producerId: string;
  producerName: string;
  unitType: UnitType;
  area: string | null;
  points: number;
  holds: RiskLevel;
  said: RiskLevel | null;
  reckonedAt: Instant;
};
export type Reckoned = { units: number; changed: number };
