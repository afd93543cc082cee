import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses a radio button or a check box by its words, which stand over the button itself. */
export async function tick(place: Locator | Page, words: string) {
  const button = place
    .getByRole('radio', { name: words, exact: true })
    .or(place.getByRole('checkbox', { name: words, exact: true }));
  // the words are what a person presses; a choice kept in the address shows itself a moment later
  if (!(await button.isChecked()))
    await place
      .locator('label')
      .getByText(words, { exact: true })
      .or(place.locator('label').and(place.getByText(words, { exact: true })))
      .first()
      .click();
  await expect(button).toBeChecked();
}

/** Opens what is folded under these words; a hidden caption may say the same. */
export async function unfold(place: Locator | Page, words: string) {
  await opens(place.locator('summary').and(place.getByText(words, { exact: true })));
}

/** What is above may still grow as it loads, and a press that began in that moment ends beside it. */
export async function opens(summary: Locator) {
  const isOpen = () => summary.evaluate(({ parentElement }) => (parentElement as HTMLDetailsElement).open);
  await expect(async () => {
    if (!(await isOpen())) await summary.click();
    expect(await isOpen()).toBe(true);
  }).toPass({ timeout: 15_000 });
}

/** One of a list that opens. */
export async function choose(page: Page, label: RegExp, option: string) {
  await pick(page.getByRole('combobox', { name: label }), option);
}

/** The same at a list that was found; one that stays open would cover what is below it. */
export async function pick(list: Locator, option: string, exact = false) {
  await list.click();
  await list.page().getByRole('option', { name: option, exact }).first().click();
  await expect(async () => {
    if ((await list.getAttribute('aria-expanded')) === 'true') await list.click();
    await expect(list).toHaveAttribute('aria-expanded', 'false', { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

/** One of very many, for which the server searches while one writes: a button that opens a field. */
export async function find(page: Page, label: RegExp, option: string) {
  const field = page.getByRole('combobox', { name: label });
  // after a choice the list is made anew, and a press in that moment opens nothing
  await expect(async () => {
    if (!(await field.isVisible())) await page.getByRole('button', { name: label }).click();
    await expect(field).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await field.fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** The state of a case, beside its title: the drawing of its process has the same words from the beginning. */
export const stateOf = (page: Page, state: string): Locator =>
  page
    .getByRole('main')
    .locator('[data-state]')
    .filter({ hasText: new RegExp(`^${state}$`) })
    .first();
