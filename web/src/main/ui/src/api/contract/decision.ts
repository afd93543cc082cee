import type { LocalDate } from '../contract';

export type DecisionTableRow = {
  key: string;
  name: string;
  version: number;
  since: LocalDate;
  rows: number;
  versions: number;
};

export type HowCompared =
  'EQUAL' | 'NOT_EQUAL' | 'AT_LEAST' | 'AT_MOST' | 'MORE_THAN' | 'LESS_THAN' | 'OTHER';

/** What a row asks of one input; with OTHER, the value is what the table says. */
export type DecisionCondition = { input: string; comparison: HowCompared; value: string };
export type DecisionAnswer = { output: string; values: string[] };
/** Names and labels are in the table's own language. */
export type DecisionColumn = { name: string; label: string };
export type DecisionRow = {
  id: string;
  conditions: DecisionCondition[];
  answers: DecisionAnswer[];
};

/** The day on which the next version took its place; null while it is in force. */
export type TableVersion = { version: number; since: LocalDate; until: LocalDate | null };

export type DecisionTableView = TableVersion & {
  key: string;
  name: string;
  /** Whether all rows that fit apply, instead of the one that fits. */
  everyRow: boolean;
  inputs: DecisionColumn[];
  outputs: DecisionColumn[];
  rows: DecisionRow[];
  versions: TableVersion[];
};
