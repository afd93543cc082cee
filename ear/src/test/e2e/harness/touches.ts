import { expect, type Page } from '@playwright/test';

/** Sends the first form with no texts in it and waits for what is wrong with it. */
export async function sendsNothing(page: Page): Promise<void> {
  const form = page.locator('main form').filter({ visible: true }).first();
  for (const text of await form.locator('textarea').all()) {
    if ((await text.inputValue()) !== '') await text.fill('');
  }
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('[class*="Notification"]').first()).toBeVisible();
}

export async function opensFindingDialog(page: Page): Promise<void> {
  await page.locator('main button').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

export async function opensAssigning(page: Page): Promise<void> {
  await page.locator('tbody tr:has(button) button:last-child').first().click();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
}

export async function opensPersonMenu(page: Page): Promise<void> {
  await page.locator('[aria-controls="user-menu"]').click();
  await expect(page.locator('#user-menu')).toBeVisible();
}

export async function sendsWrongFile(page: Page): Promise<void> {
  const buffer = Buffer.from('tuottaja_nimi;yksikko_nimi\r\nEi mitään;Ei mitään\r\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'väärä.csv', mimeType: 'text/csv', buffer });
  await expect(page.locator('[aria-live="polite"] [class*="Notification"]').first()).toBeVisible();
}
