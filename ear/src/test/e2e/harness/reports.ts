import { expect } from '@playwright/test';
import type { Calls } from './calls.js';
import type { Unit } from './units.js';

type Field = {
  id: string;
  kind: string;
  min: number | null;
  max: number | null;
  options: { code: string }[];
  showWhen: { fieldId: string; values: string[] } | null;
  commentWhen: { below: number | null } | null;
};

export const TEMPLATE = 'MEDICATION_SAFETY';

/** Four months somewhere in the last century: no two runs ask for the same. */
export function somePeriod() {
  return fourMonths(new Date(Date.UTC(1900, 0, 1 + Math.floor(Math.random() * 36_000))));
}

/** The four months that begin the day after this one. */
export function periodAfter(day: string) {
  const from = new Date(day);
  from.setUTCDate(from.getUTCDate() + 1);
  return fourMonths(from);
}

function fourMonths(from: Date) {
  const to = new Date(from);
  to.setUTCMonth(to.getUTCMonth() + 4);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return { periodFrom: day(from), periodTo: day(to) };
}

/** A round that asks these units; answers once each of them can fill in its report. */
export async function roundOf(
  officer: Calls,
  name: string,
  units: string[],
  period = somePeriod(),
): Promise<string> {
  const templates = (await officer.get('/report-templates')) as { id: string; code: string; state: string }[];
  const template = templates.find(({ code, state }) => code === TEMPLATE && state === 'IN_FORCE');
  const round = await officer.post('/report-rounds', {
    name: { fi: name, sv: null, en: null },
    templateId: template!.id,
    ...period,
    days: 21,
    everyMonths: null,
    relation: null,
    unitType: null,
    area: null,
    unitIds: units,
  });
  await expect
    .poll(async () => (await officer.get(`/report-rounds/${round.id}`)).progress.started, { timeout: 60_000 })
    .toBe(units.length);
  return round.id;
}

/** The report of one unit in a round. */
export async function reportOf(officer: Calls, round: string, unit: Unit): Promise<string> {
  const { items } = await officer.get(`/reports?round=${round}&unit=${unit.id}`);
  return items[0].id;
}

/** Answers that open no further question: all that a careful unit has to fill in. */
export async function plainAnswers(calls: Calls, report: string): Promise<Record<string, unknown>> {
  const { content } = await calls.get(`/reports/${report}`);
  const fields = (content.sections as { fields: Field[] }[]).flatMap((section) => section.fields);
  const opens = ({ id }: Field, value: string) =>
    fields.some(({ showWhen }) => showWhen?.fieldId === id && showWhen.values.includes(value));
  const plain = (field: Field) => {
    if (field.kind === 'YES_NO') return !opens(field, 'true');
    if (field.kind === 'NUMBER' && field.commentWhen?.below) {
      return Math.min(field.commentWhen.below + 1, field.max ?? Number.MAX_SAFE_INTEGER);
    }
    return answer(field);
  };
  return Object.fromEntries(
    fields
      .filter(({ kind, showWhen }) => !showWhen && kind !== 'FILE' && kind !== 'TABLE')
      .map((field) => [field.id, plain(field)]),
  );
}

/** The file of a round's answers with one of them filled in for every unit. */
export function filledFile(csv: string, field: string, value: string): string {
  const [head, ...rows] = csv.trimEnd().split('\r\n');
  const column = head.split(';').findIndex((name) => name.replaceAll('"', '').split(':')[0] === field);
  const filled = rows.map((row) =>
    row
      .split(';')
      .map((cell, at) => (at === column ? value : cell))
      .join(';'),
  );
  return [head, ...filled, ''].join('\r\n');
}

function answer(field: Field): unknown {
  switch (field.kind) {
    case 'NUMBER':
      return Math.min((field.min ?? 0) + 1, field.max ?? Number.MAX_SAFE_INTEGER);
    case 'YES_NO':
      return true;
    case 'CHOICE':
      return field.options[0].code;
    case 'CHOICES':
      return [field.options[0].code];
    case 'DATE':
      return '2026-03-02';
    default:
      return `Kuvaus: ${field.id}`;
  }
}
