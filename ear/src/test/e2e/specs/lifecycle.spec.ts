import { expect, type Page, test } from '@playwright/test';
import { Bundle, databaseOf } from '../harness/bundle.js';

const DATA = 'lifecycle';
const OWN_PASSWORD = 'aivan-oma-pitkä-salasana';
/** A password is made expensive to guess, and so to check. */
const PATIENT = { timeout: 60_000 };
const STARTS = 5 * 60_000;

async function signIn(page: Page, url: string, password: string) {
  await page.goto(`${url}/login`);
  await page.getByRole('textbox', { name: /^Käyttäjätunnus/ }).fill('admin');
  await page.getByLabel(/^Salasana/).fill(password);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
}

/** What only somebody sees who is in with a password of their own. */
const menu = (page: Page) => page.getByRole('navigation', { name: 'Päävalikko' });

test.describe.serial('Valvomo run for real, without demo data', () => {
  let house: Bundle;

  test.beforeAll(async () => {
    test.setTimeout(STARTS);
    house = await Bundle.start(DATA);
  });

  test.afterAll(() => house?.stop());

  test('knows nobody whose password everybody knows', async ({ page }) => {
    const application = await page.request.get(`${house.url}/api/v1/application`);
    expect((await application.json()).demo).toBe(false);
    const demo = { username: 'officer', password: 'demo' };
    expect((await page.request.post(`${house.url}/api/v1/session`, { data: demo })).status()).toBe(401);

    await page.goto(`${house.url}/login`);
    await expect(page.getByRole('heading', { level: 1, name: 'Kirjaudu Valvomoon' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Esittelytunnukset' })).toHaveCount(0);
  });

  test('prints a code that lets the first administrator in once, to choose a password', async ({ page }) => {
    const [, code] = /one-time code (\S+)/.exec(house.printed) ?? [];
    expect(code, house.printed).toBeTruthy();

    await signIn(page, house.url, code!);
    await expect(page.getByRole('heading', { level: 1, name: 'Salasanan vaihto' })).toBeVisible(PATIENT);
    expect((await page.request.get(`${house.url}/api/v1/users`)).status()).toBe(403);
    await page.getByLabel(/^Nykyinen salasana/).fill(code!);
    await page.getByRole('textbox', { name: 'Uusi salasana *', exact: true }).fill(OWN_PASSWORD);
    await page.getByRole('textbox', { name: /^Uusi salasana toistamiseen/ }).fill(OWN_PASSWORD);
    await page.getByRole('button', { name: 'Vaihda salasana' }).click();

    await expect(menu(page)).toBeVisible(PATIENT);
  });

  test('lets no second Valvomo use the same data', async () => {
    const second = Bundle.launch(DATA);
    const { code } = await second.end();

    expect(code).toBe(2);
    expect(second.printed.trim()).toBe(`Valvomo: VALVOMO_DATA=${house.folder}: another Valvomo is using it`);
    expect(new URL(house.url).port).not.toBe('');
  });

  test('keeps everything when it is killed', async ({ page }) => {
    test.setTimeout(STARTS);
    const before = databaseOf(house.folder);
    expect(before).not.toBeNull();
    await house.end('SIGKILL');
    expect(databaseOf(house.folder), 'its database is left alone').toBe(before);

    house = await Bundle.again(DATA);

    expect(house.printed).not.toContain('one-time code');
    await signIn(page, house.url, OWN_PASSWORD);
    await expect(menu(page)).toBeVisible(PATIENT);
  });

  test('leaves nothing running when it is asked to stop', async () => {
    expect(databaseOf(house.folder)).not.toBeNull();

    const end = await house.end('SIGTERM');

    expect(end).toEqual({ code: 143, signal: null });
    expect(house.printed.trim().split('\n').at(-1)).toBe('Valvomo has stopped.');
    expect(databaseOf(house.folder)).toBeNull();
  });
});

test('a wrong setting ends the start with one line', async () => {
  for (const [name, value, fault] of [
    ['VALVOMO_HTTP_PORT', '80800', 'must be a port, 1 to 65535 (or 0 for any free one)'],
    ['VALVOMO_DEMO', 'yes', 'must be true or false'],
  ]) {
    const wrong = Bundle.launch('wrong-setting', { [name]: value });
    const { code } = await wrong.end();

    expect(code).toBe(2);
    expect(wrong.printed.trim()).toBe(`Valvomo: ${name}=${value}: ${fault}`);
  }
});
