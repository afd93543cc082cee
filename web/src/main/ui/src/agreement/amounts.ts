import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AgreedAmount, AmountPer } from '@/api/contract';
import { euros } from '@/finding/consequence/euros';
import { formatNumber } from '@/kernel/format';
import { numberOf } from '@/kernel/form/number';

const PER: AmountPer[] = ['OCCURRENCE', 'DAY', 'WEEK', 'MONTH'];

/** An amount as a form holds it: euros as they are written. */
export type AmountForm = { euros: string; percent: string; per: AmountPer | '' };

export function amountForm(of?: AgreedAmount | null): AmountForm {
  return {
    euros: typeof of?.cents === 'number' ? text(of.cents / 100) : '',
    percent: typeof of?.percent === 'number' ? text(of.percent) : '',
    per: of?.per ?? '',
  };
}

function text(number: number) {
  return String(number).replace('.', ',');
}

export function isAmountSaid({ euros, percent, per }: AmountForm): boolean {
  return euros.trim() !== '' || percent.trim() !== '' || per !== '';
}

/** What the form says; a text that is no number the server refuses at its field. */
export function amountOf(form: AmountForm): AgreedAmount | null {
  if (!isAmountSaid(form)) return null;
  const written = numberOf(form.euros);
  return {
    cents: (typeof written === 'number' ? centsOf(written) : written) as number | null,
    percent: numberOf(form.percent) as number | null,
    per: form.per || null,
  };
}

/** What has more than two decimals is no number of cents, and stays one that the server refuses. */
function centsOf(written: number): number {
  const cents = written * 100;
  return Math.abs(cents - Math.round(cents)) < 1e-6 ? Math.round(cents) : cents;
}

/** "150,00 € / rikkomus". */
export function amountWords(amount: AgreedAmount, t: TFunction): string {
  const much =
    typeof amount.cents === 'number'
      ? euros(amount.cents / 100)
      : t('agreement.terms.percentOfPrice', { percent: formatNumber(amount.percent ?? 0) });
  return amount.per ? `${much} / ${t(`agreement.per.${amount.per}`)}` : much;
}

export function usePerOptions() {
  const { t } = useTranslation();
  return PER.map((value) => ({ value, label: t(`agreement.per.${value}`) }));
}
