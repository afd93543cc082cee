import type { L10n, LocalDate, RelationType, Severity, UnitType } from '../contract';

export type CriterionView = {
  code: string;
  theme: string;
  name: L10n;
  guidance: L10n;
  anchor: string;
  defaultSeverity: Severity;
  objective: string;
  unitTypes: UnitType[];
  parameters: CriterionParameter[];
};
/** A figure of a criterion; unconfirmed while it rests on practice only. */
export type CriterionParameter = { code: string; value: string; unit: string; confirmed: boolean };
export type StaffingMinimum = { unitType: UnitType; validFrom: LocalDate; minimum: number; act: string };
export type CatalogueRow = {
  version: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  criteria: number;
};
export type CatalogueView = {
  version: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  themes: { code: string; name: L10n }[];
  criteria: CriterionView[];
  staffingMinimums: StaffingMinimum[];
};
export type ObjectiveView = { code: string; name: L10n };
export type LegalBasisView = {
  code: string;
  relation: RelationType;
  /** Whether the act on supervision governs the activity. */
  actApplies: boolean;
  name: L10n;
  citation: L10n;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};
