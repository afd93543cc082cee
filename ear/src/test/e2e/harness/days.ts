/** The day so many days from today in Helsinki, as it is written into a field: 5.3.2026. */
export function inDays(days: number): string {
  const moment = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki' }).format(moment);
}

/** Today in Helsinki, as an interface has it: 2026-03-05. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());

/** Tells the cases and findings of this run from those of the demo and of other runs. */
export const mark = Date.now().toString(36);
