import { StatusLabel } from 'hds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateField } from '@/api/contract';
import { isAbsent, sameAnswer } from './answers';
import { useSurroundings } from './surroundings';
import { useAnswerText } from './useAnswerText';
import styles from './reportForm.module.css';

type Props = { field: TemplateField; value: unknown; path: string; children: ReactNode };

/** One field, with how it differs from the last report and what the page puts beside it. */
export function Frame({ field, value, path, children }: Props) {
  const { fieldSlot } = useSurroundings();
  // cells of a table have no mark of their own: rows have no names by which to compare them
  const top = path === field.id;
  const slot = top ? fieldSlot?.(field.id) : null;
  return (
    <div className={slot ? styles.beside : styles.field}>
      <div className={styles.field}>
        {children}
        {top && <SincePrevious field={field} value={value} />}
      </div>
      {slot && <div className={styles.slot}>{slot}</div>}
    </div>
  );
}

/** Against the last report: changed (with what it was), or the same where it was carried over. */
export function SincePrevious({ field, value }: { field: TemplateField; value: unknown }) {
  const { t } = useTranslation();
  const { previous } = useSurroundings();
  const textOf = useAnswerText();
  const before = previous?.[field.id];
  if (isAbsent(before)) return null;
  if (sameAnswer(before, value)) {
    return field.carriedOver ? <p className={styles.previous}>{t('report.form.same')}</p> : null;
  }
  return (
    <p className={styles.previous}>
      {!isAbsent(value) && <StatusLabel type="info">{t('report.form.changed')}</StatusLabel>}{' '}
      {t('report.form.before', { value: textOf(field, before) })}
    </p>
  );
}
