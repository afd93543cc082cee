import { expect, test } from '@playwright/test';
import { people } from '../harness/people.js';

test('Valvomo says that it is ready', async ({ request }) => {
  const health = await request.get('/health/ready');

  expect(health.status()).toBe(200);
  expect((await health.json()).status).toBe('UP');
});

test('the first page has the name of the house', async ({ page }) => {
  await page.goto('/');

  await expect(page).toHaveTitle(/Valvomo/);
});

test('the demo shows all its accounts where one signs in', async ({ page }) => {
  await page.goto('/login');

  const accounts = page.getByRole('region', { name: 'Esittelytunnukset' });
  for (const username of Object.keys(people)) {
    await expect(accounts.getByText(username, { exact: true }), username).toBeVisible();
  }
});
