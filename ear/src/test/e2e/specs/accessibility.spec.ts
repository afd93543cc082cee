import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { hasFailed, isTooWide, move, open, rawKeys, shorten, violations } from '../harness/eyes.js';
import { comesIn, doubleOf, type Language, speak, type Username } from '../harness/people.js';
import { NOWHERE, pageAt, pagesOfRouter, visits } from '../harness/router.js';
import { type Route, routesOf } from '../harness/routes.js';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const LANGUAGES: Language[] = ['FI', 'SV', 'EN'];

// a trace of so many pages costs more time than looking at them
test.use({ trace: 'off', screenshot: 'off' });

// Each page in one of the languages, long lists cut short. EVERY_PAGE=thorough: in all of them, whole, on a phone too.
const thorough = process.env.EVERY_PAGE === 'thorough';

// Each page is opened by its address once; other people, or other cases, come to it from the page before.
const opened = new Set<string>();

async function goTo(page: Page, path: string, anew: boolean) {
  const its = pageAt(path);
  if (anew || path === NOWHERE || !opened.has(its)) {
    await open(page, path);
    opened.add(its);
  } else {
    await move(page, path);
  }
}

/** The address of what the demo shows there; the house finds out some of it in the first minutes by itself. */
async function shown(page: Page, { path }: Route): Promise<string | null> {
  let address: string | null = null;
  await expect(async () => {
    address = await path(page);
    expect(address, 'what the page shows is in the demo').not.toBeNull();
  }).toPass({ timeout: 90_000 });
  return address;
}

/** What is wrong with a page: it does not open, words that are missing, what axe finds, and whether a phone must scroll sideways. */
async function look(
  page: Page,
  path: string,
  { touch }: Route,
  language: Language,
  anew: boolean,
): Promise<string[]> {
  const found: string[] = [];
  const said: string[] = [];
  const listen = (message: ConsoleMessage) => said.push(message.text());
  page.on('console', listen);
  await page.setViewportSize(NARROW);
  await goTo(page, path, anew);
  page.off('console', listen);
  if (await hasFailed(page)) found.push(`does not open: ${said.join(' ')}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language.toLowerCase());
  if (await isTooWide(page)) found.push('scrolls sideways on a phone');
  if (thorough) found.push(...(await violations(page)).map((text) => `on a phone: ${text}`));
  await page.setViewportSize(WIDE);
  await touch?.(page);
  found.push(...(await rawKeys(page)).map((text) => `raw words: ${text}`));
  if (!thorough) await shorten(page);
  found.push(...(await violations(page)));
  return found.map((text) => `${language} ${text}`);
}

for (const [username, routes] of Object.entries(routesOf)) {
  test.describe(`every page of ${username} is accessible`, () => {
    let person: Page;
    let spoken: Language | null = null;

    test.beforeAll(async ({ browser }) => {
      person = await comesIn(browser, doubleOf(username as Username), { reducedMotion: 'reduce' });
    });

    test.afterAll(async () => {
      await speak(person.context(), 'FI');
      await person.context().close();
    });

    routes.forEach((route, turn) => {
      test(route.name, async () => {
        const path = await shown(person, route);
        const some = LANGUAGES[Math.floor((turn * LANGUAGES.length) / routes.length)];
        for (const language of thorough ? LANGUAGES : [some]) {
          const anew = spoken !== language;
          if (anew) await speak(person.context(), language);
          spoken = language;
          expect.soft(await look(person, path!, route, language, anew), path!).toEqual([]);
        }
      });
    });
  });
}

test('the login page is accessible and speaks three languages', async ({ page }) => {
  await open(page, '/login');
  for (const [name, code] of Object.entries({ Svenska: 'sv', English: 'en', Suomi: 'fi' })) {
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

test('the pages without login are accessible and speak three languages', async ({ page }) => {
  for (const path of ['/public/notice', '/public/notice/follow']) {
    await page.setViewportSize(NARROW);
    await open(page, path);
    for (const [name, code] of Object.entries({ Svenska: 'sv', English: 'en', Suomi: 'fi' })) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      expect(await rawKeys(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    }
    await page.locator('button[type=submit]').click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(WIDE);
    expect(await violations(page)).toEqual([]);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('no page of the router is left out', () => {
  const names = Object.values(routesOf).flatMap((routes) => routes.map(({ name }) => name));
  const unseen = pagesOfRouter().filter((pattern) => !names.some((name) => visits(name, pattern)));
  expect(unseen).toEqual([]);
});
