import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/kernel/format';

/** The names of the register's facts, and their values as people read them. */
export function useFactWords() {
  const { t } = useTranslation();
  return {
    label: (field: string) => t(`producer.field.${field}`),
    show: (field: string, value: unknown): string => {
      if (value === null || value === undefined) return '';
      if (typeof value === 'boolean') return t(value ? 'kernel.form.yes' : 'kernel.form.no');
      if (typeof value === 'object') {
        return Object.entries(value)
          .map(([kind, terms]) => `${t(`finding.consequence.kind.${kind}`)}: ${String(terms)}`)
          .join(' · ');
      }
      const text = String(value);
      if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text);
      const key = { form: 'producer.form', language: 'kernel.language', type: 'kernel.unitType' }[field];
      return key && i18next.exists(`${key}.${text}`) ? i18next.t(`${key}.${text}`) : text;
    },
  };
}
