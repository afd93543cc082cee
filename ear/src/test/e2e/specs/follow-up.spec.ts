import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf, toCorrect } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { choose, tick } from '../pages/fields.js';
import { FindingPage } from '../pages/finding.js';
import { InspectionPage } from '../pages/inspection.js';
import { Portal } from '../pages/lists.js';

const title = `Hätäpoistumistie on tukossa ${mark}`;

/** What was said to be corrected is looked at on a follow-up visit, which then verifies it. */
test.describe.serial('A correction is seen on a follow-up visit', () => {
  let officer: Page;
  let provider: Page;
  let ours: Calls;
  let finding: string;
  let visit: string;
  let visitPage: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer');
    provider = await comesIn(browser, 'provider-contract');
    ours = await callsOf(browser, 'officer');
    finding = await toCorrect(ours, await ownUnit(provider, 'CONTRACT'), title);
  });

  test.afterAll(async () => {
    await ours?.leave();
    for (const page of [officer, provider]) await page?.context().close();
  });

  test('the provider reports it done', async () => {
    await new Portal(provider).open('Korjaa ja ilmoita korjatuksi', title);
    const evidence = { name: 'tie.txt', mimeType: 'text/plain', buffer: Buffer.from('Tie on vapaa.\n') };
    await new FindingPage(provider).reportDone('Tavarat on siirretty varastoon.', evidence);
  });

  test('the form asks for what each way of verifying rests on', async () => {
    await officer.goto(finding);
    const act = new FindingPage(officer).act('Todenna korjaus');
    await tick(act, 'Otannalla');
    await tick(act, 'Korjattu');
    await act.getByRole('textbox', { name: /^Mitä todettiin/ }).fill('Käytiin katsomassa.');
    await act.getByRole('button', { name: 'Kirjaa todentaminen' }).click();
    await expect(act.getByText('Kerro, kuinka monta otokseen kuului: vähintään 1.').first()).toBeVisible();
    await expect(act.getByText('Kerro, mitä otoksesta löytyi.').first()).toBeVisible();
  });

  test('the officer plans the visit in one click, with what is known filled in', async () => {
    const act = new FindingPage(officer).act('Todenna korjaus');
    await tick(act, 'Käynnillä');
    await act.getByRole('link', { name: 'Suunnittele seurantakäynti' }).click();
    await expect(officer.getByRole('textbox', { name: /^Miksi yksikkö tarkastetaan/ })).toHaveValue(
      new RegExp(title),
    );
    // this finding rests on no criterion, which would have told the objective
    await choose(officer, /^Omavalvontaohjelman tavoite/, 'Turvallisuus');
    await officer.getByRole('textbox', { name: /^Käynnin päivä/ }).fill(inDays(3));
    await tick(officer, 'Ei, käynnille mennään ilmoittamatta');
    await officer.getByRole('textbox', { name: /^Miksi ei ilmoiteta/ }).fill('Tie on nähtävä arjessa.');
    await officer.getByRole('button', { name: 'Aloita tarkastus' }).click();
    const page = new InspectionPage(officer);
    await expect(page.act('Arvioi esteellisyytesi')).toBeVisible();
    visit = await page.caseNumber();
    visitPage = new URL(officer.url()).pathname;
  });

  test('the visit is held, and the finding is verified by it', async () => {
    const page = new InspectionPage(officer);
    await page.declareNoDisqualification();
    await page.start();
    await officer.goto(visitPage);
    await page.end('Katsottiin poistumistiet.');

    await officer.goto(finding);
    const theirs = new FindingPage(officer);
    await theirs.verifyByVisit('Tie oli vapaa.', visit);
    await theirs.isIn('Todennettu');
    await officer.getByRole('link', { name: 'Avaa käynti' }).click();
    await expect(officer.getByText(visit).first()).toBeVisible();
  });
});
