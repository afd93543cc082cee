import i18next from 'i18next';
import type { IndicatorRow, LocalDate, PeriodKind, StandingView } from '@/api/contract';
import { formatDate } from '@/kernel/format';
import { language } from '@/kernel/i18n/i18n';

type Named = Pick<IndicatorRow, 'nameFi' | 'nameSv' | 'nameEn'>;

/** The name in the reader's language, and whether it is only the Finnish one standing in. */
export function nameOf(of: Named): { name: string; fallback: boolean } {
  const wanted = { fi: of.nameFi, sv: of.nameSv, en: of.nameEn }[language()];
  return { name: wanted ?? of.nameFi, fallback: wanted === null };
}

/** From and to: an open end stays open. */
export function daysOf({ validFrom, validTo }: { validFrom: LocalDate; validTo: LocalDate | null }): string {
  return `${formatDate(validFrom)}–${validTo ? formatDate(validTo) : ''}`;
}

/** "1/2026", "Q1/2026", "1.1.–30.4.2026", "2026". */
export function periodName(kind: PeriodKind, from: LocalDate): string {
  const [year = '', month = ''] = from.split('-');
  const number = Number(month);
  switch (kind) {
    case 'MONTH':
      return `${number}/${year}`;
    case 'QUARTER':
      return i18next.t('agreement.period.quarter', { number: (number + 2) / 3, year });
    case 'FOUR_MONTHS':
      return i18next.t('agreement.period.fourMonths', { from: number, to: number + 3, year });
    case 'YEAR_END':
      return formatDate(`${year}-12-31`);
    default:
      return year;
  }
}

/** "2024", or "1.3.–31.12.2024" of a target that has not held the whole year. */
export function yearName({ periodFrom, periodTo, coveredFrom, coveredTo }: StandingView): string {
  const whole = !coveredFrom || !coveredTo || (coveredFrom === periodFrom && coveredTo === periodTo);
  const year = periodFrom.slice(0, 4);
  if (whole) return i18next.t('agreement.scorecard.year', { year });
  return i18next.t('agreement.scorecard.partOfYear', {
    from: formatDate(coveredFrom).replace(/\d{4}$/, ''),
    to: formatDate(coveredTo),
  });
}

const MONTHS: Record<PeriodKind, number> = { MONTH: 1, QUARTER: 3, FOUR_MONTHS: 4, YEAR: 12, YEAR_END: 12 };

/** The newest periods of a kind that have begun, the newest first. */
export function periodsUntil(kind: PeriodKind, day: LocalDate, count: number): LocalDate[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length = MONTHS[kind];
  const last = year * 12 + Math.floor((month - 1) / length) * length;
  return Array.from({ length: count }, (_, index) => {
    const at = last - index * length;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  });
}
