import { expect, test } from '@playwright/test';
import { violations } from '../harness/eyes.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { tick } from '../pages/fields.js';

test('a main user invites a colleague, who comes in by the link and sees one unit only', async ({
  browser,
}) => {
  const main = await comesIn(browser, 'provider-own');
  const unit = await ownUnit(main, 'OWN');
  const address = `kollega-${mark}@valvomo.example`;
  await main.goto('/portal/colleagues');
  const form = main.getByRole('form', { name: 'Kutsu kollega' });
  await form.getByRole('textbox', { name: /^Nimi/ }).fill('Kutsuttu Kollega');
  await form.getByRole('textbox', { name: /^Sähköposti/ }).fill(address);
  await tick(form, 'Vain nämä yksiköt');
  await tick(form, unit.name);
  await form.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(main.getByText(`Kutsu lähtee osoitteeseen ${address}.`)).toBeVisible();

  // in the demo the link stands on the page of its mail
  await expect(async () => {
    await main.goto('/demo/mail');
    await expect(main.getByRole('article').filter({ hasText: address })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  const link = await main
    .getByRole('article')
    .filter({ hasText: address })
    .getByRole('link', { name: /public\/invitation/ })
    .getAttribute('href');

  const colleague = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await colleague.goto(link!);
  await expect(colleague.getByText(`Käyttäjätunnuksesi on ${address}.`)).toBeVisible();
  expect(await violations(colleague)).toEqual([]);
  await colleague
    .getByRole('textbox', { name: 'Uusi salasana *', exact: true })
    .fill('pitkä ja oma salasana');
  await colleague.getByRole('textbox', { name: /^Uusi salasana toistamiseen/ }).fill('pitkä ja oma salasana');
  await colleague.getByRole('button', { name: 'Ota kutsu vastaan' }).click();
  await colleague.getByRole('link', { name: 'Kirjaudu sisään' }).click();
  await colleague.getByRole('textbox', { name: /^Käyttäjätunnus/ }).fill(address);
  await colleague.getByLabel(/^Salasana/).fill('pitkä ja oma salasana');
  await colleague.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  // leaving before the answer would leave without a session
  await expect(colleague).not.toHaveURL(/\/login/);
  await colleague.goto('/portal/units');
  await expect(colleague.getByRole('link', { name: unit.name, exact: true })).toBeVisible();
  await expect(
    colleague.getByRole('listitem').filter({ has: colleague.locator('a[href^="/units/"]') }),
  ).toHaveCount(1);
  await colleague.goto(link!);
  await expect(colleague.getByText(/Kutsulinkki ei toimi/)).toBeVisible();
  await colleague.context().close();
  await main.context().close();
});
