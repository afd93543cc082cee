import { expect, type Page, test } from '@playwright/test';
import { violations } from '../harness/eyes.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { tick } from '../pages/fields.js';

test('a main user invites a colleague, who comes in by the link and sees one unit only, and joins a second producer', async ({
  browser,
}) => {
  const main = await comesIn(browser, 'provider-own');
  const unit = await ownUnit(main, 'OWN');
  const address = `kollega-${mark}@valvomo.example`;
  await main.goto('/portal/colleagues');
  await invite(main, address, unit.name);
  const link = await linkIn(main, address);

  const colleague = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await colleague.goto(link);
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
  await colleague.goto(link);
  await expect(colleague.getByText(/Kutsulinkki ei toimi/)).toBeVisible();

  // another producer asks the same person, who joins by a link and keeps their password
  const second = await comesIn(browser, 'provider-contract');
  const theirs = await ownUnit(second, 'CONTRACT');
  await second.goto('/portal/colleagues');
  await invite(second, address, theirs.name);
  const joining = await linkIn(second, address, link);
  const tab = await colleague.context().newPage();
  await tab.goto(joining);
  await expect(tab.getByText(/Käytät samaa käyttäjätunnusta ja salasanaa/)).toBeVisible();
  await tab.getByRole('button', { name: 'Ota kutsu vastaan' }).click();
  await expect(tab.getByText('Kutsu on otettu vastaan.')).toBeVisible();
  await tab.goto('/portal/units');
  await expect(tab.getByRole('link', { name: theirs.name, exact: true })).toBeVisible();
  await expect(tab.getByRole('link', { name: unit.name, exact: true })).toBeVisible();
  for (const page of [colleague, second, main]) await page.context().close();
});

async function invite(main: Page, address: string, unit: string) {
  const form = main.getByRole('form', { name: 'Kutsu kollega' });
  await form.getByRole('textbox', { name: /^Nimi/ }).fill('Kutsuttu Kollega');
  await form.getByRole('textbox', { name: /^Sähköposti/ }).fill(address);
  await tick(form, 'Vain nämä yksiköt');
  await tick(form, unit);
  await form.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(main.getByText(`Kutsu lähtee osoitteeseen ${address}.`)).toBeVisible();
}

/** In the demo the link stands on the page of its mail; one that was seen before is another's. */
async function linkIn(main: Page, address: string, seen?: string): Promise<string> {
  const links = main
    .getByRole('article')
    .filter({ hasText: address })
    .getByRole('link', { name: /public\/invitation/ });
  let found: string | undefined;
  await expect(async () => {
    await main.goto('/demo/mail');
    await expect(links.first()).toBeVisible({ timeout: 2_000 });
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    found = hrefs.find((href) => href !== seen);
    expect(found).toBeDefined();
  }).toPass({ timeout: 60_000 });
  return found!;
}
