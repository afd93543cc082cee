import { expect, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { tick } from '../pages/fields.js';

const name = `Uusi Viranhaltija ${mark}`;
const username = `uusi-${mark}`;
/** A password is made expensive to guess, and so to check. */
const PATIENT = { timeout: 60_000 };
const given = `annettu-salasana-${mark}`;
const own = `oma-pitkä-salasana-${mark}`;

test('whom the admin lets in must choose a password of their own before anything else', async ({
  browser,
  page,
}) => {
  const admin = await comesIn(browser, 'admin');
  await admin.goto('/people');
  await admin.getByRole('link', { name: 'Uusi käyttäjä' }).click();
  await admin.getByRole('textbox', { name: /^Nimi/ }).fill(name);
  await admin.getByRole('textbox', { name: /^Käyttäjätunnus/ }).fill(username);
  await tick(admin, 'Viranhaltija');
  await admin.getByRole('button', { name: 'Tallenna' }).click();
  await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();
  await admin.getByLabel(/^Uusi salasana/).fill(given);
  await admin.getByRole('button', { name: 'Anna salasana' }).click();
  await expect(admin.getByText('Salasana on annettu.')).toBeVisible();
  await admin.context().close();

  const signIn = async (password: string) => {
    await page.goto('/login');
    await page.getByRole('textbox', { name: /^Käyttäjätunnus/ }).fill(username);
    await page.getByLabel(/^Salasana/).fill(password);
    await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  };
  await signIn(given);
  const change = page.getByRole('heading', { level: 1, name: 'Salasanan vaihto' });
  await expect(change).toBeVisible(PATIENT);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.goto('/work');
  await expect(change).toBeVisible();
  expect((await page.request.get('/api/v1/work-items?scope=all')).status()).toBe(403);

  await page.getByLabel(/^Nykyinen salasana/).fill(given);
  await page.getByRole('textbox', { name: 'Uusi salasana *', exact: true }).fill(own);
  await page.getByRole('textbox', { name: /^Uusi salasana toistamiseen/ }).fill(own);
  await page.getByRole('button', { name: 'Vaihda salasana' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Työjono' })).toBeVisible(PATIENT);

  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kirjaudu Valvomoon' })).toBeVisible();
  await signIn(given);
  await expect(page.getByText('Käyttäjätunnus tai salasana on väärin.')).toBeVisible(PATIENT);
  await signIn(own);
  await expect(page.getByRole('heading', { level: 1, name: 'Työjono' })).toBeVisible(PATIENT);
});
