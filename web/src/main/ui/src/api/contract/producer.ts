import type { AllowedConsequence, Instant, Lang, LocalDate } from '../contract';

/** Ohjaussuhde: own production, contract, voucher, grant. */
export type RelationType = 'OWN' | 'CONTRACT' | 'VOUCHER' | 'GRANT';
export type UnitType =
  | 'ELDERLY_24H'
  | 'HOME_CARE'
  | 'CHILD_PROTECTION'
  | 'DISABILITY_HOUSING'
  | 'MENTAL_HEALTH_HOUSING'
  | 'HEALTH_STATION'
  | 'DENTAL'
  | 'HOSPITAL_WARD'
  | 'DAY_ACTIVITY'
  | 'RESCUE_STATION'
  | 'LOW_THRESHOLD';
export type ProducerForm = 'PUBLIC' | 'COMPANY' | 'ASSOCIATION' | 'PERSON';

export type ProducerRow = {
  id: string;
  name: string;
  businessId: string | null;
  language: Lang;
  unitCount: number;
  relations: RelationType[];
};
export type ProducerFacts = {
  name: string;
  nameSv: string | null;
  businessId: string | null;
  businessIdMissingReason: string | null;
  oid: string | null;
  language: Lang;
  email: string | null;
  phone: string | null;
  form: ProducerForm;
};
/** Who changed it last, and when. */
export type Changed = { changedBy: string; changedAt: Instant };
export type ProducerView = ProducerFacts & Changed & { id: string; version: number; units: UnitRow[] };

export type UnitRow = {
  id: string;
  name: string;
  producerId: string;
  producerName: string;
  type: UnitType;
  relations: RelationType[];
  area: string | null;
  language: Lang;
};
export type UnitFacts = {
  name: string;
  nameSv: string | null;
  oid: string | null;
  soteriNumber: string | null;
  producerId: string;
  type: UnitType;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  area: string | null;
  responsiblePerson: string | null;
  phone: string | null;
  email: string | null;
  language: Lang;
  places: number | null;
};
export type UnitView = UnitFacts &
  Changed & {
    id: string;
    version: number;
    producerName: string;
    relations: RelationView[];
  };

export type RelationFacts = {
  /** What the agreement says may follow from a breach. */
  allowedConsequences: AllowedConsequence[];
  type: RelationType;
  agreementReference: string | null;
  actApplies: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};
export type RelationView = RelationFacts & {
  id: string;
  version: number;
  unitId: string;
  producerId: string;
};

export type ImportError = { line: number; column: string; code: string; message: string };
export type ImportReport = {
  rows: number;
  newProducers: number;
  changedProducers: number;
  newUnits: number;
  changedUnits: number;
  newRelations: number;
  changedRelations: number;
  errors: ImportError[];
  committed: boolean;
};
