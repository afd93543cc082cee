import { expect, test } from '@playwright/test';
import { callsOf, type Calls, visitUnderway } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn, people } from '../harness/people.js';
import { ownUnit, type Unit } from '../harness/units.js';
import { ChecklistPage } from '../pages/checklist.js';
import { tick } from '../pages/fields.js';

/** Pages open without a line from what the browser keeps. */
const KEEPS = { serviceWorkers: 'allow' } as const;

test.describe('A line that breaks and a session that ends', () => {
  let officer: Calls;
  let unit: Unit;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer', KEEPS);
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

  test('the checklist is reloaded without a connection, filled further, and sent when the line returns', async ({
    browser,
  }) => {
    const visit = await visitUnderway(officer, unit);
    const page = await comesIn(browser, 'officer', { ...KEEPS, viewport: { width: 1024, height: 768 } });
    await page.goto(`${visit}/checklist`);
    const checklist = new ChecklistPage(page);
    await checklist.answer(0, 'Toteutuu');
    await checklist.isSaved(0);
    // from here on the browser keeps the house itself
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) {
        await new Promise((there) => navigator.serviceWorker.addEventListener('controllerchange', there));
      }
    });

    await page.context().setOffline(true);
    await checklist.answer(1, 'Ei toteudu', `Kirjattu kellarissa ${mark}`);
    await expect(checklist.saving).toContainText('1 odottaa yhteyttä');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /^Tarkastuslista/ })).toBeVisible();
    await expect(checklist.criterion(0).getByRole('radio', { name: 'Toteutuu', exact: true })).toBeChecked();
    await expect(checklist.criterion(1).getByRole('textbox')).toHaveValue(`Kirjattu kellarissa ${mark}`);
    await checklist.answer(2, 'Ei koske');
    await expect(checklist.saving).toContainText('2 odottaa yhteyttä');

    await page.context().setOffline(false);
    await checklist.isSaved(1);
    await checklist.isSaved(2);
    const { items } = await officer.get(`${visit}/checklist`);
    const answers = items.map(({ answer }: { answer: { result: string; note: string } | null }) => answer);
    expect(answers.filter(Boolean)).toHaveLength(3);
    expect(answers.some((answer: { note: string } | null) => answer?.note.includes('kellarissa'))).toBe(true);

    // nothing that was read stays for whoever takes the tablet next
    await page.getByRole('button', { name: people.officer }).click();
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kirjaudu Valvomoon' })).toBeVisible();
    const caches = await page.evaluate(async () => {
      const kept = await Promise.all(
        (await window.caches.keys()).map(async (name) => (await window.caches.open(name)).keys()),
      );
      return kept.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(caches.length).toBeGreaterThan(10);
    expect(caches.filter((path) => path.startsWith('/api'))).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${visit}/checklist`);
    await expect(page.getByText('Palvelimeen ei saada yhteyttä')).toBeVisible();
    await page.context().close();
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
