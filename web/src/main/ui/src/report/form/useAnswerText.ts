import { useTranslation } from 'react-i18next';
import type { TemplateField } from '@/api/contract';
import { formatDate, isDate } from '@/kernel/format';
import { language, localized } from '@/kernel/i18n/i18n';
import { isAbsent } from './answers';
import { useUnitWord } from './useUnitWord';

export const isFinnishComma = () => language() !== 'en';

/** A number as people here write it. */
export function writtenNumber(value: unknown): string {
  const text = isAbsent(value) ? '' : String(value);
  return typeof value === 'number' && isFinnishComma() ? text.replace('.', ',') : text;
}

/** An answer in words, for reading. */
export function useAnswerText() {
  const { t } = useTranslation();
  const unitWord = useUnitWord();
  const option = (field: TemplateField, code: unknown) => {
    const found = field.options.find((each) => each.code === code);
    return found ? localized(found.label) : String(code);
  };
  return function textOf(field: TemplateField, value: unknown): string {
    if (isAbsent(value)) return t('report.form.noAnswer');
    switch (field.kind) {
      case 'NUMBER':
        return [writtenNumber(value), unitWord(field.unit)].filter(Boolean).join(' ');
      case 'CHOICE':
        return option(field, value);
      case 'CHOICES':
        return (value as string[]).map((code) => option(field, code)).join(', ');
      case 'DATE':
        return isDate(String(value)) ? formatDate(String(value)) : String(value);
      case 'YES_NO':
        return t(value === true ? 'report.form.yes' : 'report.form.no');
      case 'TABLE':
        return t('report.form.rows', { count: (value as unknown[]).length });
      case 'FILE':
        return t('report.form.files', { count: (value as unknown[]).length });
      default:
        return String(value);
    }
  };
}
