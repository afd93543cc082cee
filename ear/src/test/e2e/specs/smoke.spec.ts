import { expect, test } from '@playwright/test';

test('Valvomo says that it is ready', async ({ request }) => {
  const health = await request.get('/health/ready');

  expect(health.status()).toBe(200);
  expect((await health.json()).status).toBe('UP');
});

test('the first page has the name of the house', async ({ page }) => {
  await page.goto('/');

  await expect(page).toHaveTitle(/Valvomo/);
});
