import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { isTooWide, violations } from '../harness/eyes.js';
import { tick } from '../pages/fields.js';
import { TemplateBuilder } from '../pages/templateBuilder.js';

const KINDS = [
  'Kyllä tai ei',
  'Yksi vaihtoehto',
  'Useita vaihtoehtoja',
  'Luku',
  'Pitkä teksti',
  'Päivämäärä',
];

test.describe('An administrator builds a report template without code', () => {
  test.describe.configure({ mode: 'serial' });

  let admin: Page;
  let builder: TemplateBuilder;
  let indicator: string;
  const code = `T${mark}`.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  const title = `Kokeiluraportti ${mark}`;

  test.beforeAll(async ({ browser }) => {
    admin = await comesIn(browser, 'admin');
    builder = new TemplateBuilder(admin);
    const { items } = await (await admin.request.get('/api/v1/indicators?limit=500')).json();
    indicator = (items as { code: string; kind: string }[]).find(({ kind }) => kind === 'SHARE')!.code;
  });

  test.afterAll(() => admin?.context().close());

  test('with each kind of field, a follow-up and a forced explanation; the preview shows the form', async () => {
    test.slow();
    await builder.begin(title, code);
    await builder.write('Raportin nimi', title);
    await builder.addSection('Henkilöstö');
    await builder.addField('Vapaa nimi', 'Lyhyt teksti');
    for (const kind of KINDS) {
      const field = await builder.addField(`Kenttä ${kind}`, kind);
      if (kind.includes('vaihtoeh')) await builder.options(field, 'Punainen', 'Sininen');
    }
    await builder.addField('Liite', 'Liitetiedosto');
    const table = await builder.addField('Vuorot', 'Taulukko');
    await builder.write('Sarakkeen otsikko', 'Vuoro', table);

    const why = await builder.addField('Mikä puuttui?', 'Lyhyt teksti');
    await builder.opensBy(why, 'Kenttä Kyllä tai ei', 'Ei');
    const share = await builder.addField('Osuus', 'Luku');
    await share.getByLabel('Pienin mahdollinen').fill('0');
    await share.getByLabel('Suurin mahdollinen').fill('100');
    await tick(share, 'Vastaus on joskus selitettävä');
    await share.getByLabel('Selitettävä, jos luku on alle').fill('50,5');
    await builder.feeds(share, indicator);
    await builder.isSaved();

    const { preview } = builder;
    await expect(preview.getByLabel('Mikä puuttui?')).toBeHidden();
    await tick(preview.getByRole('group', { name: 'Kenttä Kyllä tai ei' }), 'Ei');
    await expect(preview.getByLabel('Mikä puuttui?')).toBeVisible();
    await expect(preview.getByLabel('Selitys: Osuus')).toBeHidden();
    await preview.getByLabel('Osuus').fill('50,4');
    await expect(preview.getByLabel('Selitys: Osuus')).toBeVisible();
    await preview.getByLabel('Osuus').first().fill('50,5');
    await expect(preview.getByLabel('Selitys: Osuus')).toBeHidden();
    await preview.getByRole('button', { name: 'Lisää rivi' }).click();
    await expect(preview.getByLabel('Vuoro')).toBeFocused();
  });

  test('fields are moved by the keyboard, copied and removed, and a removal is undone', async () => {
    const { fields } = builder;
    const count = await fields.count();
    await admin.getByRole('button', { name: 'Siirrä alas: Vapaa nimi' }).focus();
    await admin.keyboard.press('Enter');
    await expect(fields.nth(1)).toContainText('Vapaa nimi');
    await expect(admin.getByRole('button', { name: 'Siirrä alas: Vapaa nimi' })).toBeFocused();
    await admin.getByRole('button', { name: 'Siirrä ylös: Vapaa nimi' }).click();
    await admin.getByRole('button', { name: 'Kopioi: Vapaa nimi' }).click();
    await expect(fields).toHaveCount(count + 1);
    await admin.getByRole('button', { name: 'Poista: Vapaa nimi' }).last().click();
    await expect(fields).toHaveCount(count);
    await admin.getByRole('button', { name: 'Kumoa' }).click();
    await expect(fields).toHaveCount(count + 1);
    await admin.getByRole('button', { name: 'Poista: Vapaa nimi' }).last().click();
    await builder.isSaved();
  });

  test('what is missing keeps it from being put in force, and is led to', async () => {
    await admin.getByLabel('Kysymys, ruotsi').first().fill('');
    await builder.isSaved();
    await expect(admin.getByText('Ennen käyttöönottoa: 1 kohta')).toBeVisible();
    await builder.putInForce();
    await expect(
      admin.getByRole('alert').or(admin.getByText('Teksti puuttuu tällä kielellä')).first(),
    ).toBeVisible();
    await admin.getByRole('button', { name: 'Vapaa nimi (ruotsi)' }).click();
    await expect(admin.getByLabel('Kysymys, ruotsi').first()).toBeFocused();
    await admin.keyboard.type('Fritt namn');
    await builder.isSaved();
    await expect(admin.getByText('Pohja on valmis käyttöön otettavaksi.')).toBeVisible();
  });

  test('what is written while the line is cut stays on the device and outlives a reload', async () => {
    await admin.route('**/api/v1/report-templates/*', (route) =>
      route.request().method() === 'PUT' ? route.abort('internetdisconnected') : route.fallback(),
    );
    await admin.getByLabel('Osion otsikko, suomi').fill('Henkilöstö ja vuorot');
    await expect(builder.saving).toHaveAttribute('data-saving', 'WAITING');
    await expect(builder.saving).toContainText('Tallessa vain tällä laitteella');
    await admin.reload();
    await expect(admin.getByLabel('Osion otsikko, suomi')).toHaveValue('Henkilöstö ja vuorot');
    await admin.unroute('**/api/v1/report-templates/*');
    await admin.evaluate(() => window.dispatchEvent(new Event('online')));
    await builder.isSaved();
  });

  test('whoever was faster is named, and the person chooses which version stands', async ({ browser }) => {
    const other = await comesIn(browser, 'admin');
    await other.goto(admin.url());
    const theirs = new TemplateBuilder(other);
    await other.getByLabel('Osion otsikko, suomi').fill('Toisen otsikko');
    await theirs.isSaved();

    await admin.getByLabel('Osion otsikko, suomi').fill('Oma otsikko');
    await expect(builder.saving).toHaveAttribute('data-saving', 'CONFLICT');
    await expect(admin.getByText(/ muutti tätä /)).toBeVisible();
    await admin.getByRole('button', { name: 'Oma versioni' }).click();
    await builder.isSaved();
    await other.reload();
    await expect(other.getByLabel('Osion otsikko, suomi')).toHaveValue('Oma otsikko');
    await other.context().close();
  });

  test('the pages are accessible and fit a phone', async () => {
    expect(await violations(admin)).toEqual([]);
    for (const width of [390, 1024]) {
      await admin.setViewportSize({ width, height: 844 });
      expect(await isTooWide(admin), `${width} px`).toBe(false);
    }
    await admin.setViewportSize({ width: 1440, height: 900 });
  });

  test('it is put in force and cannot be changed any more; a new draft begins from it', async () => {
    await builder.putInForce();
    await expect(admin.getByText('Pohja otettiin käyttöön.')).toBeVisible();
    const inForce = admin.url();
    await expect(admin.getByRole('button', { name: 'Lisää kenttä' })).toBeHidden();
    await admin.getByRole('button', { name: 'Tee tästä uusi luonnos' }).click();
    await expect(admin.getByText('Versio 2').first()).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Lisää kenttä' })).toBeVisible();
    await admin.getByRole('button', { name: 'Poista luonnos' }).click();
    await expect(admin).toHaveURL(/\/report-templates$/);

    await admin.goto(inForce);
    await admin.getByRole('button', { name: 'Arkistoi' }).click();
    await expect(admin.getByText('Versio arkistoitiin.')).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Arkistoi' })).toBeHidden();
    const templates: { code: string; state: string }[] = await (
      await admin.request.get('/api/v1/report-templates')
    ).json();
    expect(templates.find((row) => row.code === code)!.state).toBe('ARCHIVED');
  });
});
