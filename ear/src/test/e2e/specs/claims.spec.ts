import { expect, test } from '@playwright/test';
import { callsOf, type Calls, planToAssess } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn, people } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { Queue } from '../pages/lists.js';
import { tick } from '../pages/fields.js';

const ASSESS: [string, string] = ['finding', 'assess-plan'];

test.describe('The work queue of two officers', () => {
  let officer: Calls;
  let provider: Calls;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-own');
  });

  test.afterAll(async () => {
    await officer?.leave();
    await provider?.leave();
  });

  async function waitingPlan(title: string): Promise<string> {
    await planToAssess(officer, provider, await ownUnit(provider.page, 'OWN'), title);
    return title;
  }

  test('what one has claimed is shown to the other with the name, and is not offered', async ({
    browser,
  }) => {
    const title = await waitingPlan(`Otettu työksi ${mark}`);
    const first = new Queue(officer.page);
    await first.show('unassigned', ASSESS);
    await first
      .row(title)
      .getByRole('button', { name: `Ota työksi: ${title}` })
      .click();
    await expect(officer.page.getByText(`Otit työksi: ${title}`)).toBeVisible();
    await first.show('mine', ASSESS);
    await expect(first.row(title).getByRole('button', { name: `Vapauta: ${title}` })).toBeVisible();

    const second = new Queue(await comesIn(browser, 'officer2'));
    await second.show('all', ASSESS);
    await expect(second.row(title)).toContainText(people.officer);
    await expect(second.row(title).getByRole('button')).toHaveCount(0);
    await second.page.context().close();
  });

  test('a claim that is lost says to whom, and overwrites nothing', async ({ browser }) => {
    const title = await waitingPlan(`Kilpailtu ${mark}`);
    const first = new Queue(officer.page);
    const second = new Queue(await comesIn(browser, 'officer2'));
    for (const queue of [first, second]) {
      await queue.show('unassigned', ASSESS);
      await expect(queue.row(title)).toBeVisible();
    }
    await first
      .row(title)
      .getByRole('button', { name: `Ota työksi: ${title}` })
      .click();
    await expect(first.page.getByText(`Otit työksi: ${title}`)).toBeVisible();
    await second
      .row(title)
      .getByRole('button', { name: `Ota työksi: ${title}` })
      .click();
    const message = second.page.getByRole('alert', { name: 'Ilmoitus' });
    await expect(message).toContainText('Ei onnistunut');
    await expect(message).toContainText(people.officer);
    await second.show('all', ASSESS);
    await expect(second.row(title)).toContainText(people.officer);
    await second.page.context().close();
  });

  test('what is released stands free for the other again', async ({ browser }) => {
    const title = await waitingPlan(`Vapautettu ${mark}`);
    const first = new Queue(officer.page);
    await first.show('unassigned', ASSESS);
    await first
      .row(title)
      .getByRole('button', { name: `Ota työksi: ${title}` })
      .click();
    await first.show('mine', ASSESS);
    await first
      .row(title)
      .getByRole('button', { name: `Vapauta: ${title}` })
      .click();
    await expect(first.row(title)).toHaveCount(0);

    const second = new Queue(await comesIn(browser, 'officer2'));
    await second.show('unassigned', ASSESS);
    await expect(second.row(title).getByRole('button', { name: `Ota työksi: ${title}` })).toBeVisible();
    await second.page.context().close();
  });

  test('the manager hands a step to an officer, who finds it among their own', async ({ browser }) => {
    const title = await waitingPlan(`Osoitettu ${mark}`);
    const manager = new Queue(await comesIn(browser, 'manager'));
    await manager.show('all', ASSESS);
    await manager
      .row(title)
      .getByRole('button', { name: `Osoita: ${title}` })
      .click();
    const dialog = manager.page.getByRole('dialog', { name: 'Osoita tehtävä' });
    await tick(dialog, people.officer2);
    await dialog.getByRole('button', { name: 'Osoita' }).click();
    await expect(manager.row(title)).toContainText(people.officer2);
    await manager.page.context().close();

    const second = new Queue(await comesIn(browser, 'officer2'));
    await second.show('mine', ASSESS);
    await expect(second.row(title)).toBeVisible();
    await second.page.context().close();
  });

  test('the filters stand in the address and survive a reload', async () => {
    const { page } = officer;
    await page.goto('/work?scope=all');
    await page.getByRole('combobox', { name: /^Tehtävä/ }).click();
    await page.getByRole('option', { name: 'Todenna korjaus' }).click();
    await tick(page, 'Vain myöhässä olevat');
    await expect(page).toHaveURL(/scope=all.*process=finding.*step=verify.*overdue=true/);
    await page.reload();
    await expect(page.getByLabel('Vain myöhässä olevat')).toBeChecked();
    await expect(page.getByRole('combobox', { name: /^Tehtävä/ })).toContainText('Todenna korjaus');
    await expect(page.getByRole('link', { name: 'Kaikki', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('button', { name: 'Poista suodattimet' }).click();
    await expect(page).toHaveURL(/\/work\?scope=all$/);
  });

  test('a day that is none says so at its field, and the queue stays', async () => {
    const { page } = officer;
    const field = page.getByRole('textbox', { name: /^Määräpäivä viimeistään/ });
    const words = page.getByText('Kirjoita päivä muodossa p.k.vvvv. Suodatinta ei käytetä.');
    for (const wrong of ['2026-02-31', 'huomenna']) {
      await page.goto(`/work?scope=all&dueBefore=${wrong}`);
      await expect(words).toBeVisible();
      await expect(page.getByRole('row').nth(1)).toBeVisible();
    }
    // from a page without the words, so that their coming tells that the page has taken the day in
    await page.goto('/work?scope=all');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await expect(words).toHaveCount(0);
    await field.fill('31.2.2026');
    await field.press('Enter');
    await expect(words).toBeVisible();
    await field.fill('31.12.2030');
    await field.press('Enter');
    await expect(words).toHaveCount(0);
    await expect(page).toHaveURL(/dueBefore=2030-12-31/);
    await expect(page.getByRole('row').nth(1)).toBeVisible();
  });
});
