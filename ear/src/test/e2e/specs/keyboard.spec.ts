import { expect, type Locator, type Page, test } from '@playwright/test';
import { callsOf, planToAssess } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { ownUnit } from '../harness/units.js';

const title = `Näppäimistöllä otettava ${mark}`;

/** Presses Tab until the focus stands on the place. */
async function tabTo(page: Page, place: Locator) {
  await expect(place).toBeVisible();
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${place}`);
}

test('from the login over the queue to a claim without a mouse', async ({ browser, page }) => {
  const officer = await callsOf(browser, 'officer');
  const provider = await callsOf(browser, 'provider-own');
  await planToAssess(officer, provider, await ownUnit(provider.page, 'OWN'), title);
  await officer.leave();
  await provider.leave();

  await page.goto('/login');
  await tabTo(page, page.getByRole('textbox', { name: /^Käyttäjätunnus/ }));
  await page.keyboard.type('officer2');
  await tabTo(page, page.getByLabel(/^Salasana/));
  await page.keyboard.type('demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Työjono' })).toBeVisible();

  await page.goto('/work?scope=mine&process=finding&step=assess-plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Työjono' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Vapaat' }));
  await page.keyboard.press('Enter');
  const claim = page.getByRole('button', { name: `Ota työksi: ${title}` });
  await tabTo(page, claim);
  const outline = await claim.evaluate((element) => {
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== 'none' || boxShadow !== 'none';
  });
  expect(outline, 'the focus is seen').toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Otit työksi: ${title}`)).toBeVisible();
});
