import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { choose, tick } from '../pages/fields.js';

/** What is measured is described in three languages, and described anew. */
test('an indicator is made, what is wrong in it told at its field, and its definition changed', async ({
  browser,
}) => {
  const admin: Page = await comesIn(browser, 'admin');
  const code = `MITTARI${mark}`.toUpperCase();
  const name = `Hoitoon pääsy ${mark}`;
  await admin.goto('/indicators');
  await admin.getByRole('link', { name: 'Uusi mittari' }).click();
  const form = admin.getByRole('main');
  const field = (label: RegExp) => form.getByRole('textbox', { name: label });
  const decimals = form.getByLabel(/^Desimaaleja/);
  await field(/^Tunnus/).fill('ei käy!');
  await field(/^Yksikkö/).fill('vrk');
  await field(/^Nimi suomeksi/).fill(name);
  await field(/^Nimi ruotsiksi/).fill(`Tillgång till vård ${mark}`);
  await field(/^Nimi englanniksi/).fill(`Access to care ${mark}`);
  await choose(admin, /^Mittarin laji/, 'Kesto');
  await tick(form, 'Pienempi on parempi');
  await decimals.fill('12');
  await field(/^Alkaa/).fill('1.1.2026');
  await form.getByRole('button', { name: 'Tallenna mittari' }).click();
  await expect(form.getByRole('group', { name: /^Mittauskausi/ })).toContainText('Täytä tämä kohta.');
  await tick(form, 'Kuukausi');
  await form.getByRole('button', { name: 'Tallenna mittari' }).click();
  await expect(field(/^Tunnus/)).toHaveAccessibleDescription(/kirjain|merk/i);
  await expect(decimals).toHaveAccessibleDescription(/0–|desimaal/i);
  await field(/^Tunnus/).fill(code);
  await decimals.fill('0');
  await form.getByRole('button', { name: 'Tallenna mittari' }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(name);
  const how = admin.getByRole('region', { name: 'Miten mitataan' });
  for (const text of [`Tillgång till vård ${mark}`, `Access to care ${mark}`])
    await expect(how).toContainText(text);

  await how.getByRole('link', { name: 'Muuta määritelmää' }).click();
  await field(/^Mitä mitataan/).fill('Päiviä yhteydenotosta ensimmäiseen käyntiin.');
  await form.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(how).toContainText('Päiviä yhteydenotosta ensimmäiseen käyntiin.');
  await admin.context().close();
});
