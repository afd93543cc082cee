import { expect, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { askedFor, shareByMonth, templateFor } from '../harness/monthly.js';
import { month, short, written } from '../harness/months.js';
import type { Username } from '../harness/people.js';
import { quietUnit, type Unit } from '../harness/units.js';
import { AgreementPage } from '../pages/agreement.js';
import { BreachPage } from '../pages/breach.js';
import { FindingPage } from '../pages/finding.js';
import { Portal, Queue } from '../pages/lists.js';
import { ReportPage } from '../pages/report.js';

const EVIDENCE = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from('viikko;osuus\n1;96\n') };
const EXPLAIN = 'Selvitä, miksi tavoite ei toteutunut';

test('The demo shows missed targets in every state, and one to explain for every relation', async ({
  browser,
}) => {
  const officer = await callsOf(browser, 'officer');
  const { items } = await officer.get('/breaches?limit=500');
  const rows = items as { state: string; relation: string }[];
  const states = ['EXPLANATION_ASKED', 'EXPLAINED', 'NOT_EXPLAINED', 'ACCEPTED', 'FINDING_MADE', 'SETTLED'];
  expect(rows.map(({ state }) => state)).toEqual(expect.arrayContaining(states));
  const asked = rows.filter(({ state }) => state === 'EXPLANATION_ASKED').map(({ relation }) => relation);
  expect([...new Set(asked)].sort()).toEqual(['CONTRACT', 'GRANT', 'OWN', 'VOUCHER']);
  await officer.leave();
});

/** Own production by a line agreement, a purchased service by contract: the same way for both. */
for (const [relation, type] of [
  ['OWN', 'Linjasopimus'],
  ['CONTRACT', 'Sopimus ostopalvelusta'],
] as const) {
  test.describe.serial(`What is agreed in the relation ${relation} is measured and steered`, () => {
    const code = `E2E${relation}${mark}`.toUpperCase();
    const indicator = `Yhteydenottoon vastattu samana päivänä ${relation} ${mark}`;
    let admin: Calls;
    let officer: Calls;
    let provider: Calls;
    let unit: Unit;
    let template: string;
    let finding: string;

    test.beforeAll(async ({ browser }) => {
      admin = await callsOf(browser, 'admin');
      officer = await callsOf(browser, 'officer');
      provider = await callsOf(browser, `provider-${relation.toLowerCase()}` as Username);
      unit = await quietUnit(provider.page, relation);
      await shareByMonth(officer, code, indicator);
      template = await templateFor(admin, code, indicator);
    });

    test.afterAll(async () => {
      for (const calls of [admin, officer, provider]) await calls?.leave();
    });

    /** The provider reports a month, and the officer accepts the report. */
    async function report(ago: number, figure: string) {
      const id = await askedFor(officer, template, unit, month(ago));
      const theirs = new ReportPage(provider.page);
      await theirs.open(id);
      await theirs.field('figure').fill(figure);
      await theirs.isSaved();
      await theirs.send();
      const ours = new ReportPage(officer.page);
      await ours.open(id);
      await ours.accept();
    }

    async function explain(text: string) {
      await new Portal(provider.page).open(EXPLAIN, indicator);
      await new BreachPage(provider.page).explain(text);
    }

    async function openBreach() {
      const queue = new Queue(officer.page);
      await queue.show('all', ['target-watch', 'assess-explanation']);
      await queue.row(indicator).getByRole('link', { name: indicator }).first().click();
      return new BreachPage(officer.page);
    }

    /** How a month stands on the scorecard, for whoever looks; it is evaluated soon after the report is accepted. */
    async function stands(calls: Calls, ago: number, state: string) {
      const line = calls.page.locator('section').filter({
        has: calls.page.getByRole('heading', { level: 2, name: indicator }),
      });
      const row = line.getByRole('row').filter({
        has: calls.page.getByRole('rowheader', { name: short(month(ago)), exact: true }),
      });
      await expect(async () => {
        await calls.page.goto(`/scorecards/${unit.id}`);
        await line.locator('summary').click({ timeout: 10_000 });
        await expect(row.getByText(state, { exact: true })).toBeVisible({ timeout: 3_000 });
      }).toPass({ timeout: 60_000 });
      return line;
    }

    test('an agreement is made, its unit named and a target set', async () => {
      test.slow();
      const page = new AgreementPage(officer.page);
      await page.make(type, `Kokeilu ${relation} ${mark}`, written(month(5).from));
      await page.addUnit(unit.name);
      await page.setTarget(indicator, '90', written(month(5).from), '0,9');
    });

    test('a month off target is explained, and the explanation accepted', async () => {
      test.slow();
      await report(3, '60');
      await stands(provider, 3, 'Ei toteutunut');
      await explain('Kaksi hoitajaa oli poissa koko kuukauden.');
      const page = await openBreach();
      await page.decide('Selvitys hyväksytään', 'Syy on ymmärrettävä.');
      await page.isIn('Selvitys hyväksytty');
    });

    test('a second month off target becomes a finding, as the table proposes', async () => {
      test.slow();
      await report(2, '60');
      await explain('Sijaisia ei ole saatu.');
      const page = await openBreach();
      await expect(officer.page.getByText('2 kaudella peräkkäin')).toBeVisible();
      await page.decide('Tehdään havainto', 'Sama syy toistuu.');
      await page.isIn('Johti havaintoon');
      finding = await page.finding();
    });

    test('the finding is corrected, verified and closed', async () => {
      test.slow();
      await new Portal(provider.page).open('Korjaa ja ilmoita korjatuksi', indicator);
      await new FindingPage(provider.page).reportDone('Puhelinvuorot on jaettu uudelleen.', EVIDENCE);
      await officer.page.goto(finding);
      const page = new FindingPage(officer.page);
      await page.verify('Vuorolistat ja puhelinjärjestelmän tilasto nähtiin.', EVIDENCE.name);
      await page.close('Syy on poistettu.');
      await page.isIn('Päätetty');
    });

    test('the next month reaches the target, and the scorecard is green again', async () => {
      test.slow();
      await report(1, '96');
      for (const calls of [provider, officer]) {
        const line = await stands(calls, 1, 'Toteutui');
        // the newest month stands at the head of the line
        await expect(line.getByText('Toteutui', { exact: true }).first()).toBeVisible();
      }
      const { items } = await officer.get(`/breaches?subject=${unit.id}&open=true`);
      expect(items.filter(({ nameFi }: { nameFi: string }) => nameFi === indicator)).toEqual([]);
    });
  });
}
