import type { FieldProblem, Instant, L10n, LocalDate } from '../contract';

export type FieldKind =
  'NUMBER' | 'CHOICE' | 'CHOICES' | 'TEXT' | 'LONG_TEXT' | 'DATE' | 'YES_NO' | 'FILE' | 'TABLE';
export type MeasuredPart = 'WHOLE' | 'NUMERATOR' | 'DENOMINATOR';
export type FieldOption = { code: string; label: L10n };
/** The earlier field whose answer opens this one, and the answers that do. */
export type ShowWhen = { fieldId: string; values: string[] };
/** The answers that must be explained. */
export type CommentWhen = {
  values: string[];
  below: number | null;
  above: number | null;
  /** Name of a bound whose figure depends on the day, such as the statutory minimum of staffing. */
  belowBound: string | null;
};
export type TemplateField = {
  id: string;
  kind: FieldKind;
  label: L10n;
  help: L10n | null;
  required: boolean;
  unit: string | null;
  min: number | null;
  max: number | null;
  decimals: number | null;
  options: FieldOption[];
  columns: TemplateField[];
  showWhen: ShowWhen | null;
  commentWhen: CommentWhen | null;
  indicatorCode: string | null;
  /** Which part of the indicator's figure the answer tells; null without an indicator. */
  indicatorPart: MeasuredPart | null;
  carriedOver: boolean;
};
export type TemplateSection = { id: string; title: L10n; help: L10n | null; fields: TemplateField[] };
export type TemplateContent = { sections: TemplateSection[] };

export type ReportTemplateState = 'DRAFT' | 'IN_FORCE' | 'ARCHIVED';
export type ReportTemplateRowView = {
  id: string;
  code: string;
  number: number;
  title: L10n;
  state: ReportTemplateState;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  changedBy: string;
  changedAt: Instant;
};
export type ReportTemplateView = ReportTemplateRowView & {
  version: number;
  content: TemplateContent;
  /** What keeps a draft from being put in force, by path, such as `content.sections[0].title.sv`. */
  problems: FieldProblem[];
  /** What is lost if it is asked so, by the same paths. */
  warnings: FieldProblem[];
};
