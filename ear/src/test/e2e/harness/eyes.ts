import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Opens a page and waits until what it reads has come, its pictures too. */
export async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator('h1').first(), path).toBeVisible();
}

/** What axe has against the page as it is now, in one line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
    return `${id}: ${help} (${nodes.length})\n    ${places.join('\n    ')}`;
  });
}

const ROOMS = 'app|audit|criteria|finding|identity|insight|inspection|kernel|portal|producer|work';
const KEY = new RegExp(`\\b(?:${ROOMS})\\.[a-z][A-Za-z]*(?:\\.[A-Za-z_-]+)*\\b|\\{\\{|\\bundefined\\b`);

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
