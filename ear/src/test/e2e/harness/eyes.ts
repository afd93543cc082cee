import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { NOWHERE, pageAt, roomsWithTexts } from './router.js';
import { wordsIn } from './words.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOK: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // what is right is not told, and no rule of these reads the style sheets again
  resultTypes: ['violations'],
  preload: false,
};

/** Of what repeats, so many are looked at: the fiftieth row is made as the first ones. */
const ENOUGH = 3;
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

/**
 * From the page that is open to another one, as a link does it: the house itself is not loaded again. To the same page
 * of another case by way of a page of nothing, since one that only gets another address would keep what was done to it.
 */
export async function move(page: Page, path: string): Promise<void> {
  const isSame = pageAt(new URL(page.url()).pathname) === pageAt(path);
  for (const to of isSame ? [NOWHERE, path] : [path]) {
    await page.evaluate((address) => {
      document.querySelectorAll('h1').forEach((title) => title.setAttribute('data-left', ''));
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, to);
    await expect(page.locator('h1:not([data-left])').first(), path).toBeVisible();
  }
  await isThere(page, path);
}

async function isThere(page: Page, path: string) {
  await expect(page.locator('h1').first(), path).toBeVisible();
  await expect(page.locator('main [class*="LoadingSpinner"]'), path).toHaveCount(0);
}

/** Hides all but the first of what repeats; afterwards the page is fit for being looked at, not for being used. */
export async function shorten(page: Page): Promise<void> {
  await page.evaluate(
    ([names, enough]) => {
      for (const name of names) {
        const beyond = `main ${name}:nth-of-type(n + ${enough + 1})`;
        document
          .querySelectorAll<HTMLElement>(beyond)
          .forEach(({ style }) => style.setProperty('display', 'none', 'important'));
      }
    },
    [REPEATED, ENOUGH] as const,
  );
}

/** What axe has against the page as it is now, in one line each. Run by itself: there are no frames to gather from. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (look) => (await window.axe.run(document, look)).violations, LOOK);
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
    return `${id}: ${help} (${nodes.length})\n    ${places.join('\n    ')}`;
  });
}

const FAILED = wordsIn('app', 'pageFailure', 'title');

/** Whether the page says that it could not be opened. */
export async function hasFailed(page: Page): Promise<boolean> {
  return FAILED.includes(await page.locator('h1').first().innerText());
}

const KEY = new RegExp(
  `\\b(?:${roomsWithTexts().join('|')})\\.[a-z][A-Za-z]*(?:\\.[A-Za-z_-]+)*\\b|\\{\\{|\\bundefined\\b`,
);

/** The name of a constant where its word should be: with an underscore, or beside the arrow of a change. */
const CONSTANT = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b[A-Z]{4,} →|→ [A-Z]{4,}\b/;

/** What is shown as it is written, such as the source of a template or the name of a setting, has names of its own. */
const AS_WRITTEN = 'pre, code, kbd, samp';

/** Keys and names of constants where words should be, in the text and in the names that only some people hear. */
export async function rawKeys(page: Page): Promise<string[]> {
  const texts = await page.evaluate(
    (asWritten) => [
      document.title,
      ...[...document.querySelectorAll<HTMLElement>(asWritten)]
        .reduce((text, source) => text.replace(source.innerText, ''), document.body.innerText)
        .split('\n'),
      ...[...document.querySelectorAll('[aria-label],[placeholder],[title]')].flatMap((element) =>
        ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ],
    AS_WRITTEN,
  );
  return [...new Set(texts.filter((text) => KEY.test(text) || CONSTANT.test(text)))];
}

/** Whether the page can be read without scrolling sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
}
