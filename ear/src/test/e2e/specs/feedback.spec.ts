import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { InspectionPage } from '../pages/inspection.js';
import { Queue } from '../pages/lists.js';

/** What a person sees right after a press: that it was done, what is wrong, and where it goes on. */
test.describe.serial('An officer who has pressed a button', () => {
  let officer: Page;
  let inspection: InspectionPage;
  let path: string;
  let caseNumber: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer');
    inspection = new InspectionPage(officer);
  });

  test.afterAll(() => officer?.context().close());

  test('is told of missing answers in words, and of no field that is not there', async () => {
    await officer.goto('/inspections/new');
    await officer.getByRole('button', { name: 'Aloita tarkastus' }).click();
    const wrong = officer.getByRole('main').locator('li').filter({ hasText: 'Täytä tämä kohta' });
    await expect(wrong.first()).toBeVisible();
    for (const line of await wrong.allInnerTexts()) expect(line).toMatch(/^[A-ZÄÖ][a-zäö]+.*: Täytä/);
    for (const link of await wrong.getByRole('link').all()) {
      await link.click();
      await expect(officer.locator('form :focus')).toHaveCount(1);
    }
  });

  test('finds the next step of the visit that they lead among their own work', async ({ browser }) => {
    const provider = await comesIn(browser, 'provider-contract');
    path = await inspection.begin(await ownUnit(provider, 'CONTRACT'), { reason: `Palaute ${mark}` });
    await provider.context().close();
    await inspection.declareNoDisqualification();
    caseNumber = await inspection.caseNumber();

    const queue = new Queue(officer);
    await queue.show('mine', ['inspection', 'send-notice']);
    await expect(queue.row(caseNumber)).toContainText('Vapaa, olet vastuuviranhaltija');

    const colleague = new Queue(await comesIn(browser, 'officer2'));
    await colleague.page.goto('/work?scope=mine&process=inspection&step=send-notice');
    await expect(colleague.page.getByText('Yksikään tehtävä ei vastaa suodattimia.')).toBeVisible();
    await colleague.show('unassigned', ['inspection', 'send-notice']);
    await expect(colleague.row(caseNumber)).toBeVisible();
    await colleague.page.context().close();
  });

  test('sees at once that it was done, however far down the button was', async () => {
    await officer.goto(path);
    await inspection.sendNotice('Tulemme käymään. '.repeat(60));
    const told = officer.getByText('Ennakkoilmoitus ja ennakkokysely on lähetetty.');
    await expect(told).toBeInViewport();
    await expect(officer.locator(':focus')).toContainText('Ennakkoilmoitus ja ennakkokysely on lähetetty.');
  });

  test('sees what comes next, and what only something unusual brings folded below', async () => {
    const place = officer.getByRole('region', { name: 'Missä mennään' });
    const unusual = place.getByText('Ratkaise kommenttien lisäaikapyyntö');
    await expect(place.getByText('Anna tarkastuskertomus').first()).toBeVisible();
    await expect(unusual.first()).toBeHidden();
    await place.getByText('Vain tarvittaessa (1)').click();
    await expect(unusual.first()).toBeVisible();
  });
});
