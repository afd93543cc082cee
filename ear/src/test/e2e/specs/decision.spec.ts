import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { ConsequencePage } from '../pages/consequence.js';
import { Portal, Queue } from '../pages/lists.js';

const title = `Yövuorot vajaalla kolmatta kertaa ${mark}`;

/** An officer proposes, the provider replies to the hearing, a manager decides, the officer sends. */
test.describe.serial('What follows from an uncorrected breach', () => {
  let calls: Calls;
  let officer: Page;
  let provider: Page;
  let manager: Page;
  let finding: string;
  let consequence: string;

  test.beforeAll(async ({ browser }) => {
    calls = await callsOf(browser, 'officer');
    officer = calls.page;
    provider = await comesIn(browser, 'provider-contract');
    manager = await comesIn(browser, 'manager');
    const unit = await ownUnit(provider, 'CONTRACT');
    const [relation] = (await calls.get(`/units/${unit.id}`)).relations;
    const made = await calls.post('/findings', {
      unitId: unit.id,
      relationId: relation.id,
      criterionCode: null,
      severity: 'SIGNIFICANT',
      scope: 'PATTERN',
      title,
      description: 'Vuorolista ja toteuma poikkeavat kolmena yönä.',
    });
    finding = `/findings/${made.id}`;
  });

  test.afterAll(async () => {
    await calls?.leave();
    for (const page of [provider, manager]) await page?.context().close();
  });

  test('the officer sees the ladder and proposes a rung of it with its grounds', async () => {
    await officer.goto(finding);
    await officer.getByText('Näytä seuraamusportaat').click();
    await expect(officer.getByText('Maksusta pidättyminen')).toBeVisible();
    await expect(officer.getByText('ehdotettu').first()).toBeVisible();
    await officer.getByRole('link', { name: 'Esitä seuraamusta' }).click();
    const page = new ConsequencePage(officer);
    await page.propose({
      kind: 'Irtisanominen',
      reason: 'Lievemmät keinot eivät ole auttaneet.',
      grounds: ['Yövuoro oli vajaa kolmena yönä.', 'Korjausta ei tehty määräajassa.'],
    });
    consequence = new URL(officer.url()).pathname;
    await page.isIn('Esitetty');
  });

  test('the provider does not know of it before the hearing', async () => {
    await provider.goto(consequence);
    await expect(provider.getByText('Asiaa ei ole, tai se ei kuulu sinulle.')).toBeVisible();
  });

  test('the officer sees until when the provider may reply, and sends the hearing letter', async () => {
    const page = new ConsequencePage(officer);
    const act = page.act('Lähetä kuulemiskirje');
    await act.getByRole('textbox', { name: /^Saate/ }).fill('Harkitsemme sopimuksen irtisanomista.');
    await expect(act.getByText(/^Vastine viimeistään/)).toBeVisible();
    await act.getByRole('button', { name: 'Lähetä kuulemiskirje' }).click();
    await page.says('Kuulemiskirje on lähetetty.');
  });

  test('the provider finds the task in the portal and replies item by item', async () => {
    await new Portal(provider).open('Anna vastine', title);
    await expect(provider.getByText('Harkitsemme sopimuksen irtisanomista.')).toBeVisible();
    await new ConsequencePage(provider).reply(['Eri mieltä', 'Jo korjattu'], 'Sijainen oli talossa.');
  });

  test('the officer answers each item of the reply', async () => {
    await officer.goto(consequence);
    await new ConsequencePage(officer).assess('Peruste jää voimaan', 'Toteuma näyttää muuta.');
  });

  test('the manager decides from the queue; the officer could not', async () => {
    await expect(officer.getByRole('region', { name: 'Päätä seuraamuksesta' })).toHaveCount(0);
    const queue = new Queue(manager);
    await queue.show('all', ['consequence', 'decide']);
    await queue.row(title).getByRole('link', { name: title }).click();
    const page = new ConsequencePage(manager);
    await page.decide('Toteutetaan', 'Rikkomus on toistunut ja olennainen.');
    await page.isIn('Päätetty, lähettämättä');
  });

  test('the officer records the sending, and the provider reads the letter', async () => {
    await officer.goto(consequence);
    const page = new ConsequencePage(officer);
    await page.deliver();
    await page.isIn('Voimassa');
    await provider.goto(consequence);
    await expect(provider.getByRole('link', { name: /Kirje seuraamuksesta/ })).toBeVisible();
    await expect(provider.getByText('Rikkomus on toistunut ja olennainen.').first()).toBeVisible();
  });

  test('it stands in the list, on record for procurement', async () => {
    await manager.goto('/consequences?onRecord=true');
    await expect(manager.getByText(title, { exact: false }).first()).toBeVisible();
  });
});
