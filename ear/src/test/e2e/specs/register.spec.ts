import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { businessId, registerFile } from '../harness/register.js';
import { choose, find, tick } from '../pages/fields.js';

const producer = `Kuviteltu Hoiva ${mark} Oy`;
const unit = `Kuviteltu Koti ${mark}`;
const imported = `Tuotu Hoiva ${mark} Oy`;
const name = `Toimija ${mark}`;

test.describe.serial('The register is kept by hand and from files', () => {
  let officer: Page;
  let admin: Page;
  let page: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer');
    admin = await comesIn(browser, 'admin');
  });

  test.afterAll(async () => {
    for (const person of [officer, admin]) await person?.context().close();
  });

  test('a producer is added; a wrong check digit is told at its field, and nothing written is lost', async () => {
    const right = businessId();
    const wrong = right.slice(0, -1) + ((Number(right.at(-1)) + 1) % 10);
    await officer.goto('/producers/new');
    await officer.getByRole('textbox', { name: /^Nimi \*/ }).fill(producer);
    await officer.getByRole('textbox', { name: /^Y-tunnus/ }).fill(wrong);
    await tick(officer, 'Yritys');
    await officer.getByRole('button', { name: 'Tallenna' }).click();
    await expect(officer.getByText(`Y-tunnus ”${wrong}” ei ole oikein`).first()).toBeVisible();

    await officer.getByRole('textbox', { name: /^Y-tunnus/ }).fill(right);
    await expect(officer.getByRole('textbox', { name: /^Nimi \*/ })).toHaveValue(producer);
    await officer.getByRole('button', { name: 'Tallenna' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: producer })).toBeVisible();
    await expect(officer.getByText(right)).toBeVisible();
    page = new URL(officer.url()).pathname;
  });

  test('its facts are changed, and the page tells who did it', async () => {
    await officer.goto(`${page}/edit`);
    await officer.getByRole('textbox', { name: /^Puhelin/ }).fill('000 1234 56');
    await officer.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: producer })).toBeVisible();
    await expect(officer.getByText('000 1234 56')).toBeVisible();
    await expect(officer.getByText(/Muutettu viimeksi .*Aino Lehtonen/)).toBeVisible();
  });

  test('a unit is added to it, and changed', async () => {
    await officer.goto(`/units/new?producer=${page.split('/').at(-1)}`);
    await officer.getByRole('textbox', { name: /^Palveluyksikön nimi/ }).fill(unit);
    await choose(officer, /^Palveluala/, 'Kotihoito');
    await officer.getByRole('button', { name: 'Tallenna' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: unit })).toBeVisible();
    await expect(officer.getByText('Yksiköllä ei ole ohjaussuhdetta.')).toBeVisible();

    await officer.goto(`${new URL(officer.url()).pathname}/edit`);
    await officer.getByRole('textbox', { name: /^Vastuuhenkilö/ }).fill('Tyyni Tuulentupa');
    await officer.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: unit })).toBeVisible();
    await expect(officer.getByText('Tyyni Tuulentupa')).toBeVisible();
  });

  test('a relation begins, and ends on the day that is given to it', async () => {
    const at = new URL(officer.url()).pathname;
    await officer.goto(`${at}/relations/new`);
    await tick(officer, 'Ostopalvelu');
    await officer.getByRole('textbox', { name: /^Sopimus, sääntökirja/ }).fill(`SOP ${mark}`);
    await officer.getByRole('textbox', { name: /^Ensimmäinen päivä/ }).fill('1.3.2024');
    await officer.getByRole('button', { name: 'Tallenna' }).click();
    const relations = officer.getByRole('region', { name: 'Ohjaussuhteet' });
    await expect(relations.getByText(`SOP ${mark}`)).toBeVisible();

    await relations.getByRole('link', { name: /^Muuta tai päätä/ }).click();
    await officer.getByRole('textbox', { name: /^Viimeinen päivä/ }).fill('29.2.2024');
    await officer.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await expect(officer.getByText('Viimeinen päivä on ennen alkua').first()).toBeVisible();
    await officer.getByRole('textbox', { name: /^Viimeinen päivä/ }).fill('31.12.2025');
    await officer.getByRole('button', { name: 'Tallenna muutokset' }).click();
    await expect(relations.getByText('Päättynyt')).toBeVisible();
  });

  test('a file is looked at first, then written whole', async () => {
    const id = businessId();
    const row = {
      tuottaja_ytunnus: id,
      tuottaja_nimi: imported,
      tuottaja_muoto: 'COMPANY',
      tuottaja_kieli: 'FI',
      yksikko_nimi: `Tuotu Koti ${mark}`,
      yksikko_palveluala: 'HOME_CARE',
      yksikko_kieli: 'FI',
      suhde: 'CONTRACT',
      suhde_valvontalaki: 'kyllä',
      suhde_alkaa: '2024-01-01',
    };
    const file = (cells: Record<string, string>) => ({
      name: 'rekisteri.csv',
      mimeType: 'text/csv',
      buffer: registerFile(cells),
    });
    await admin.goto('/producers/import');
    const field = admin.getByLabel('CSV-tiedosto');
    await field.setInputFiles(file({ ...row, suhde_alkaa: '2024-02-31' }));
    await expect(admin.getByText('Tiedostossa on 1 virhe')).toBeVisible();
    await expect(admin.getByRole('row').filter({ hasText: 'suhde_alkaa' }).first()).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Tuo tiedosto' })).toHaveCount(0);

    await field.setInputFiles(file(row));
    await expect(admin.getByText('Esikatselu')).toBeVisible();
    expect(await registered(imported), 'nothing is written by looking').toBe(0);
    await admin.getByRole('button', { name: 'Tuo tiedosto' }).click();
    await expect(admin.getByText('Tiedosto on tuotu')).toBeVisible();
    expect(await registered(imported)).toBe(1);
  });

  async function registered(search: string): Promise<number> {
    const answer = await admin.request.get(`/api/v1/producers?search=${encodeURIComponent(search)}`);
    return (await answer.json()).items.length;
  }

  test('a person is made to act for a producer, and for no other any more', async () => {
    await admin.goto('/people/new');
    await admin.getByRole('textbox', { name: /^Nimi/ }).fill(name);
    await admin.getByRole('textbox', { name: /^Käyttäjätunnus/ }).fill(`toimija-${mark}`);
    await tick(admin, 'Palveluntuottaja');
    await find(admin, /^Lisää tuottaja/, producer);
    await find(admin, /^Lisää tuottaja/, imported);
    const members = admin.getByRole('group', { name: 'Toimii palveluntuottajien puolesta' });
    await expect(members.getByRole('listitem')).toHaveCount(2);
    await admin.getByRole('button', { name: 'Tallenna' }).click();
    await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();

    await members.getByRole('button', { name: `Poista ${imported}` }).click();
    await admin.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await expect(admin.getByText('Muutokset on tallennettu.')).toBeVisible();
    await admin.reload();
    await expect(members.getByRole('listitem')).toHaveCount(1);
    await expect(members.getByText(producer)).toBeVisible();
  });
});
