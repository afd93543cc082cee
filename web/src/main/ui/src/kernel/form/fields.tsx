import {
  Checkbox,
  PasswordInput,
  RadioButton,
  SelectionGroup,
  TextArea,
  TextInput,
  TimeInput,
} from 'hds-react';
import { useTranslation } from 'react-i18next';
import { useField } from './Form';
import styles from './form.module.css';
import { useInput, type FieldProps, type Option } from './useInput';

export function TextField({
  type,
  autoComplete,
  ...field
}: FieldProps & { type?: string; autoComplete?: string }) {
  const { props, value, set } = useInput(field);
  return (
    <TextInput
      {...props}
      type={type}
      autoComplete={autoComplete}
      value={String(value ?? '')}
      onChange={(event) => set(event.target.value)}
    />
  );
}

/** Hours and minutes on a wall clock, hh:mm; the same in every browser, whatever its language. */
export function TimeField(field: FieldProps) {
  const { t } = useTranslation();
  const { props, value, set } = useInput(field);
  return (
    <TimeInput
      {...props}
      hoursLabel={t('kernel.form.hours')}
      minutesLabel={t('kernel.form.minutes')}
      value={String(value ?? '')}
      onChange={(event) => set(event.target.value)}
    />
  );
}

export function PasswordField({
  autoComplete,
  ...field
}: FieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  const { t } = useTranslation();
  const { props, value, set } = useInput(field);
  return (
    <PasswordInput
      {...props}
      autoComplete={autoComplete}
      value={String(value ?? '')}
      onChange={(event) => set(event.target.value)}
      revealPasswordButtonAriaLabel={t('kernel.form.showPassword')}
      concealPasswordButtonAriaLabel={t('kernel.form.hidePassword')}
    />
  );
}

export function LongTextField(field: FieldProps) {
  const { props, value, set } = useInput(field);
  return <TextArea {...props} value={String(value ?? '')} onChange={(event) => set(event.target.value)} />;
}

export function NumberField(field: FieldProps) {
  const { props, value, set } = useInput(field);
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      value={value === null || value === undefined ? '' : String(value)}
      onChange={(event) => {
        const text = event.target.value.trim();
        set(text === '' ? null : /^\d+$/.test(text) ? Number(text) : text);
      }}
    />
  );
}

export function RadioField({
  options,
  horizontal = false,
  ...field
}: FieldProps & { options: Option[]; horizontal?: boolean }) {
  const { id, value, set, error } = useField(field.name);
  return (
    <SelectionGroup
      id={id}
      label={field.label}
      required={field.required}
      helperText={field.help}
      errorText={error}
      direction={horizontal ? 'horizontal' : 'vertical'}
      {...(horizontal && { className: styles.across })}
    >
      {options.map((option) => (
        <RadioButton
          key={option.value}
          id={`${id}-${option.value}`}
          name={id}
          value={option.value}
          label={option.label}
          helperText={option.help}
          className={styles.radio}
          checked={value === option.value}
          onChange={() => set(option.value)}
        />
      ))}
    </SelectionGroup>
  );
}

export function CheckField(field: FieldProps) {
  const { id, value, set, error } = useField(field.name);
  return (
    <Checkbox
      id={id}
      label={field.label}
      helperText={field.help}
      className={styles.check}
      errorText={error}
      checked={value === true}
      onChange={(event) => set(event.target.checked)}
    />
  );
}
