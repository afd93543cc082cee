import { expect, test } from '@playwright/test';
import { isTooWide, rawKeys, settle, violations } from '../harness/eyes.js';
import { comesIn, type Username } from '../harness/people.js';
import { routesOf } from '../harness/routes.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const languages = { Svenska: 'sv', English: 'en', Suomi: 'fi' } as const;

// Looks at some eighty pages, which takes longer than all stories together.
const everyPage = process.env.EVERY_PAGE === 'true';

for (const [username, routes] of Object.entries(routesOf)) {
  test(`every page of ${username} is accessible, wide and narrow, and speaks three languages`, async ({
    browser,
  }) => {
    test.skip(!everyPage, 'every page is looked at when asked for: EVERY_PAGE=true');
    test.setTimeout(600_000);
    const page = await comesIn(browser, username as Username);
    for (const route of routes) {
      const path = await route.path(page);
      if (!path) continue;
      await page.setViewportSize(WIDE);
      await settle(page, path);
      const found: string[] = [];
      for (const [name, code] of Object.entries(languages)) {
        await page.getByRole('button', { name, exact: true }).first().click();
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        found.push(...(await rawKeys(page)).map((text) => `raw words in ${code}: ${text}`));
      }
      for (const size of [WIDE, NARROW]) {
        await page.setViewportSize(size);
        found.push(...(await violations(page)).map((text) => `${size.width} px: ${text}`));
        if (await isTooWide(page)) found.push(`${size.width} px: scrolls sideways`);
      }
      expect.soft(found, `${route.name} (${path})`).toEqual([]);
    }
    await page.context().close();
  });
}

test('the login page is accessible, wide and narrow, and speaks three languages', async ({ page }) => {
  await settle(page, '/login');
  for (const [name, code] of Object.entries(languages)) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    expect(await rawKeys(page)).toEqual([]);
  }
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  }
});
