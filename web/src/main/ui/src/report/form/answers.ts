import type { TemplateContent, TemplateField } from '@/api/contract';

/** Field id to value; the comment of a field stands under `<id>.comment`. */
export type Answers = Record<string, unknown>;

export const commentKey = (fieldId: string) => `${fieldId}.comment`;

export const fieldsOf = (content: TemplateContent): TemplateField[] =>
  content.sections.flatMap((section) => section.fields);

export function isAbsent(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** The number that was written, with a decimal comma or point; null where it is none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = value.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  return /^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const picked = (value: unknown): string[] =>
  isAbsent(value) ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

/** The ids of the fields that are open with these answers: a follow-up of a closed one is closed too. */
export function shownFields(content: TemplateContent, answers: Answers): Set<string> {
  const shown = new Set<string>();
  for (const { id, showWhen } of fieldsOf(content)) {
    const open =
      showWhen === null ||
      (shown.has(showWhen.fieldId) &&
        picked(answers[showWhen.fieldId]).some((value) => showWhen.values.includes(value)));
    if (open) shown.add(id);
  }
  return shown;
}

/** Whether the answer must be explained, as the server will see it. */
export function asksForComment({ commentWhen, kind }: TemplateField, value: unknown): boolean {
  if (!commentWhen || isAbsent(value)) return false;
  if (kind !== 'NUMBER') return picked(value).some((each) => commentWhen.values.includes(each));
  const number = numberOf(value);
  if (number === null) return false;
  const { below, above } = commentWhen;
  return (below !== null && number < below) || (above !== null && number > above);
}

/** Whether two answers mean the same: 0,6 is 0.60, and nothing is an empty list. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (isAbsent(one) || isAbsent(other)) return isAbsent(one) && isAbsent(other);
  const [first, second] = [numberOf(one), numberOf(other)];
  if (first !== null && second !== null) return first === second;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => sameAnswer(each, other[at]));
  if (typeof one === 'object' && typeof other === 'object') {
    const keys = new Set([...Object.keys(one!), ...Object.keys(other!)]);
    return [...keys].every((key) => sameAnswer((one as Answers)[key], (other as Answers)[key]));
  }
  return one === other;
}
