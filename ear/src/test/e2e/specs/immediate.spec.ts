import { expect, type Page, test } from '@playwright/test';
import { callsOf, visitUnderway } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { isTooWide, violations } from '../harness/eyes.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { ChecklistPage } from '../pages/checklist.js';
import { ImmediatePage } from '../pages/immediate.js';
import { Queue } from '../pages/lists.js';

const danger = `Poistumistie on lukittu ${mark}`;
const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true };

/** A danger seen on the spot: everything that cannot wait is done on a tablet, without a report. */
test.describe.serial('The immediate path on a tablet', () => {
  let officer: Page;
  let colleague: Page;
  let manager: Page;
  let provider: Page;
  let finding: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer', tablet);
    colleague = await comesIn(browser, 'officer2', tablet);
    manager = await comesIn(browser, 'manager');
    provider = await comesIn(browser, 'provider-voucher');
    const calls = await callsOf(browser, 'officer');
    const visit = await visitUnderway(calls, await ownUnit(provider, 'VOUCHER'));
    await calls.leave();
    await officer.goto(`${visit}/checklist`);
  });

  test.afterAll(async () => {
    for (const page of [officer, colleague, manager, provider]) await page?.context().close();
  });

  test('a danger is recorded on the spot, and its page says what cannot wait', async () => {
    const checklist = new ChecklistPage(officer);
    await checklist.answer(0, 'Ei toteudu', 'Poistumistien ovi oli lukossa.');
    await checklist.isSaved(0);
    const dialog = await checklist.startFinding(0);
    await checklist.saveFinding(dialog, { title: danger, severity: 'Vakava: olennaisesti vaarantava' });
    await officer.getByRole('link', { name: danger }).first().click();
    await expect(officer.getByRole('heading', { level: 1, name: danger })).toBeVisible();
    finding = new URL(officer.url()).pathname;

    await expect(new ImmediatePage(officer).current).toContainText('Vaatimus');
    expect(await isTooWide(officer)).toBe(false);
    expect(await violations(officer)).toEqual([]);
  });

  test('the demand is said on the spot, then sent in writing', async () => {
    const page = new ImmediatePage(officer);
    await page.demandOrally('Vuorovastaava Laine');
    await expect(page.act('Välittömät toimet').getByText(/Vuorovastaava Laine/)).toBeVisible();
    await page.demandInWriting('Ovi avataan heti ja avain poistetaan käytöstä.');
    await expect(page.current).toContainText('Ilmoitus viranomaiselle');
    await expect(officer.getByRole('link', { name: /^Vaatimus korjata välittömästi/ })).toBeVisible();
  });

  test('the provider reads the demand, but not what the organiser says among itself', async () => {
    await provider.goto(finding);
    await expect(provider.getByRole('link', { name: /^Vaatimus korjata välittömästi/ })).toBeVisible();
    await expect(provider.getByRole('region', { name: 'Välittömät toimet' })).toHaveCount(0);
    await expect(provider.getByRole('region', { name: 'Luokitus' })).toHaveCount(0);
  });

  test('the authority of the day is told', async () => {
    const page = new ImmediatePage(officer);
    await expect(officer.getByText(/Lupa- ja valvontavirasto/).first()).toBeVisible();
    await page.tellAuthority('Ovi on avattu. Tilannetta seurataan päivittäin.');
    await expect(officer.getByRole('link', { name: /^Ilmoitus valvontaviranomaiselle/ })).toBeVisible();
  });

  test('the danger is followed until it is lifted', async () => {
    const page = new ImmediatePage(officer);
    await expect(page.current).toContainText('Päivittäinen seuranta');
    await page.followUp('Ovi on auki, mutta lukko vaihtamatta.', false);
    await page.followUp('Lukko on vaihdettu.', true);
    await expect(page.current).toHaveCount(0);
    await expect(page.act('Seuraa, onko vaara poistunut')).toHaveCount(0);
    expect(await violations(officer)).toEqual([]);
  });

  test('nobody confirms their own grading; a colleague does', async () => {
    await expect(new ImmediatePage(officer).act('Vahvista vakava luokitus tai sen alentaminen')).toHaveCount(
      0,
    );
    await colleague.goto(finding);
    const page = new ImmediatePage(colleague);
    await page.confirmGrading('Kuva ovesta riittää: luokitus on oikea.');
    await expect(page.act('Luokitus').getByText('Vahvistettu', { exact: true })).toBeVisible();
  });

  test('the manager was told at once', async () => {
    const queue = new Queue(manager);
    await queue.show('all', ['finding', 'note-serious']);
    await queue.row(danger).getByRole('link', { name: danger }).click();
    await new ImmediatePage(manager).noteSerious('Tuottajan johdolle soitettu.');
  });
});
