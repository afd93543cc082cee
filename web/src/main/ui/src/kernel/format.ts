import i18next from 'i18next';
import type { Instant, LocalDate } from '@/api/contract';
import { language } from './i18n/i18n';

const ZONE = 'Europe/Helsinki';
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function helsinki(instant: Instant) {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return found as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;
}

/** The day in Helsinki on which an instant falls, as yyyy-mm-dd. */
export function dayOf(instant: Instant): LocalDate {
  const { year, month, day } = helsinki(instant);
  return `${year}-${month}-${day}`;
}

export function today(): LocalDate {
  return dayOf(new Date().toISOString());
}

/** d.m.yyyy as letters and reports write it, of a date or of the Helsinki day of an instant. */
export function formatDate(date: LocalDate | Instant): string {
  const [year, month, day] = (date.length === 10 ? date : dayOf(date)).split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** A text in which dates stand as they are stored, such as one that was indexed, with dates as people read them. */
export function datesAsRead(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate);
}

/** The name of a month such as 2026-09, with its year, in the language of the page. */
export function formatMonth(month: string): string {
  const name = new Intl.DateTimeFormat(language(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** d.m.yyyy and the time on a Helsinki wall clock. */
export function formatDateTime(instant: Instant): string {
  const { hour, minute } = helsinki(instant);
  return i18next.t('kernel.dateTime', { date: formatDate(instant), time: `${hour}.${minute}` });
}

/** The time on a Helsinki wall clock; of another day than today, its date. */
export function formatMoment(instant: Instant): string {
  const { hour, minute } = helsinki(instant);
  return dayOf(instant) === today() ? `${hour}.${minute}` : formatDate(instant);
}

/** hh:mm on a Helsinki wall clock, as a time field knows it. */
export function timeOf(instant: Instant): string {
  const { hour, minute } = helsinki(instant);
  return `${hour}:${minute}`;
}

/** The instant of a Helsinki day and wall clock time (hh:mm). */
export function instantAt(day: LocalDate, time: string): Instant {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = new Date(asUtc).toISOString();
  const offset = Date.parse(`${dayOf(shown)}T${timeOf(shown)}:00Z`) - asUtc;
  return new Date(asUtc - offset).toISOString();
}

/** yyyy-mm-dd from what a person wrote as d.m.yyyy; empty when it is no date. */
export function parseDate(text: string): LocalDate | '' {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (!found) return '';
  const [, day, month, year] = found as unknown as [string, string, string, string];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : '';
}

/** Whether a text is a day of the calendar as yyyy-mm-dd: the thirtieth of February is none. */
export function isDate(text: string): text is LocalDate {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The end of a day in Helsinki, which is when what is due on it is due. */
export function endOfDay(date: LocalDate): Instant {
  const [hour, next] = [3_600_000, Date.parse(date) + 86_400_000];
  // midnight there is two or three hours before midnight in UTC
  const midnight = [next - 3 * hour, next - 2 * hour].find(
    (time) => helsinki(new Date(time).toISOString()).hour === '00',
  );
  return new Date((midnight ?? next) - 1).toISOString();
}

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A number as the reader's language writes it, with as many decimals as it has, and so many at most. */
export function formatNumber(value: number, decimals = 3): string {
  return value.toLocaleString(LOCALES[language()], { maximumFractionDigits: decimals });
}

/** Whole days from today to a date; negative when it has passed. */
export function daysUntil(date: LocalDate): number {
  return Math.round((Date.parse(date) - Date.parse(today())) / 86_400_000);
}

export function formatSize(bytes: number): string {
  const units = ['B', 'kB', 'MB'] as const;
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const text = unit === 0 ? String(size) : size.toFixed(size < 10 ? 1 : 0);
  return `${i18next.language === 'en' ? text : text.replace('.', ',')} ${units[unit]}`;
}
