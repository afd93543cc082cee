import { expect, test } from '@playwright/test';
import { callsOf } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';

test('a finding is told by mail without its content, and the officer sees what became of the message', async ({
  browser,
}) => {
  const officer = await callsOf(browser, 'officer');
  const provider = await comesIn(browser, 'provider-contract');
  const unit = await ownUnit(provider, 'CONTRACT');
  const { relations } = await officer.get(`/units/${unit.id}`);
  const title = `Postin havainto ${mark}`;
  const finding = await officer.post('/findings', {
    unitId: unit.id,
    relationId: relations[0].id,
    criterionCode: null,
    severity: 'SIGNIFICANT',
    scope: 'ISOLATED',
    title,
    description: 'Salainen kuvaus.',
    openNow: true,
  });

  // mail leaves by itself a few seconds later
  await expect(async () => {
    await provider.goto('/demo/mail');
    await expect(provider.getByRole('article').filter({ hasText: finding.caseNumber }).first()).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
  const message = provider.getByRole('article').filter({ hasText: finding.caseNumber }).first();
  await expect(message).not.toContainText(title);
  await expect(message).not.toContainText('Salainen');
  await message.getByRole('link', { name: new RegExp(`/findings/${finding.id}`) }).click();
  await expect(provider.getByRole('heading', { level: 1 })).toContainText(title);

  await officer.page.goto(`/cases/${finding.caseId}`);
  const log = officer.page.getByRole('region', { name: 'Sähköposti-ilmoitukset' });
  await expect(log).toContainText('provider-contract@valvomo.example');
  await log.getByRole('link', { name: 'Lähetetty' }).first().click();
  await officer.page.getByRole('textbox', { name: /Mitä palautuneessa/ }).fill('Postilaatikko on täynnä');
  await officer.page.getByRole('button', { name: 'Merkitse palautuneeksi' }).click();
  await expect(officer.page.getByText('Palautui', { exact: true }).first()).toBeVisible();
  await officer.page.getByRole('button', { name: 'Lähetä uudelleen' }).click();
  await expect(officer.page.getByText(/^(Odottaa|Lähetetty)$/).first()).toBeVisible();
  await officer.leave();
  await provider.context().close();
});

test('a person chooses to hear once a day', async ({ browser }) => {
  const page = await comesIn(browser, 'provider-grant');
  await page.goto('/profile');
  const choose = async (rhythm: RegExp) => {
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await page.locator('label').filter({ hasText: rhythm }).click();
    await saved;
    await page.reload();
    await expect(page.getByRole('radio', { name: rhythm })).toBeChecked();
  };
  await choose(/^Kooste kerran päivässä/);
  await choose(/^Heti/);
  await page.context().close();
});
