import { DateInput } from 'hds-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, isDate, parseDate } from '../format';
import { language } from '../i18n/i18n';
import { useField } from './Form';
import type { FieldProps } from './useInput';
import styles from './form.module.css';

type Limits = { min?: string | undefined; max?: string | undefined };
type Props = Limits & {
  id: string;
  label: string;
  /** yyyy-mm-dd; what is no date yet stays as it was written. */
  value: string;
  /** Told when the field is left, on Enter, and when a day is chosen. */
  onChange: (value: string) => void;
  /** Told at every letter as well: a form must know before the button is pressed. */
  whileTyping?: boolean;
  help?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
};

/** A date written or chosen from a calendar, outside a form. */
export function DateChoice({ value, onChange, help, error, min, max, whileTyping = false, ...rest }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(() => shown(value));
  const text = valueOf(written) === value ? written : shown(value);

  function take(input: string) {
    setWritten(input);
    onChange(valueOf(input));
  }

  return (
    <div
      className={styles.dateField}
      onInput={(event: FormEvent) => whileTyping && take((event.target as HTMLInputElement).value)}
    >
      <DateInput
        {...rest}
        helperText={help ?? t('kernel.form.dateHelp')}
        invalid={error !== undefined}
        errorText={error}
        language={language()}
        disableConfirmation
        value={text}
        {...(min ? { minDate: new Date(`${min}T00:00`) } : {})}
        {...(max ? { maxDate: new Date(`${max}T00:00`) } : {})}
        onChange={take}
      />
    </div>
  );
}

/** The same as a field; a form that names it among its dates stops half-written ones. */
export function DateField({ name, ...rest }: FieldProps & Limits) {
  const { id, value, set, error } = useField(name);
  return (
    <DateChoice {...rest} id={id} error={error} whileTyping value={String(value ?? '')} onChange={set} />
  );
}

function valueOf(written: string): string {
  return parseDate(written) || written;
}

function shown(stored: string): string {
  return isDate(stored) ? formatDate(stored) : stored;
}
