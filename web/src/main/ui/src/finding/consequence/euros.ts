import { language } from '@/kernel/i18n/i18n';

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** 1 500,00 €, as the reader's language writes it. */
export function euros(amount: number): string {
  return new Intl.NumberFormat(LOCALES[language()], { style: 'currency', currency: 'EUR' }).format(amount);
}

/** What a person wrote as euros, such as 1 500,50; text that is no number stays for the server to refuse. */
export function eurosOf(written: string | null): number | null {
  const plain = (written ?? '').replace(/[\s€]/g, '').replace(',', '.');
  return plain === '' ? null : Number(plain);
}

/** Whether the text is an amount with at most two decimals. */
export function isEuros(written: string): boolean {
  return /^\d{1,10}([.,]\d{1,2})?$/.test(written.replace(/[\s€]/g, ''));
}
