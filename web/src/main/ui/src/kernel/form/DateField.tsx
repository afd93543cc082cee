import { DateInput } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, parseDate } from '../format';
import { language } from '../i18n/i18n';
import { useInput, type FieldProps } from './useInput';
import styles from './form.module.css';

/** The value is yyyy-mm-dd; what is no date yet stays as it was written, and the form stops it. */
export function DateField({ min, max, ...field }: FieldProps & { min?: string; max?: string }) {
  const { t } = useTranslation();
  const { props, value, set } = useInput(field);
  const stored = String(value ?? '');
  const [text, setText] = useState(() => shown(stored));
  const current = (parseDate(text) || text) === stored ? text : shown(stored);
  return (
    <div className={styles.dateField}>
      <DateInput
        {...props}
        helperText={field.help ?? t('kernel.form.dateHelp')}
        language={language()}
        disableConfirmation
        value={current}
        {...(min ? { minDate: new Date(`${min}T00:00`) } : {})}
        {...(max ? { maxDate: new Date(`${max}T00:00`) } : {})}
        onChange={(written) => {
          setText(written);
          set(parseDate(written) || written);
        }}
      />
    </div>
  );
}

function shown(stored: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(stored) ? formatDate(stored) : stored;
}
