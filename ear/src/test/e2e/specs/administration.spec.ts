import { expect, type Page, test } from '@playwright/test';
import { violations } from '../harness/eyes.js';
import { inDays, mark } from '../harness/days.js';
import { answersAreLost, lineHolds } from '../harness/line.js';
import { comesIn } from '../harness/people.js';
import { find, tick, unfold } from '../pages/fields.js';

const body = `Kuviteltu virasto ${mark}`;

/** What an administrator keeps for all. */
test.describe('An administrator', () => {
  let admin: Page;

  test.beforeAll(async ({ browser }) => {
    admin = await comesIn(browser, 'admin');
  });

  test.afterAll(async () => admin?.context().close());

  test('is told why a key is not shown when the same request for it arrives twice', async () => {
    const name = `Järjestelmä ${mark}`;
    await admin.goto('/api-keys');
    const { items } = await (await admin.request.get('/api/v1/producers?limit=1')).json();
    await find(admin, /^Palveluntuottaja/, items[0].name);
    await admin.getByRole('textbox', { name: /^Avaimen nimi/ }).fill(name);
    await answersAreLost(admin, '/api-keys');
    await admin.getByRole('button', { name: 'Luo avain' }).click();
    await expect(admin.getByRole('heading', { name: 'Vastausta ei saatu' })).toBeVisible();
    await lineHolds(admin, '/api-keys');

    await expect(admin.getByText(`Avain ${name} on jo tehty`)).toBeVisible();
    await expect(admin.getByText(/Avain näytetään vain kerran/)).toBeVisible();
    const row = admin.getByRole('row').filter({ hasText: name });
    await expect(row).toHaveCount(1);
    await row.getByRole('button', { name: `Poista käytöstä: ${name}` }).click();
    await expect(row).toContainText('Poistettu');
  });

  test('keeps the table of those to whom notices are transferred', async () => {
    await admin.goto('/receiving-bodies');
    await expect(admin.getByRole('row').filter({ hasText: 'Lupa- ja valvontavirasto' })).toContainText(
      '1.1.2026',
    );
    const form = admin.getByRole('form', { name: 'Lisää taho' });
    await form.getByRole('textbox', { name: /^Nimi suomeksi/ }).fill(body);
    await form.getByRole('textbox', { name: /^Nimi ruotsiksi/ }).fill(body);
    await form.getByRole('textbox', { name: /^Nimi englanniksi/ }).fill(body);
    await tick(form, 'Viranomainen');
    await form.getByRole('textbox', { name: /^Päättyy/ }).fill(inDays(-1));
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(form.getByText(/Viimeinen päivä on ennen alkua/).first()).toBeVisible();

    await form.getByRole('textbox', { name: /^Päättyy/ }).fill('');
    await form.getByRole('button', { name: 'Tallenna' }).click();
    await expect(admin.getByText(`Taho on tallennettu: ${body}.`)).toBeVisible();

    const row = admin.getByRole('row').filter({ hasText: body });
    await unfold(row, 'Muuta tai päätä');
    await row.getByRole('textbox', { name: /^Päättyy/ }).fill(inDays(30));
    await row.getByRole('button', { name: 'Tallenna' }).click();
    await expect(row).toContainText(inDays(30));
    expect(await violations(admin)).toEqual([]);
  });
});
