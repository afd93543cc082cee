import { Checkbox, SelectionGroup } from 'hds-react';
import { useField } from './Form';
import styles from './form.module.css';
import type { FieldProps, Option } from './useInput';

/** Any number of a few: all are shown at once. */
export function ChecksField({ name, label, help, required, options }: FieldProps & { options: Option[] }) {
  const { id, value, set, error } = useField(name);
  const chosen = (value as string[] | undefined) ?? [];
  const toggle = (option: string, on: boolean) =>
    set(on ? [...chosen, option] : chosen.filter((each) => each !== option));
  return (
    <SelectionGroup id={id} label={label} required={required} helperText={help} errorText={error}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          id={`${id}-${option.value}`}
          label={option.label}
          helperText={option.help}
          className={styles.check}
          checked={chosen.includes(option.value)}
          onChange={(event) => toggle(option.value, event.target.checked)}
        />
      ))}
    </SelectionGroup>
  );
}
