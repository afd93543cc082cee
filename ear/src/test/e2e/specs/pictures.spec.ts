import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { settle } from '../harness/eyes.js';
import { comesIn, type Username } from '../harness/people.js';
import { routesOf } from '../harness/routes.js';

const tour = fileURLToPath(new URL('../../../../../docs/pictures/', import.meta.url));
const everything = fileURLToPath(new URL('../../../../target/pictures/', import.meta.url));
const widths = { 1440: 900, 1024: 768, 390: 844 };

test.use({ trace: 'off' });
test.skip(process.env.PICTURES !== 'true', 'pictures are taken when asked for: PICTURES=true');

async function first(page: Page, list: string): Promise<string> {
  const answer = await page.request.get(`/api/v1${list}`);
  return (await answer.json()).items[0].id;
}

test('the pictures of the tour', async ({ browser }) => {
  test.setTimeout(300_000);
  mkdirSync(tour, { recursive: true });
  const take = async (page: Page, name: string, path: string, width = 1440, height = 900) => {
    await page.setViewportSize({ width, height });
    await settle(page, path);
    await page.screenshot({ path: join(tour, `${name}.png`) });
  };

  const officer = await comesIn(browser, 'officer');
  await take(officer, 'queue', '/work?scope=all');
  const visited = await first(officer, '/inspections?state=COMMENTING');
  await take(officer, 'inspection', `/inspections/${visited}`);
  const underway = await first(officer, '/inspections?state=UNDERWAY');
  await take(officer, 'checklist', `/inspections/${underway}/checklist`, 1024, 768);
  await take(officer, 'finding', `/findings/${await first(officer, '/findings?state=PLAN_SUBMITTED')}`);

  const provider = await comesIn(browser, 'provider-contract');
  await take(provider, 'portal', '/portal', 390, 844);
  const manager = await comesIn(browser, 'manager');
  await take(manager, 'manager', '/insight');
});

for (const [username, routes] of Object.entries(routesOf)) {
  test(`all pages of ${username}`, async ({ browser }) => {
    test.setTimeout(600_000);
    mkdirSync(everything, { recursive: true });
    const page = await comesIn(browser, username as Username);
    for (const route of routes) {
      const path = await route.path(page);
      if (!path) continue;
      await settle(page, path);
      for (const figure of await page.locator('main figure').all()) await figure.scrollIntoViewIfNeeded();
      const name = `${username}-${route.name}`.replace(/[^\w-]+/g, '_');
      for (const [width, height] of Object.entries(widths)) {
        await page.setViewportSize({ width: Number(width), height });
        await page.screenshot({ path: join(everything, `${name}-${width}.png`), fullPage: true });
      }
    }
  });
}
