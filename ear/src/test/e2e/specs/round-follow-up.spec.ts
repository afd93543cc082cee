import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { people } from '../harness/people.js';
import { roundOf } from '../harness/reports.js';
import { unfold } from '../pages/fields.js';

type Row = { id: string; late: number };

/** The next time that the round is read it is said to be at its first unit: the real work is quicker than an eye. */
async function seenHalfWay(page: Page, round: string, total: number) {
  let seen = false;
  await page.route(`**/api/v1/report-rounds/${round}`, async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    if (!seen && json.followUp) {
      seen = true;
      json.followUp = { ...json.followUp, done: 1, total, endedAt: null };
    }
    await route.fulfill({ response: answer, json });
  });
}

/** What is done to a whole round is done by jobs, and its page tells how far they are. */
test.describe('A round is followed up as a whole', () => {
  let officer: Calls;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
  });

  test.afterAll(async () => officer?.leave());

  test('all get more time: the page shows how far it is, and then who had it done', async () => {
    const { items } = await officer.get('/units?limit=500');
    const units = (items as { id: string; relations: string[] }[])
      .filter(({ relations }) => relations.length === 1)
      .slice(-3);
    const round = await roundOf(
      officer,
      `Lisäaikaa ${mark}`,
      units.map(({ id }) => id),
    );
    const { page } = officer;
    await seenHalfWay(page, round, 3);
    await page.goto(`/report-rounds/${round}`);

    await unfold(page, 'Anna kaikille lisäaikaa');
    await page.getByRole('textbox', { name: /^Uusi määräpäivä/ }).fill(inDays(60));
    await page.getByRole('textbox', { name: /^Perustelu/ }).fill('Järjestelmä oli poissa käytöstä.');
    await page.getByRole('button', { name: 'Siirrä määräpäivä' }).click();

    await expect(page.getByText('Määräpäiviä siirretään nyt.')).toBeVisible();
    await expect(page.getByText('Lisäaikaa annetaan: 1 / 3 raportin määräpäivä on siirretty.')).toBeVisible();
    await expect(page.getByText('Anna kaikille lisäaikaa', { exact: true })).toBeHidden();
    await expect(page.getByText(`Viimeksi siirrettiin 3 raportin määräpäivä: ${people.officer}`)).toBeVisible(
      { timeout: 60_000 },
    );
    await expect(page.getByRole('cell', { name: inDays(60) }).first()).toBeVisible();
  });

  test('all late ones are reminded once, after a look at who they are', async () => {
    const { items } = await officer.get('/report-rounds?limit=500');
    const late = (items as Row[]).filter((row) => row.late > 0);
    const waiting = await Promise.all(
      late.map(async ({ id }) => ({ id, rows: await officer.get(`/report-rounds/${id}/reminders`) })),
    );
    const first = waiting.find(({ rows }) => rows.length > 0);
    expect(first, 'the demo keeps late ones of whom nobody was reminded today').toBeDefined();
    const count = first!.rows.length;
    const { page } = officer;
    await page.goto(`/report-rounds/${first!.id}`);

    await page
      .locator('summary')
      .filter({ hasText: /^Muistuta myöhässä olev/ })
      .click();
    await expect(page.getByText(`Muistutus lähtee ${count} yksikölle:`)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: first!.rows[0].unitName })).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^Lähetä ${count} muistutus`) }).click();

    await expect(page.getByText(`Viimeksi muistutettiin ${count} yksikköä: ${people.officer}`)).toBeVisible({
      timeout: 60_000,
    });
    expect(await officer.get(`/report-rounds/${first!.id}/reminders`)).toEqual([]);
  });
});
