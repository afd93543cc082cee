import { expect, type Page, test } from '@playwright/test';
import { callsOf, type Calls, visitUnderway } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit, type Unit } from '../harness/units.js';
import { ChecklistPage } from '../pages/checklist.js';

/** One dot: the smallest picture there is. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PROGRAM = Buffer.concat([
  Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00', 'latin1'),
  Buffer.alloc(500),
]);
const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: PICTURE });

/** Pages open without a line from what the browser keeps. */
const TABLET = { serviceWorkers: 'allow', viewport: { width: 1024, height: 768 } } as const;

test.describe('Photographs on a visit', () => {
  let officer: Calls;
  let unit: Unit;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    const provider = await callsOf(browser, 'provider-own');
    unit = await ownUnit(provider.page, 'OWN');
    await provider.leave();
  });

  test.afterAll(() => officer?.leave());

  test.beforeEach(async ({ browser }) => {
    page = await comesIn(browser, 'officer', TABLET);
  });

  test.afterEach(() => page?.context().close());

  test('one is stored at its criterion as soon as it is taken', async () => {
    const visit = await visitUnderway(officer, unit);
    await page.goto(`${visit}/checklist`);
    const checklist = new ChecklistPage(page);
    await checklist.addFile(0, photo('kaappi.png'));
    const link = checklist.criterion(0).getByRole('link', { name: 'kaappi.png' });
    await expect(link).toBeVisible();

    const stored = await page.request.get((await link.getAttribute('href'))!);
    expect(stored.status()).toBe(200);
    expect((await stored.body()).equals(PICTURE)).toBe(true);
    await page.reload();
    await expect(link).toBeVisible();
  });

  test('one that is taken without a connection outlives a reload and goes out afterwards', async () => {
    const visit = await visitUnderway(officer, unit);
    await page.goto(`${visit}/checklist`);
    const checklist = new ChecklistPage(page);
    await checklist.answer(0, 'Toteutuu');
    await checklist.isSaved(0);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) {
        await new Promise((there) => navigator.serviceWorker.addEventListener('controllerchange', there));
      }
    });

    await page.context().setOffline(true);
    await checklist.addFile(0, photo('kellari.png'));
    const waiting = checklist.criterion(0).getByText('Odottaa lähettämistä');
    await expect(waiting).toBeVisible();
    await page.reload();
    await expect(checklist.criterion(0).getByText('kellari.png')).toBeVisible();
    await expect(waiting).toBeVisible();

    await page.context().setOffline(false);
    const link = checklist.criterion(0).getByRole('link', { name: 'kellari.png' });
    await expect(link).toBeVisible();
    const stored = await page.request.get((await link.getAttribute('href'))!);
    expect((await stored.body()).equals(PICTURE)).toBe(true);
  });

  test('a program in the name of a photograph is refused at its criterion, and the rest stays', async () => {
    const visit = await visitUnderway(officer, unit);
    await page.goto(`${visit}/checklist`);
    const checklist = new ChecklistPage(page);
    await checklist.answer(0, 'Toteutuu');
    await checklist.isSaved(0);
    await checklist.addFile(0, { name: 'ohjelma.jpg', mimeType: 'image/jpeg', buffer: PROGRAM });
    await expect(checklist.criterion(0).getByText(/Ei voitu tallentaa: .*/)).toBeVisible();
    await expect(checklist.criterion(0).getByRole('radio', { name: 'Toteutuu', exact: true })).toBeChecked();

    await checklist.criterion(0).getByRole('button', { name: 'Poista ohjelma.jpg' }).click();
    await expect(checklist.criterion(0).getByText('ohjelma.jpg')).toHaveCount(0);
    const { items } = await officer.get(`${visit}/checklist`);
    expect(
      items.flatMap(({ answer }: { answer: { documents: [] } | null }) => answer?.documents ?? []),
    ).toEqual([]);
  });

  test('what was found in the unit before is shown beside the checklist', async () => {
    const title = `Aiempi havainto ${mark}`;
    const { relations } = await officer.get(`/units/${unit.id}`);
    const { id } = await officer.post('/findings', {
      unitId: unit.id,
      relationId: relations[0].id,
      criterionCode: null,
      severity: 'MINOR',
      scope: 'ISOLATED',
      title,
      description: 'Todettu asiakirjoista.',
      openNow: true,
    });
    await page.goto(`${await visitUnderway(officer, unit)}/checklist`);

    const earlier = page.locator('details').filter({ hasText: 'Yksikön aiemmat havainnot' });
    const link = earlier.getByRole('link', { name: title });
    await expect(link).toBeVisible();
    await expect(earlier.getByRole('listitem').filter({ hasText: title })).toContainText('Lievä');
    expect(await link.getAttribute('href')).toBe(`/findings/${id}`);
  });
});
