import { expect } from '@playwright/test';
import type { Calls } from './calls.js';
import { today } from './days.js';
import type { Month } from './months.js';
import type { Unit } from './units.js';

const words = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });

/** A share of which more is better, told every month; answers the id of its indicator. */
export async function shareByMonth(officer: Calls, code: string, nameFi: string): Promise<string> {
  const indicator = await officer.post('/indicators', {
    code,
    nameFi,
    kind: 'SHARE',
    direction: 'UP',
    unit: '%',
    periodKind: 'MONTH',
    decimals: 1,
    validFrom: '2020-01-01',
  });
  return indicator.id;
}

/** A report template in force from today on, which asks for nothing but the figure of an indicator. */
export async function templateFor(admin: Calls, code: string, question: string): Promise<string> {
  const draft = await admin.post('/report-templates', { code: `R${code}`, title: words(question) });
  const path = `/report-templates/${draft.id}`;
  const field = {
    id: 'figure',
    kind: 'NUMBER',
    label: words(question),
    required: true,
    unit: '%',
    min: 0,
    max: 100,
    decimals: 1,
    options: [],
    columns: [],
    indicatorCode: code,
    carriedOver: false,
  };
  const content = { sections: [{ id: 'figures', title: words('Luvut'), fields: [field] }] };
  const whole = await admin.put(path, { title: words(question), content }, draft.version);
  await admin.post(`${path}/validity`, { from: today() }, whole.version);
  return draft.id;
}

/** The unit is asked for a month; answers the id of its report once it can be filled in. */
export async function askedFor(
  officer: Calls,
  templateId: string,
  unit: Unit,
  { from, to }: Month,
): Promise<string> {
  const round = await officer.post('/report-rounds', {
    name: { fi: `Kuukausi ${from}`, sv: null, en: null },
    templateId,
    periodFrom: from,
    periodTo: to,
    days: 21,
    everyMonths: null,
    relation: null,
    unitType: null,
    area: null,
    unitIds: [unit.id],
  });
  await expect
    .poll(async () => (await officer.get(`/report-rounds/${round.id}`)).progress.started, { timeout: 60_000 })
    .toBe(1);
  return (await officer.get(`/reports?round=${round.id}`)).items[0].id;
}
