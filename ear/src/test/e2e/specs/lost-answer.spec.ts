import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf, toCorrect } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { answersAreLost, lineHolds, nothingArrives } from '../harness/line.js';
import { plainAnswers, reportOf, roundOf } from '../harness/reports.js';
import { quietUnit, type Unit } from '../harness/units.js';
import { find } from '../pages/fields.js';
import { OpenNotice } from '../pages/notice.js';
import { ReportPage } from '../pages/report.js';

/** The line breaks after something was sent: nobody is told that nothing was saved, and nothing is there twice. */
test.describe('An answer is lost on its way', () => {
  let officer: Calls;
  let provider: Calls;
  let unit: Unit;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-voucher');
    unit = await quietUnit(provider.page, 'VOUCHER');
  });

  test.afterAll(async () => {
    await officer?.leave();
    await provider?.leave();
  });

  test('a message that arrived is found to have arrived, and stands there once', async () => {
    const { page } = provider;
    const finding = await toCorrect(officer, unit, `Kadonnut vastaus ${mark}`);
    const text = `Tuliko tämä perille ${mark}?`;
    await page.goto(finding);
    await page.locator('summary').filter({ hasText: 'Kirjoita viesti' }).click();
    const form = page.getByRole('form', { name: 'Kirjoita viesti' });
    await form.getByRole('textbox', { name: /^Viesti/ }).fill(text);
    await answersAreLost(page, '/messages');
    await form.getByRole('button', { name: 'Lähetä viesti' }).click();
    await expect(form.getByRole('heading', { name: 'Vastausta ei saatu' })).toBeVisible();
    await expect(form.getByText(/on epäselvää, ehtikö lähettämäsi perille/)).toBeVisible();
    await lineHolds(page, '/messages');

    await expect(form.getByRole('textbox', { name: /^Viesti/ })).toHaveValue('');
    await expect(page.getByText(text)).toHaveCount(1);
    await expect(form.getByRole('heading', { name: 'Vastausta ei saatu' })).toBeHidden();
  });

  test('a message that did not arrive is said not to have, and goes when it is sent again', async () => {
    const { page } = provider;
    const finding = await toCorrect(officer, unit, `Kadonnut viesti ${mark}`);
    const text = `Tämä ei tullut perille ${mark}`;
    await page.goto(finding);
    await page.locator('summary').filter({ hasText: 'Kirjoita viesti' }).click();
    const form = page.getByRole('form', { name: 'Kirjoita viesti' });
    await form.getByRole('textbox', { name: /^Viesti/ }).fill(text);
    await nothingArrives(page, '/messages');
    await form.getByRole('button', { name: 'Lähetä viesti' }).click();

    await expect(form.getByRole('heading', { name: 'Lähettämäsi ei ole perillä' })).toBeVisible();
    await expect(form.getByRole('textbox', { name: /^Viesti/ })).toHaveValue(text);
    await lineHolds(page, '/messages');
    await form.getByRole('button', { name: 'Lähetä viesti' }).click();

    await expect(form.getByRole('textbox', { name: /^Viesti/ })).toHaveValue('');
    await expect(page.getByText(text)).toHaveCount(1);
  });

  test('whoever reloads the page and changes what had arrived is told so, and loses neither', async () => {
    const { page } = provider;
    const finding = await toCorrect(officer, unit, `Muutettu viesti ${mark}`);
    await page.goto(finding);
    await page.locator('summary').filter({ hasText: 'Kirjoita viesti' }).click();
    const form = page.getByRole('form', { name: 'Kirjoita viesti' });
    const text = form.getByRole('textbox', { name: /^Viesti/ });
    await text.fill(`Ensimmäinen ${mark}`);
    await answersAreLost(page, '/messages');
    await page.route('**/api/v1/submissions/*', (route) => route.abort('connectionreset'));
    await form.getByRole('button', { name: 'Lähetä viesti' }).click();
    await expect(form.getByRole('heading', { name: 'Vastausta ei saatu' })).toBeVisible();
    await lineHolds(page, '/messages');
    await lineHolds(page, '/submissions/*');
    await page.reload();
    await expect(text).toHaveValue(`Ensimmäinen ${mark}`);

    await text.fill(`Toinen ${mark}`);
    await form.getByRole('button', { name: 'Lähetä viesti' }).click();
    await expect(form.getByText(/^Aiemmin lähettämäsi on perillä/)).toBeVisible();
    await form.getByRole('button', { name: 'Lähetä viesti' }).click();

    await expect(text).toHaveValue('');
    await expect(page.getByText(`Ensimmäinen ${mark}`)).toHaveCount(1);
    await expect(page.getByText(`Toinen ${mark}`)).toHaveCount(1);
  });

  test('a report that arrived shows its receipt, and was sent once', async () => {
    test.setTimeout(120_000);
    const { page } = provider;
    const report = await reportOf(officer, await roundOf(officer, `Katkos ${mark}`, [unit.id]), unit);
    await provider.put(`/reports/${report}/answers`, { answers: await plainAnswers(provider, report) }, 0);
    const form = new ReportPage(page);
    await form.open(report);
    await form.check();
    await answersAreLost(page, `/reports/${report}/submission`);
    await page.getByRole('button', { name: 'Lähetä raportti' }).click();

    await expect(page.getByText('Vastaanottotodistukset')).toBeVisible();
    const { state, submissions } = await officer.get(`/reports/${report}`);
    expect(state).toBe('SUBMITTED');
    expect(submissions).toHaveLength(1);
    await lineHolds(page, `/reports/${report}/submission`);
  });

  test('a notice of a producer that arrived shows its number', async () => {
    const { page } = provider;
    await page.goto('/portal/notices/new');
    await find(page, /^Palveluyksikkö/, unit.name);
    await page.getByLabel(/^Mitä on tapahtunut/).fill(`Lääkekaapin lukko petti ${mark}`);
    await answersAreLost(page, '/notices');
    await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
    await expect(page.getByRole('heading', { name: 'Vastausta ei saatu' })).toBeVisible();
    await lineHolds(page, '/notices');

    await expect(page.getByText(/ILM \d{4}-\d{6}/).first()).toBeVisible();
  });

  test('a notice of somebody without a name is sent again, and is the same under a code that holds', async ({
    browser,
  }) => {
    const stranger = await (await browser.newContext({ locale: 'fi-FI' })).newPage();
    const open = new OpenNotice(stranger);
    await stranger.goto('/public/notice');
    await open.fill({
      who: 'Asiakas, potilas tai läheinen',
      kind: 'Muistutus palvelusta tai kohtelusta',
      subject: `Katkennut linja ${mark}`,
      description: `Lähetetty katkeavalla linjalla ${mark}.`,
    });
    const numbers = await numbersOf(stranger);
    await open.send();
    await expect(stranger.getByText(/lähetä se uudelleen sellaisenaan/)).toBeVisible();
    await lineHolds(stranger, '/public/notices');

    await open.send();

    const code = await open.code.innerText();
    await expect(stranger.getByText(numbers[0]!).first()).toBeVisible();
    await open.comeBack(code);
    await expect(stranger.getByText(`Lähetetty katkeavalla linjalla ${mark}.`)).toBeVisible();
    await stranger.context().close();
  });
});

/** The first answer of the public form is read here and lost on its way to the page. */
async function numbersOf(page: Page): Promise<string[]> {
  const numbers: string[] = [];
  await page.route('**/api/v1/public/notices', async (route) => {
    numbers.push((await (await route.fetch()).json()).number);
    await route.abort('connectionreset');
  });
  return numbers;
}
