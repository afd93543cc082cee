import { useField } from './Form';

export type FieldProps = { name: string; label: string; help?: string; required?: boolean };
export type Option = { value: string; label: string; help?: string | undefined };

/** What every HDS input gets from the form around it. */
export function useInput({ name, label, help, required }: FieldProps) {
  const { id, value, set, error } = useField(name);
  return {
    set,
    value,
    props: { id, label, helperText: help, required, invalid: error !== undefined, errorText: error },
  };
}
