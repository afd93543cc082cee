import { expect, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import type { Username } from '../harness/people.js';

const RELATIONS = ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'] as const;
const INSPECTION_STATES = [
  ...['PREPARING', 'ANNOUNCED', 'READY', 'UNDERWAY', 'CONDUCTED'],
  ...['COMMENTING', 'ASSESSING', 'FINALISING', 'ISSUED', 'CLOSED'],
];
const FINDING_STATES = [
  ...['DRAFT', 'OPEN', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ACCEPTED'],
  ...['REPORTED_DONE', 'VERIFIED', 'CLOSED', 'WITHDRAWN'],
];
type Row = { id: string; state: string; relation: string; overdue: boolean };

/** Every row of a list, page after page. */
async function all(calls: Calls, path: string): Promise<Row[]> {
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const from: string = after ? `&after=${encodeURIComponent(after)}` : '';
    const page: { items: Row[]; next: string | null } = await calls.get(`${path}limit=500${from}`);
    found.push(...page.items);
    after = page.next;
  } while (after);
  return found;
}

test.describe('The demo', () => {
  let officer: Calls;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
  });

  test.afterAll(() => officer?.leave());

  test('shows inspections in every state, for every relation', async () => {
    const rows = await all(officer, '/inspections?');

    const there = new Set(rows.map(({ relation, state }) => `${relation} ${state}`));
    const wanted = RELATIONS.flatMap((relation) => INSPECTION_STATES.map((state) => `${relation} ${state}`));
    expect(wanted.filter((each) => !there.has(each))).toEqual([]);
  });

  test('shows findings in every state, for every relation', async () => {
    const rows = await all(officer, '/findings?');

    const there = new Set(rows.map(({ relation, state }) => `${relation} ${state}`));
    const wanted = RELATIONS.flatMap((relation) => FINDING_STATES.map((state) => `${relation} ${state}`));
    expect(wanted.filter((each) => !there.has(each))).toEqual([]);
  });

  for (const relation of RELATIONS) {
    test(`gives the provider of ${relation} work of its own, some of it overdue`, async ({ browser }) => {
      const provider = await callsOf(browser, `provider-${relation.toLowerCase()}` as Username);

      const work = await all(provider, '/work-items?');
      const visits = await all(provider, '/inspections?');
      const findings = await all(provider, '/findings?');

      expect(work.length).toBeGreaterThan(0);
      expect(work.some(({ overdue }) => overdue)).toBe(true);
      expect(visits.map(({ state }) => state)).toEqual(expect.arrayContaining(['ANNOUNCED', 'COMMENTING']));
      expect(findings.map(({ state }) => state)).toEqual(expect.arrayContaining(['OPEN', 'PLAN_RETURNED']));
      expect(findings.some(({ overdue }) => overdue)).toBe(true);
      await provider.leave();
    });
  }
});
