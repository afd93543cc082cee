import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf, planToAssess } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { FindingPage } from '../pages/finding.js';
import { Portal, Queue } from '../pages/lists.js';

const title = `Ohje on vanhentunut ${mark}`;
const action = 'Ohje päivitetään';

/** A plan is returned item by item and accepted; more time is asked for and granted; what is done is shown. */
test.describe.serial('A finding is corrected by plan', () => {
  let officer: Page;
  let provider: Page;
  let ours: Calls;
  let theirs: Calls;
  let finding: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer2');
    provider = await comesIn(browser, 'provider-voucher');
    ours = await callsOf(browser, 'officer2');
    theirs = await callsOf(browser, 'provider-voucher');
    finding = await planToAssess(ours, theirs, await ownUnit(provider, 'VOUCHER'), title);
  });

  test.afterAll(async () => {
    for (const calls of [ours, theirs]) await calls?.leave();
    for (const page of [officer, provider]) await page?.context().close();
  });

  test('the officer returns it and says what the action lacks', async () => {
    await officer.goto(finding);
    const page = new FindingPage(officer);
    await page.actionLacks(action, 'Kuka kouluttaa yövuoron?');
    await page.assessPlan('Palautetaan täydennettäväksi', 'Täydennä toimenpide.', inDays(18));
  });

  test('the provider asks for more time, and the officer grants it with a reason', async () => {
    await new Portal(provider).open('Laadi korjaussuunnitelma', title);
    await expect(provider.getByText('Kuka kouluttaa yövuoron?').first()).toBeVisible();
    await new FindingPage(provider).askForTime(inDays(21), 'Vastaava on lomalla kaksi viikkoa.');

    const queue = new Queue(officer);
    await queue.show('all', ['finding', 'decide-extension']);
    await queue.row(title).getByRole('link', { name: title }).click();
    await new FindingPage(officer).grantTime('Loma oli tiedossa ennen havaintoa.');

    await provider.goto(finding);
    await expect(provider.getByText(/Lisäaikaa myönnettiin/).first()).toBeVisible();
    // the day that came with the returned plan, and the one that was asked for
    await expect(provider.getByText(/Myönnetty .* saakka/)).toHaveCount(2);
  });

  test('the mended plan with its whys is accepted', async () => {
    const plan = new FindingPage(provider);
    await plan
      .act('Laadi korjaavien toimenpiteiden suunnitelma')
      .getByRole('textbox', { name: /^1\. miksi/ })
      .fill('Kukaan ei vastannut ohjeesta.');
    await plan.plan({
      cause: 'Ohjeen omistajaa ei ollut nimetty.',
      affected: 'Kaikkia asukkaita.',
      measure: 'Ohje tarkistetaan neljännesvuosittain.',
      action,
    });
    await officer.goto(finding);
    await expect(officer.getByText('Kukaan ei vastannut ohjeesta.').first()).toBeVisible();
    await new FindingPage(officer).assessPlan('Hyväksytään', 'Nyt suunnitelma riittää.');
  });

  test('the finding closes only when the action is shown to be done', async () => {
    const evidence = { name: 'ohje.txt', mimeType: 'text/plain', buffer: Buffer.from('Uusi ohje\n') };
    await provider.goto(finding);
    const page = new FindingPage(provider);
    await page.reportDone('Ohje on uusittu.', evidence);
    await officer.goto(finding);
    const officers = new FindingPage(officer);
    await officers.verify('Ohje nähtiin.', 'ohje.txt');
    const closing = officers.act('Päätä havainto');
    await closing.getByRole('textbox', { name: /^Perustelut/ }).fill('Syy on poistettu.');
    await closing.getByRole('button', { name: 'Päätä havainto' }).click();
    await expect(officer.getByText(/toimenpide on kesken/).first()).toBeVisible();

    await provider.reload();
    await page.doAction(action, { ...evidence, name: 'koulutus.txt' });
    await officer.reload();
    await officers.close('Syy on poistettu.');
    await officers.isIn('Päätetty');
    await expect(officer.getByText('Vaikutusta seurataan')).toBeVisible();
  });
});
