import type { FieldKind, L10n, TemplateContent, TemplateField, TemplateSection } from '@/api/contract';

export const LANGS = ['fi', 'sv', 'en'] as const;
export const KINDS: FieldKind[] = [
  'NUMBER',
  'YES_NO',
  'CHOICE',
  'CHOICES',
  'TEXT',
  'LONG_TEXT',
  'DATE',
  'TABLE',
  'FILE',
];
/** What a column of a table can be. */
export const COLUMN_KINDS = KINDS.filter((kind) => kind !== 'TABLE' && kind !== 'FILE');

export const noText = (): L10n => ({ fi: '', sv: '', en: '' });
export const isPicked = (kind: FieldKind) => kind === 'CHOICE' || kind === 'CHOICES' || kind === 'YES_NO';
/** What an indicator can be told by: a number, the day of a milestone, a yes or no. */
export const isMeasurable = (kind: FieldKind) => kind === 'NUMBER' || kind === 'DATE' || kind === 'YES_NO';
export const hasOptions = (kind: FieldKind) => kind === 'CHOICE' || kind === 'CHOICES';

/** The first name of a kind that is free: `number_1`, `number_2`. */
export function freeName(base: string, taken: string[]): string {
  for (let number = 1; ; number++) {
    const name = `${base}_${number}`;
    if (!taken.includes(name)) return name;
  }
}

export const fieldIds = (content: TemplateContent) =>
  content.sections.flatMap((section) => section.fields.map((field) => field.id));

export function newField(kind: FieldKind, taken: string[]): TemplateField {
  return {
    id: freeName(kind.toLowerCase(), taken),
    kind,
    label: noText(),
    help: null,
    required: kind !== 'FILE',
    unit: null,
    min: null,
    max: null,
    decimals: kind === 'NUMBER' ? 0 : null,
    options: hasOptions(kind) ? [newOption([]), newOption(['OPTION_1'])] : [],
    columns: kind === 'TABLE' ? [newField('TEXT', [])] : [],
    showWhen: null,
    commentWhen: null,
    indicatorCode: null,
    indicatorPart: null,
    carriedOver: false,
  };
}

export function newOption(taken: string[]) {
  return { code: freeName('OPTION', taken), label: noText() };
}

export function newSection(taken: string[]): TemplateSection {
  return { id: freeName('section', taken), title: noText(), help: null, fields: [] };
}

export function moved<T>(items: T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

export const replaced = <T>(items: T[], at: number, item: T): T[] =>
  items.map((each, place) => (place === at ? item : each));

export const removed = <T>(items: T[], at: number): T[] => items.filter((_, place) => place !== at);

export const inserted = <T>(items: T[], at: number, item: T): T[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

/** A copy under a name of its own, of everything but the indicator: one number feeds an indicator once. */
export function copiedField(field: TemplateField, taken: string[]): TemplateField {
  return {
    ...field,
    id: freeName(field.id.replace(/_\d+$/, ''), taken),
    indicatorCode: null,
    indicatorPart: null,
  };
}

export function copiedSection(section: TemplateSection, content: TemplateContent): TemplateSection {
  const taken = fieldIds(content);
  const names = new Map<string, string>();
  const fields = section.fields.map((field) => {
    const copy = copiedField(field, taken);
    taken.push(copy.id);
    names.set(field.id, copy.id);
    return copy;
  });
  const sections = content.sections.map(({ id }) => id);
  return {
    ...section,
    id: freeName(section.id.replace(/_\d+$/, ''), sections),
    // a follow-up inside the section follows its own copy
    fields: fields.map((field) => withOpener(field, names)),
  };
}

/** The field under another name, in the rules that point at it too. */
export function renamedField(content: TemplateContent, from: string, to: string): TemplateContent {
  const names = new Map([[from, to]]);
  return {
    sections: content.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) =>
        withOpener(field.id === from ? { ...field, id: to } : field, names),
      ),
    })),
  };
}

function withOpener(field: TemplateField, names: Map<string, string>): TemplateField {
  const opener = field.showWhen && names.get(field.showWhen.fieldId);
  return opener ? { ...field, showWhen: { ...field.showWhen!, fieldId: opener } } : field;
}

/** The fields that can open the one at this place: earlier, and answered by picking. */
export function openersOf(content: TemplateContent, id: string): TemplateField[] {
  const all = content.sections.flatMap((section) => section.fields);
  const place = all.findIndex((field) => field.id === id);
  return all.slice(0, Math.max(place, 0)).filter((field) => isPicked(field.kind));
}
