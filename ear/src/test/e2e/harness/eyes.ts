import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { roomsWithTexts } from './router.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of what repeats, so many are looked at: the fiftieth row is made as the first one. */
const ENOUGH = 6;
const REPEATED = ['tr', 'li', 'article', 'details', 'section'];

/** Opens a page and waits until what it reads has come, its pictures too. */
export async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await isThere(page, path);
}

/** The same without the pause that makes sure that nothing more is asked for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await isThere(page, path);
}

async function isThere(page: Page, path: string) {
  await expect(page.locator('h1').first(), path).toBeVisible();
  await expect(page.locator('main [class*="LoadingSpinner"]'), path).toHaveCount(0);
}

/** Leaves the first of what repeats; afterwards the page is fit for being looked at, not for being used. */
export async function shorten(page: Page): Promise<void> {
  await page.evaluate(
    ([names, enough]) => {
      const beyond = names.flatMap((name) => [
        ...document.querySelectorAll(`main ${name}:nth-of-type(n + ${enough + 1})`),
      ]);
      beyond.forEach((element) => element.remove());
    },
    [REPEATED, ENOUGH] as const,
  );
}

/** What axe has against the page as it is now, in one line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
    return `${id}: ${help} (${nodes.length})\n    ${places.join('\n    ')}`;
  });
}

const KEY = new RegExp(
  `\\b(?:${roomsWithTexts().join('|')})\\.[a-z][A-Za-z]*(?:\\.[A-Za-z_-]+)*\\b|\\{\\{|\\bundefined\\b`,
);

/** Keys of words where the words should be, in the text and in the names that only some people hear. */
export async function rawKeys(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => [
    document.title,
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label],[placeholder],[title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ]);
  return [...new Set(texts.filter((text) => KEY.test(text)))];
}

/** Whether the page can be read without scrolling sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
}
