import { Checkbox, RadioButton, SelectionGroup } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/kernel/form/ChoiceField';
import { localized } from '@/kernel/i18n/i18n';
import { isAbsent } from './answers';
import { asControl, type FieldProps } from './controls';
import styles from './reportForm.module.css';

/** So many alternatives are shown at once; more open as a list. */
const SHOWN_AT_ONCE = 6;

type Pick = { value: string | boolean; label: string };

type RadiosProps = FieldProps & { picks: Pick[]; horizontal?: boolean };

function Radios({ field, id, label, help, error, value, set, picks, horizontal }: RadiosProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.field}>
      <SelectionGroup
        id={id}
        label={label}
        required={field.required}
        helperText={help}
        errorText={error}
        direction={horizontal ? 'horizontal' : 'vertical'}
      >
        {picks.map((pick) => (
          <RadioButton
            key={String(pick.value)}
            id={`${id}-${pick.value}`}
            name={id}
            className={styles.pick}
            value={String(pick.value)}
            label={pick.label}
            checked={value === pick.value}
            onChange={() => set(pick.value)}
          />
        ))}
      </SelectionGroup>
      {!field.required && !isAbsent(value) && (
        <button type="button" className="link-button" onClick={() => set(undefined)}>
          {t('report.form.clear', { field: label })}
        </button>
      )}
    </div>
  );
}

export const YesNoControl = asControl(function YesNo(props) {
  const { t } = useTranslation();
  const picks = [
    { value: true, label: t('report.form.yes') },
    { value: false, label: t('report.form.no') },
  ];
  return <Radios {...props} picks={picks} horizontal />;
});

export const ChoiceControl = asControl(function One(props) {
  const { field, id, label, help, error, value, set } = props;
  const picks = field.options.map((option) => ({ value: option.code, label: localized(option.label) }));
  if (picks.length <= SHOWN_AT_ONCE) return <Radios {...props} picks={picks} />;
  return (
    <Choice
      id={id}
      label={label}
      help={help}
      error={error}
      required={field.required}
      clearable={!field.required}
      options={picks}
      value={String(value ?? '')}
      onChange={set}
    />
  );
});

export const ChoicesControl = asControl(function Many({ field, id, label, help, error, value, set }) {
  const chosen = (value as string[] | undefined) ?? [];
  // in the order of the template, so that the same answer is the same
  const toggle = (code: string, on: boolean) => {
    const next = field.options
      .map((option) => option.code)
      .filter((each) => (each === code ? on : chosen.includes(each)));
    set(next.length > 0 ? next : undefined);
  };
  return (
    <SelectionGroup id={id} label={label} required={field.required} helperText={help} errorText={error}>
      {field.options.map((option) => (
        <Checkbox
          key={option.code}
          id={`${id}-${option.code}`}
          className={styles.pick}
          label={localized(option.label)}
          checked={chosen.includes(option.code)}
          onChange={(event) => toggle(option.code, event.target.checked)}
        />
      ))}
    </SelectionGroup>
  );
});
