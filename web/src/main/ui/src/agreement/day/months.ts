import type { LocalDate } from '@/api/contract';

export type Month<T> = {
  /** Its first seven letters, such as 2026-09. */
  month: string;
  days: T[];
};

/** Days in the order of days, month by month; months without days are left out. */
export function byMonth<T extends { dueOn: LocalDate }>(days: T[]): Month<T>[] {
  const months: Month<T>[] = [];
  for (const day of days) {
    const month = day.dueOn.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.days.push(day);
    else months.push({ month, days: [day] });
  }
  return months;
}
