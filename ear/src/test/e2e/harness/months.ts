import { today } from './days.js';

/** A whole month that ended so many months ago: 1 is the last one. */
export type Month = { from: string; to: string };

const day = (date: Date) => date.toISOString().slice(0, 10);

export function month(ago: number): Month {
  const [year, number] = today().split('-').map(Number);
  const first = new Date(Date.UTC(year, number - 1 - ago, 1));
  const last = new Date(Date.UTC(year, number - ago, 0));
  return { from: day(first), to: day(last) };
}

/** The same day as it is written into a field: 1.3.2026. */
export function written(iso: string): string {
  const [year, number, date] = iso.split('-').map(Number);
  return `${date}.${number}.${year}`;
}

/** A month as tables name it: 3/2026. */
export function short({ from }: Month): string {
  const [year, number] = from.split('-').map(Number);
  return `${number}/${year}`;
}
