import { Select } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { language } from '../i18n/i18n';
import { useInput, type FieldProps, type Option } from './useInput';
import styles from './form.module.css';

/** One of many: a list that opens. For five or fewer, RadioField shows them all at once. */
export function ChoiceField({
  options,
  placeholder,
  ...field
}: FieldProps & { options: Option[]; placeholder?: string }) {
  const { props, value, set } = useInput(field);
  return (
    <Choice
      id={props.id}
      label={props.label}
      help={props.helperText}
      error={props.errorText}
      required={props.required}
      options={options}
      placeholder={placeholder}
      value={String(value ?? '')}
      onChange={set}
    />
  );
}

/** So many are shown without scrolling. */
const MOST_VISIBLE = 12;

type ChoiceProps = {
  id: string;
  label: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  help?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  placeholder?: string | undefined;
  /** The empty choice can be had back. */
  clearable?: boolean;
};

/** The same outside a form, such as in a list's filters. */
export function Choice({
  id,
  label,
  value,
  options,
  onChange,
  help,
  error,
  required,
  placeholder,
  clearable = false,
}: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.choice}>
      <Select
        key={`${id}-${language()}`}
        id={id}
        clearable={clearable}
        visibleOptions={Math.min(Math.max(options.length, 1), MOST_VISIBLE)}
        invalid={error !== undefined}
        required={required}
        options={options.map((option) => ({ value: option.value, label: option.label }))}
        value={options.some((option) => option.value === value) ? [value] : []}
        onChange={(chosen) => onChange(chosen[0]?.value ?? '')}
        texts={{
          label,
          placeholder: placeholder ?? t('kernel.form.choose'),
          language: language(),
          ...(help ? { assistive: help } : {}),
          ...(error ? { error } : {}),
        }}
      />
    </div>
  );
}
