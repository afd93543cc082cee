import type { AgreedAmount, AmountPer } from '@/api/contract';
import { numberOf } from '@/kernel/form/number';

/** An amount as a form holds it: euros as they are written. */
export type AmountForm = { euros: string; percent: string; per: AmountPer };

export function amountForm(of?: AgreedAmount | null): AmountForm {
  return {
    euros: typeof of?.cents === 'number' ? text(of.cents / 100) : '',
    percent: typeof of?.percent === 'number' ? text(of.percent) : '',
    per: of?.per ?? 'ONCE',
  };
}

function text(number: number) {
  return String(number).replace('.', ',');
}

export function isAmountSaid({ euros, percent }: AmountForm): boolean {
  return euros.trim() !== '' || percent.trim() !== '';
}

/** What the form says; a text that is no number the server refuses at its field. */
export function amountOf(form: AmountForm): AgreedAmount | null {
  if (!isAmountSaid(form)) return null;
  const written = numberOf(form.euros);
  return {
    cents: (typeof written === 'number' ? centsOf(written) : written) as number | null,
    percent: numberOf(form.percent) as number | null,
    per: form.per,
  };
}

/** What has more than two decimals is no number of cents, and stays one that the server refuses. */
function centsOf(written: number): number {
  const cents = written * 100;
  return Math.abs(cents - Math.round(cents)) < 1e-6 ? Math.round(cents) : cents;
}
