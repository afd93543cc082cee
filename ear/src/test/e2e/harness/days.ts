/** The day so many days from today in Helsinki, as it is written into a field: 5.3.2026. */
export function inDays(days: number): string {
  const moment = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki' }).format(moment);
}

/** Tells the cases and findings of this run from those of the demo and of other runs. */
export const mark = Date.now().toString(36);
