import { expect, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { settle, violations } from '../harness/eyes.js';
import { doubleOf, speak } from '../harness/people.js';
import { wordsOf } from '../harness/words.js';

type Step = { step: string; state: 'DONE' | 'CURRENT' | 'POSSIBLE' };
type Case = { process: 'inspection' | 'finding' | 'consequence'; filter: string };

const CASES: Case[] = [
  ...['PREPARING', 'UNDERWAY', 'COMMENTING', 'CLOSED'].map((state): Case => ({
    process: 'inspection',
    filter: `state=${state}`,
  })),
  ...['state=PLAN_SUBMITTED', 'state=VERIFIED', 'state=CLOSED', 'severity=SERIOUS&open=true'].map(
    (filter): Case => ({ process: 'finding', filter }),
  ),
  ...['HEARING', 'IN_FORCE'].map((state): Case => ({ process: 'consequence', filter: `state=${state}` })),
];

test.describe('Where a case stands', () => {
  const words = wordsOf('kernel').step as Record<string, string>;
  let officer: Calls;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, doubleOf('officer'));
  });

  test.afterAll(() => officer?.leave());

  for (const { process, filter } of CASES) {
    test(`is drawn, and told in words, of ${process} ${filter}`, async () => {
      const [{ id }] = (await officer.get(`/${process}s?${filter}&limit=1`)).items;
      const { steps }: { steps: Step[] } = await officer.get(`/processes/${process}/steps/${id}`);
      const current = steps.filter(({ state }) => state === 'CURRENT').map(({ step }) => step);

      await settle(officer.page, `/${process}s/${id}`);

      const place = officer.page.getByRole('region', { name: 'Missä mennään' });
      await place.scrollIntoViewIfNeeded();
      await expect(place.getByRole('region', { name: 'Prosessin kaavio' })).toBeVisible();
      const drawing = place.locator('.djs-container svg').first();
      await expect(drawing).toBeVisible();
      await expect(drawing.locator('.djs-shape').first()).toBeVisible();
      const marked = await drawing
        .locator('.step-current')
        .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-element-id')!));
      expect([...marked].sort()).toEqual([...new Set(current)].sort());
      const told = place.locator('ol > li[aria-current="step"]');
      await expect(told).toHaveCount(current.length);
      for (const [at, step] of current.entries()) await expect(told.nth(at)).toContainText(words[step]);
      expect(await place.locator('ol > li').count()).toBe(steps.length);
    });
  }

  test('is drawn in the language of the person, and anew when they choose another', async () => {
    const [{ id }] = (await officer.get('/findings?state=PLAN_SUBMITTED&limit=1')).items;
    const { page } = officer;
    const drawn = (name: string) => page.locator('.djs-container svg').getByText(name, { exact: true });
    await settle(page, `/findings/${id}`);
    await page.getByRole('region', { name: 'Missä mennään' }).scrollIntoViewIfNeeded();
    await expect(drawn('Todentaminen')).toBeVisible();
    try {
      await page.getByRole('button', { name: 'Svenska', exact: true }).click();
      await expect(drawn('Verifiering')).toBeVisible();
      await expect(drawn('Verifiera åtgärden'), 'a step as the list says it').toBeVisible();
      await expect(drawn('Todentaminen')).toHaveCount(0);
      await expect(page.locator('.djs-container'), 'one picture').toHaveCount(1);
      expect(await violations(page), 'axe, of the picture too').toEqual([]);
      await page.getByRole('button', { name: 'English', exact: true }).click();
      await expect(drawn('Verification')).toBeVisible();
    } finally {
      await speak(page.context(), 'FI');
    }
  });

  test('names what stopped by itself in the language of the person', async () => {
    const [{ id }] = (await officer.get('/findings?state=PLAN_SUBMITTED&limit=1')).items;
    const { page } = officer;
    // no call of the interface makes a job of the house fail
    const stopped = { workItemId: id, element: 'due-soon', name: 'Määräpäivä lähestyy', cause: null };
    await page.route('**/api/v1/stopped-jobs?*', (route) =>
      route.fulfill({ json: [{ ...stopped, since: new Date().toISOString() }] }),
    );
    await settle(page, `/findings/${id}`);
    const place = page.getByRole('main');
    await expect(place.getByText(/^Määräpäivä lähestyy: pysähtynyt/)).toBeVisible();
    try {
      await page.getByRole('button', { name: 'Svenska', exact: true }).click();
      await expect(place.getByText(/^Tidsfristen närmar sig: /)).toBeVisible();
    } finally {
      await speak(page.context(), 'FI');
      await page.unroute('**/api/v1/stopped-jobs?*');
    }
  });
});
