import type { LocalDate } from '@/api/contract';
import { formatDate } from '@/kernel/format';

/** 1.1.–30.4.2026, the year said twice only where it changes. */
export function formatPeriod({ periodFrom, periodTo }: { periodFrom: LocalDate; periodTo: LocalDate }) {
  const from = formatDate(periodFrom);
  const sameYear = periodFrom.slice(0, 4) === periodTo.slice(0, 4);
  return `${sameYear ? from.slice(0, -4) : from}–${formatDate(periodTo)}`;
}
