import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { isTooWide, violations } from '../harness/eyes.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { ConsequencePage } from '../pages/consequence.js';
import { tick, unfold } from '../pages/fields.js';

const title = `Lääkehoitosuunnitelma puuttuu ${mark}`;
const DAY = 24 * 60 * 60 * 1000;

/** More time for the reply is asked for and given, a party is not heard for a reason, an account is answered. */
test.describe.serial('The party of a consequence', () => {
  let calls: Calls;
  let officer: Page;
  let provider: Page;
  let manager: Calls;
  let finding: string;

  test.beforeAll(async ({ browser }) => {
    calls = await callsOf(browser, 'officer');
    manager = await callsOf(browser, 'manager');
    officer = calls.page;
    provider = await comesIn(browser, 'provider-contract', { viewport: { width: 390, height: 844 } });
    const unit = await ownUnit(provider, 'CONTRACT');
    const [relation] = (await calls.get(`/units/${unit.id}`)).relations;
    const made = await calls.post('/findings', {
      unitId: unit.id,
      relationId: relation.id,
      criterionCode: null,
      severity: 'SIGNIFICANT',
      scope: 'PATTERN',
      title,
      description: 'Suunnitelmaa ei ole.',
    });
    finding = `/findings/${made.id}`;
  });

  test.afterAll(async () => {
    await calls?.leave();
    await manager?.leave();
    await provider?.context().close();
  });

  const propose = async (kind: string) => {
    const { id } = await calls.post(`${finding}/consequences`, {
      kind,
      grounds: ['Suunnitelmaa ei ole tehty.'],
      reason: 'Lievemmät keinot eivät ole auttaneet.',
    });
    return `/consequences/${id}`;
  };

  test('the provider asks on a phone for more time for its reply, and the officer grants it', async () => {
    const consequence = await propose('TERMINATION');
    const heard = await calls.post(`${consequence}/hearing`, { message: 'Vastatkaa.', days: 14 });
    const until = new Date(Date.parse(heard.hearing.deadline.dueOn) + 7 * DAY);
    const typed = `${until.getUTCDate()}.${until.getUTCMonth() + 1}.${until.getUTCFullYear()}`;

    await provider.goto(consequence);
    await unfold(provider, 'Pyydä lisäaikaa');
    const request = provider.getByRole('form', { name: 'Pyydä lisäaikaa' });
    await request.getByRole('textbox', { name: /^Mihin asti/ }).fill(typed);
    await request.getByRole('textbox', { name: /^Miksi aika ei riitä/ }).fill('Vastaava on lomalla.');
    await expect(request.getByText(/^Uusi määräpäivä olisi/)).toBeVisible();
    expect(await isTooWide(provider)).toBe(false);
    await request.getByRole('button', { name: 'Lähetä pyyntö' }).click();
    await new ConsequencePage(provider).says('Lisäaikapyyntö on lähetetty.');
    expect(await violations(provider)).toEqual([]);

    await officer.goto(consequence);
    const page = new ConsequencePage(officer);
    const act = page.act('Ratkaise lisäaikapyyntö');
    await expect(act.getByText('Vastaava on lomalla.')).toBeVisible();
    await tick(act, 'Myönnetään');
    await expect(act.getByText(/^Uusi määräpäivä olisi/)).toBeVisible();
    await act.getByRole('textbox', { name: /^Miksi lisäaikaa annetaan/ }).fill('Loma-aika.');
    await act.getByRole('button', { name: 'Ratkaise pyyntö' }).click();
    await page.says('Lisäaikapyyntö on ratkaistu.');
    await expect(officer.getByText(/Lisäaikaa myönnettiin.*Loma-aika\./).first()).toBeVisible();
    expect(await violations(officer)).toEqual([]);
  });

  test('a party that is not heard has the reason on record, and the matter goes to its decider', async () => {
    const consequence = await propose('CANCELLATION');
    await officer.goto(consequence);
    await unfold(officer, 'Jätä kuulematta');
    const form = officer.getByRole('form', { name: 'Jätä kuulematta' });
    await tick(form, 'Asia ei siedä lykkäystä');
    await form.getByRole('textbox', { name: /^Perustelut/ }).fill('Asukkaat ovat vaarassa.');
    await form.getByRole('button', { name: 'Kirjaa ja vie päätettäväksi' }).click();
    const page = new ConsequencePage(officer);
    await page.says('Kuulematta jättämisen peruste on kirjattu.');
    await page.isIn('Päätettävänä');
    await expect(officer.getByText('Asukkaat ovat vaarassa.').first()).toBeVisible();
  });

  test('a request for an account says by when, and the answer is assessed', async () => {
    const consequence = await propose('ACCOUNT');
    await manager.post(`${consequence}/decision`, { taken: true, reason: 'Selvitys on tarpeen.' });
    await officer.goto(consequence);
    const page = new ConsequencePage(officer);
    await expect(page.act('Toimita tiedoksi').getByText(/^Vastaus viimeistään/)).toBeVisible();
    await page.deliver();
    await page.isIn('Vastausta odotetaan');

    await provider.goto(consequence);
    const answer = new ConsequencePage(provider).act('Anna selvitys tai vastaus');
    await answer.getByRole('textbox', { name: /^Selvitys/ }).fill('Suunnitelma on laadittu 1.3.');
    await answer.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await new ConsequencePage(provider).says('Vastaus on vastaanotettu.');
    expect(await isTooWide(provider)).toBe(false);

    await officer.reload();
    const act = page.act('Arvioi selvitys tai vastaus');
    await tick(act, 'Riittävä');
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill('Suunnitelma on asianmukainen.');
    await act.getByRole('button', { name: 'Kirjaa arvio' }).click();
    await page.says('Vastaus on arvioitu.');
    await page.isIn('Voimassa');
    expect(await violations(officer)).toEqual([]);
  });
});
