/** What the server and the browser have agreed on. The only place from which the pages take API types. */
export type Lang = 'FI' | 'SV' | 'EN';
export type L10n = { fi: string; sv: string; en: string };
export type Page<T> = { items: T[]; next: string | null };
/** ISO-8601 in UTC. */
export type Instant = string;
/** yyyy-mm-dd. */
export type LocalDate = string;

export type FieldProblem = { field: string; code: string; message: string };
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string | null;
  code: string | null;
  errors: FieldProblem[];
  changedBy?: string | null;
  changedAt?: Instant | null;
};

export * from './contract/identity';
export * from './contract/producer';
export * from './contract/criteria';
export * from './contract/work';
export * from './contract/finding';
export * from './contract/grading';
export * from './contract/correction';
export * from './contract/consequence';
export * from './contract/inspection';
export * from './contract/casefile';
export * from './contract/report';
export * from './contract/notice';
export * from './contract/agreement';
export * from './contract/breach';
export * from './contract/reporting';
export * from './contract/keys';
export * from './contract/comparison';
export * from './contract/plan';
export * from './contract/decision';
export * from './contract/plans';
