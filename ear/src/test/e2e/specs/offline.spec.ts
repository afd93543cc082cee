import { expect, test } from '@playwright/test';
import { callsOf, type Calls, visitUnderway } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { ownUnit, type Unit } from '../harness/units.js';
import { ChecklistPage } from '../pages/checklist.js';
import { tick } from '../pages/fields.js';

test.describe('A line that breaks and a session that ends', () => {
  let officer: Calls;
  let unit: Unit;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    const provider = await callsOf(browser, 'provider-own');
    unit = await ownUnit(provider.page, 'OWN');
    await provider.leave();
  });

  test.afterAll(() => officer?.leave());

  test('answers wait visibly while the line is cut, outlive a reload and go out afterwards', async () => {
    const { page } = officer;
    const context = page.context();
    const visit = await visitUnderway(officer, unit);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${visit}/checklist`);
    const checklist = new ChecklistPage(page);
    await checklist.answer(0, 'Toteutuu');
    await checklist.isSaved(0);

    await context.setOffline(true);
    await checklist.answer(1, 'Ei toteudu', `Kirjattu ilman yhteyttä ${mark}`);
    await checklist.answer(2, 'Ei koske');
    await expect(checklist.saving).toContainText('Ei yhteyttä: 2 odottaa yhteyttä');
    await expect(checklist.criterion(1).getByText('Odottaa yhteyttä')).toBeVisible();

    // the page itself can be read again, but no answer gets through yet
    await page.route('**/answers/*', (route) => route.abort('internetdisconnected'));
    await context.setOffline(false);
    await page.reload();
    await expect(checklist.criterion(1).getByRole('textbox')).toHaveValue(`Kirjattu ilman yhteyttä ${mark}`);
    await expect(checklist.criterion(2).getByRole('radio', { name: 'Ei koske' })).toBeChecked();
    await expect(checklist.saving).toContainText('2 odottaa yhteyttä');

    await page.unroute('**/answers/*');
    await page.getByRole('button', { name: 'Yritä nyt' }).click();
    await checklist.isSaved(1);
    await checklist.isSaved(2);
    await expect(checklist.saving).toContainText('Tallennettu');
    await page.reload();
    await expect(checklist.criterion(1).getByRole('textbox')).toHaveValue(`Kirjattu ilman yhteyttä ${mark}`);
    await checklist.isSaved(2);
    const { items } = await officer.get(`${visit}/checklist`);
    const results = items
      .slice(0, 3)
      .map(({ answer }: { answer: { result: string } | null }) => answer?.result);
    expect(results).toContain('NOT_APPLICABLE');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('a session that ends in a long form asks for the password over it, and the text goes through', async () => {
    const { page } = officer;
    const title = `Istunnon yli kirjoitettu ${mark}`;
    const description = 'Pitkä kuvaus, jota ei haluta kirjoittaa kahdesti. '.repeat(20).trim();
    await page.goto(`/findings/new?unit=${unit.id}`);
    await page.getByRole('textbox', { name: /^Otsikko/ }).fill(title);
    await page.getByRole('textbox', { name: /^Kuvaus/ }).fill(description);
    await tick(page, 'Lievä poikkeama');
    await tick(page, 'Yksittäinen');

    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Tallenna havainto' }).click();
    const dialog = page.getByRole('dialog', { name: 'Istunto on vanhentunut' });
    await expect(dialog).toBeVisible();
    await expect(page.locator('textarea').filter({ hasText: 'Pitkä kuvaus' })).toHaveValue(description);
    await dialog.getByLabel(/^Salasana/).fill('demo');
    await dialog.getByRole('button', { name: 'Kirjaudu', exact: true }).click();

    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(description).first()).toBeVisible();
  });

  test('a form half written is still there after a reload', async () => {
    const { page } = officer;
    await page.goto(`/findings/new?unit=${unit.id}`);
    await page.getByRole('textbox', { name: /^Otsikko/ }).fill(`Kesken ${mark}`);
    await page.reload();
    await expect(page.getByText('Keskeneräinen luonnoksesi palautettiin.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Otsikko/ })).toHaveValue(`Kesken ${mark}`);
  });
});
