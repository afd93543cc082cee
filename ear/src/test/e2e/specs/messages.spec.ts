import { expect, test } from '@playwright/test';
import { callsOf, planToAssess } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { Portal } from '../pages/lists.js';

test('officer and provider write to each other, with a file, and the promise to answer is kept', async ({
  browser,
}) => {
  const officer = await callsOf(browser, 'officer');
  const provider = await callsOf(browser, 'provider-voucher');
  const unit = await ownUnit(provider.page, 'VOUCHER');
  const title = `Viestien havainto ${mark}`;
  const path = await planToAssess(officer, provider, unit, title);

  await officer.page.goto(path);
  // folded while nobody waits; on the page of the thread, where the provider answers, it stands open
  await officer.page.locator('summary').filter({ hasText: 'Kirjoita viesti' }).click();
  const asking = officer.page.getByRole('form', { name: 'Kirjoita viesti' });
  await asking.getByRole('textbox', { name: /^Viesti/ }).fill('Milloin lukko tulee?');
  await asking.getByLabel(/Liitteet/).setInputFiles({
    name: 'ohje.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Lukon ohje'),
  });
  await expect(asking.getByText('ohje.txt')).toBeVisible();
  await expect(asking.getByText(/^Vastaus viimeistään: \d/)).toBeVisible();
  await asking.getByRole('button', { name: 'Lähetä viesti' }).click();
  await expect(officer.page.getByText(/^Vastataan viimeistään/)).toBeVisible();

  const phone = await comesIn(browser, 'provider-voucher', { viewport: { width: 390, height: 844 } });
  await new Portal(phone).open('Vastaa valvonnan viestiin', title);
  await expect(phone.getByText('Milloin lukko tulee?')).toBeVisible();
  await expect(phone.getByRole('link', { name: /ohje\.txt/ })).toBeVisible();
  const answering = phone.getByRole('form', { name: 'Kirjoita viesti' });
  await answering.getByRole('textbox', { name: /^Viesti/ }).fill('Perjantaina.');
  await answering.getByRole('checkbox', { name: 'Odotan vastausta' }).uncheck();
  await answering.getByRole('button', { name: 'Lähetä viesti' }).click();
  await expect(phone.getByText(/^Vastattu /)).toBeVisible();

  await officer.page.goto('/messages');
  await expect(officer.page.getByRole('link', { name: /^Viestit .*lukematon/ })).toBeVisible();
  await officer.page.getByRole('row').filter({ hasText: unit.name }).first().getByRole('link').click();
  await expect(officer.page.getByText('Perjantaina.')).toBeVisible();
  await phone.context().close();
  await officer.leave();
  await provider.leave();
});
