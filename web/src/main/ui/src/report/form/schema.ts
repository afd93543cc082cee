import type { ControlElement, JsonSchema7, Layout, UISchemaElement } from '@jsonforms/core';
import type { TemplateContent, TemplateField, TemplateSection } from '@/api/contract';
import { asksForComment, isAbsent, shownFields, type Answers } from './answers';
import { commentPath, fromForm } from './paths';

export type FieldControl = ControlElement & { options: { kind: string; field: TemplateField } };
export type SectionGroup = Layout & { options: { section: TemplateSection } };

/** What a template asks, as JSON Forms knows it: the shape of the answers, and how they are asked for. */
export function schemasOf(content: TemplateContent, text: (of: TemplateField['label']) => string) {
  const properties: Record<string, JsonSchema7> = {};
  for (const field of content.sections.flatMap((section) => section.fields)) {
    properties[field.id] = schemaOf(field, text);
    if (field.commentWhen) properties[commentPath(field.id)] = { type: 'string' };
  }
  const schema: JsonSchema7 = { type: 'object', properties };
  const uischema = {
    type: 'VerticalLayout',
    elements: content.sections.map((section): SectionGroup => ({
      type: 'Group',
      options: { section },
      elements: section.fields.flatMap((field) => controlsOf(content, field, text)),
    })),
  } as UISchemaElement;
  return { schema, uischema };
}

function schemaOf(field: TemplateField, text: (of: TemplateField['label']) => string): JsonSchema7 {
  const title = text(field.label);
  const options = () => field.options.map(({ code, label }) => ({ const: code, title: text(label) }));
  switch (field.kind) {
    case 'NUMBER':
      return {
        title,
        // as it is typed: a half-written number must not vanish
        type: ['number', 'string'],
        ...(field.min !== null && { minimum: field.min }),
        ...(field.max !== null && { maximum: field.max }),
      };
    case 'CHOICE':
      return { title, type: 'string', oneOf: options() };
    case 'CHOICES':
      return { title, type: 'array', uniqueItems: true, items: { type: 'string', oneOf: options() } };
    case 'DATE':
      return { title, type: 'string', format: 'date' };
    case 'YES_NO':
      return { title, type: 'boolean' };
    case 'FILE':
      return { title, type: 'array', items: { type: 'string', format: 'uuid' } };
    case 'TABLE':
      return {
        title,
        type: 'array',
        items: {
          type: 'object',
          properties: Object.fromEntries(field.columns.map((column) => [column.id, schemaOf(column, text)])),
        },
      };
    default:
      return { title, type: 'string' };
  }
}

/** The control of a column, inside one row of its table. */
export function columnControl(column: TemplateField, label: string): FieldControl {
  return {
    type: 'Control',
    scope: `#/properties/${column.id}`,
    label,
    options: { kind: column.kind, field: column },
  };
}

function controlsOf(
  content: TemplateContent,
  field: TemplateField,
  text: (of: TemplateField['label']) => string,
): FieldControl[] {
  const isOpen = (answers: Answers) => shownFields(content, answers).has(field.id);
  const control: FieldControl = {
    type: 'Control',
    scope: `#/properties/${field.id}`,
    label: text(field.label),
    options: { kind: field.kind, field },
    ...(field.showWhen && { rule: shownIf(isOpen) }),
  };
  if (!field.commentWhen) return [control];
  const comment = commentPath(field.id);
  return [
    control,
    {
      type: 'Control',
      scope: `#/properties/${comment}`,
      label: text(field.label),
      options: { kind: 'COMMENT', field },
      // what was written stays to be seen, also once the answer asks for no comment any more
      rule: shownIf(
        (answers) =>
          isOpen(answers) &&
          (asksForComment(field, answers[field.id]) || !isAbsent(answers[`${field.id}.comment`])),
      ),
    },
  ];
}

/** A function and not a schema: schemas are compiled by evaluating text, which the browser forbids us. */
function shownIf(condition: (answers: Answers) => boolean): NonNullable<ControlElement['rule']> {
  return {
    effect: 'SHOW' as never,
    condition: {
      scope: '#',
      validate: ({ fullData }: { fullData: unknown }) => condition(fromForm((fullData ?? {}) as Answers)),
    },
  };
}
