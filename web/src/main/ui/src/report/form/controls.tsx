import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { TextArea, TextInput } from 'hds-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateField } from '@/api/contract';
import { DateChoice } from '@/kernel/form/DateField';
import { localized } from '@/kernel/i18n/i18n';
import { Frame } from './Frame';
import { idOf } from './paths';
import { useSurroundings } from './surroundings';
import { isFinnishComma, writtenNumber } from './useAnswerText';
import styles from './reportForm.module.css';
import { useUnitWord } from './useUnitWord';

/** What a field of ours needs of JSON Forms. */
export type FieldProps = {
  field: TemplateField;
  path: string;
  id: string;
  label: string;
  help: string | undefined;
  error: string | undefined;
  value: unknown;
  /** Nothing, for an answer that was taken away. */
  set: (value: unknown) => void;
};

/** Makes one of our fields a control of JSON Forms, in its frame. */
export function asControl(Field: ComponentType<FieldProps>) {
  function Control({ uischema, data, path, handleChange, visible, label }: ControlProps) {
    const { errors } = useSurroundings();
    const field = uischema.options!.field as TemplateField;
    const help = useHelp(field);
    const unit = useUnitWord()(field.unit);
    if (!visible) return null;
    return (
      <Frame field={field} value={data} path={path}>
        <Field
          field={field}
          path={path}
          id={idOf(path)}
          label={unit ? `${String(label)} (${unit})` : String(label)}
          help={help}
          error={errors[path]}
          value={data}
          set={(value) => handleChange(path, value === '' ? undefined : value)}
        />
      </Frame>
    );
  }
  return withJsonFormsControlProps(Control);
}

function useHelp(field: TemplateField): string | undefined {
  const { t } = useTranslation();
  const own = field.help ? localized(field.help) : '';
  const when = field.commentWhen;
  const bound =
    when?.belowBound === 'STAFFING_MINIMUM' && when.below !== null
      ? t('report.form.staffingMinimum', { figure: figure(when.below) })
      : '';
  return [own, bound].filter(Boolean).join(' ') || undefined;
}

/** A ratio as the act writes it: two decimals. */
function figure(value: number): string {
  return isFinnishComma() ? value.toFixed(2).replace('.', ',') : value.toFixed(2);
}

export const NumberControl = asControl(({ id, label, help, error, value, set, field }) => (
  <TextInput
    id={id}
    className={styles.number}
    label={label}
    helperText={help}
    required={field.required}
    invalid={error !== undefined}
    errorText={error}
    inputMode="decimal"
    autoComplete="off"
    value={writtenNumber(value)}
    onChange={(event) => set(event.target.value)}
  />
));

export const TextControl = asControl(({ id, label, help, error, value, set, field }) => (
  <TextInput
    id={id}
    label={label}
    helperText={help}
    required={field.required}
    invalid={error !== undefined}
    errorText={error}
    value={String(value ?? '')}
    onChange={(event) => set(event.target.value)}
  />
));

export const LongTextControl = asControl(({ id, label, help, error, value, set, field }) => (
  <TextArea
    id={id}
    label={label}
    helperText={help}
    required={field.required}
    invalid={error !== undefined}
    errorText={error}
    value={String(value ?? '')}
    onChange={(event) => set(event.target.value)}
  />
));

export const DateControl = asControl(({ id, label, help, error, value, set, field }) => (
  <DateChoice
    id={id}
    label={label}
    help={help}
    required={field.required}
    error={error}
    whileTyping
    value={String(value ?? '')}
    onChange={set}
  />
));

/** The explanation that an answer asks for; it stands under its field. */
export const CommentControl = withJsonFormsControlProps(Comment);

function Comment({ data, path, handleChange, visible, label }: ControlProps) {
  const { t } = useTranslation();
  const { errors } = useSurroundings();
  if (!visible) return null;
  return (
    <TextArea
      id={idOf(path)}
      label={t('report.form.comment', { field: String(label) })}
      helperText={t('report.form.commentHelp')}
      required
      invalid={errors[path] !== undefined}
      errorText={errors[path]}
      value={String(data ?? '')}
      onChange={(event) => handleChange(path, event.target.value || undefined)}
    />
  );
}
