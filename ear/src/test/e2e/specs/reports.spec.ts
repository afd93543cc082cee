import { expect, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { people } from '../harness/people.js';
import { filledFile, periodAfter, plainAnswers, reportOf, roundOf, somePeriod } from '../harness/reports.js';
import { ownUnit, type Unit } from '../harness/units.js';
import { choose, tick } from '../pages/fields.js';
import { ReportPage } from '../pages/report.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const NUMBER = 'staff_giving';
const TEXT = 'learning';
/** A question whose answer is carried over from one report to the next. */
const LEAD = 'medication_lead';
const LEAST = 30;

test.describe.serial('A round of reports', () => {
  let officer: Calls;
  let provider: Calls;
  let unit: Unit;
  let round: string;
  let report: string;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-contract');
    unit = await ownUnit(provider.page, 'CONTRACT');
  });

  test.afterAll(async () => {
    await officer?.leave();
    await provider?.leave();
  });

  test('an officer sees whom a round asks, one per producer or each unit, and opens it for all', async () => {
    test.setTimeout(120_000);
    const { page } = officer;
    await page.goto('/report-rounds/new');
    await page.getByRole('textbox', { name: /^Kierroksen nimi suomeksi/ }).fill(`Kokeilu ${mark}`);
    const look = page.getByRole('button', { name: /Katso, keneltä kysytään/ });
    await look.click();
    await expect(page.getByText('Lomakkeessa on 3 korjattavaa kohtaa')).toBeVisible();

    const { periodFrom, periodTo } = somePeriod();
    await choose(page, /^Raporttipohja/, 'Lääkehoidon turvallisuus');
    await page.getByRole('textbox', { name: /^Kausi alkaa/ }).fill(inFinnish(periodFrom));
    await page.getByRole('textbox', { name: /^Kausi päättyy/ }).fill(inFinnish(periodTo));
    await choose(page, /^Ohjaussuhde/, 'Ostopalvelu');
    await tick(page, 'Vain palveluntuottajat, joilla on useita palveluyksiköitä, kultakin yksi raportti');
    await look.click();
    const open = page.getByRole('button', { name: /^Avaa kierros: \d+/ });
    const perProducer = await countIn(open);
    const producers = await page
      .getByRole('table', { name: 'Yksiköt, joilta raporttia pyydetään' })
      .locator('tbody td:nth-child(2)')
      .allInnerTexts();
    expect(producers).toHaveLength(perProducer);
    expect(new Set(producers).size, 'each producer once').toBe(perProducer);

    await page.getByText('Vain palveluntuottajat, joilla on useita').click();
    await look.click();
    const asked = await countIn(open);
    expect(asked).toBeGreaterThanOrEqual(LEAST);
    expect(asked).toBeGreaterThan(perProducer);
    await open.click();

    await page.waitForURL(/\/report-rounds\/[0-9a-f-]{36}$/);
    round = page.url().split('/').at(-1)!;
    await expect(page.getByRole('heading', { level: 1, name: `Kokeilu ${mark}` })).toBeVisible();
    await expect(page.getByText(`Hyväksytty 0 / ${asked} raporttia.`)).toBeVisible({ timeout: 60_000 });
    report = await reportOf(officer, round, unit);
  });

  test('a report is filled on a phone over a cut line and an ended session, and nothing is lost', async () => {
    test.setTimeout(120_000);
    const answers = await plainAnswers(provider, report);
    const early = await provider.text(`/report-rounds/${round}/answer-file`);
    const { page } = provider;
    await page.setViewportSize(PHONE);
    const form = new ReportPage(page);
    await form.open(report);
    const fields = Object.entries(answers);
    const part = Math.ceil(fields.length / 3);
    await form.fill(fields.slice(0, part));
    await form.isSaved();

    await page.context().setOffline(true);
    await form.fill(fields.slice(part, 2 * part));
    await expect(form.saving).toHaveAttribute('data-saving', 'WAITING');
    await page.context().setOffline(false);
    await form.isSaved();

    await page.context().clearCookies();
    await form.fill([[TEXT, `Kirjoitettu istunnon yli ${mark}`]]);
    const dialog = page.getByRole('dialog', { name: 'Istunto on vanhentunut' });
    await dialog.getByLabel(/^Salasana/).fill('demo');
    await dialog.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
    await form.isSaved();
    await form.fill(fields.slice(2 * part).filter(([id]) => id !== TEXT));
    await form.isSaved();
    const draft = await provider.get(`/reports/${report}/answers`);
    expect(Object.keys(draft.answers).sort()).toEqual(Object.keys(answers).sort());
    expect(draft.answers[TEXT]).toBe(`Kirjoitettu istunnon yli ${mark}`);

    // a file that was fetched before names what it would replace, and whose that is
    const other = await page.context().newPage();
    await other.goto(`/report-rounds/${round}/answer-file`);
    await other.locator('#answer-file').setInputFiles({
      name: 'vastaukset.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(filledFile(early, TEXT, 'Tiedostosta')),
    });
    await expect(
      other.getByText(/vastauksia on tallennettu sen jälkeen, kun tiedosto haettiin/),
    ).toBeVisible();
    await expect(
      other.getByRole('listitem').filter({ hasText: `${unit.name}: ${people['provider-contract']}` }),
    ).toBeVisible();
    await expect(other.getByRole('button', { name: 'Korvaa ja tallenna luonnoksiksi' })).toBeVisible();
    await other.close();

    await form.send();
    await expect(page.getByText(/VALV \d{4}-\d{6}\/1/)).toBeVisible();
    await page.setViewportSize(DESK);
  });

  test('an officer returns it with a comment beside a field, and the producer corrects it', async () => {
    test.setTimeout(120_000);
    const seen = new ReportPage(officer.page);
    await seen.open(report);
    await seen.comment(NUMBER, `Tarkista luku ${mark}`);
    await officer.page.getByRole('textbox', { name: /^Mitä raportissa on korjattava/ }).fill('Yksi kohta');
    await expect(officer.page.getByText(/^Korjattava viimeistään: \d/)).toBeVisible();
    await officer.page.getByRole('button', { name: 'Palauta', exact: true }).click();
    await expect(officer.page.getByText('Palautettu korjattavaksi').first()).toBeVisible();

    const form = new ReportPage(provider.page);
    await provider.page.setViewportSize(PHONE);
    await form.open(report);
    await expect(provider.page.getByText(`Tarkista luku ${mark}`)).toBeVisible();
    await form.field(NUMBER).fill('14');
    await form.isSaved();
    await form.send();
    await expect(provider.page.getByText(/VALV \d{4}-\d{6}\/2/)).toBeVisible();
    await provider.page.setViewportSize(DESK);
  });

  test('a finding is made from a field, and the report accepted', async () => {
    test.setTimeout(120_000);
    const { page } = officer;
    const seen = new ReportPage(page);
    await seen.open(report);
    await seen.review(NUMBER).getByRole('button', { name: 'Tee havainto' }).click();
    const dialog = page.getByRole('dialog', { name: 'Havainto raportista' });
    await expect(dialog.getByRole('textbox', { name: /^Otsikko/ })).toHaveValue(/14/);
    await dialog.getByRole('button', { name: 'Avaa havainto' }).click();
    await expect(page.getByText('Havainto avattiin').first()).toBeVisible();

    await seen.accept();
    const { state } = await officer.get(`/reports/${report}`);
    expect(state).toBe('ACCEPTED');
    const { progress } = await officer.get(`/report-rounds/${round}`);
    expect(progress.accepted).toBe(1);
  });

  test('the next report begins with what this one said, and marks what differs', async () => {
    const { page } = provider;
    const { periodTo } = await officer.get(`/reports/${report}`);
    const following = await roundOf(officer, `Seuraava ${mark}`, [unit.id], periodAfter(periodTo));
    const next = await reportOf(officer, following, unit);
    const form = new ReportPage(page);
    await form.open(next);
    const lead = form.field(LEAD);
    await expect(lead).toHaveValue(`Kuvaus: ${LEAD}`);
    const same = page.getByText('Sama kuin edellisessä raportissa.');
    const before = await same.count();
    expect(before).toBeGreaterThan(0);
    await expect(page.getByText(/Edellisessä raportissa: 14/)).toBeVisible();

    await lead.fill('Uusi vastaava');

    await expect(page.getByText(`Edellisessä raportissa: Kuvaus: ${LEAD}`)).toBeVisible();
    await expect(same).toHaveCount(before - 1);
    await expect(page.getByText('Muuttunut').first()).toBeVisible();
    await form.isSaved();
  });

  test('that a report is missing is a finding of its own', async () => {
    const { page } = officer;
    const { items } = await officer.get('/reports?state=MISSING&limit=50');
    await new ReportPage(page).open(items[0].id);
    await page.getByRole('button', { name: 'Tee havainto puuttuvasta raportista' }).click();
    const dialog = page.getByRole('dialog', { name: 'Havainto puuttuvasta raportista' });
    await dialog.getByRole('button', { name: 'Avaa havainto' }).click();
    await expect(page.getByText('Havainto avattiin').first()).toBeVisible();
  });
});

/** How many the button says that it would ask. */
async function countIn(button: { innerText(): Promise<string> }): Promise<number> {
  return Number((await button.innerText()).match(/\d+/)![0]);
}

/** A day as one writes it. */
const inFinnish = (day: string) => day.split('-').reverse().map(Number).join('.');
