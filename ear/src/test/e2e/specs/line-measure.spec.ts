import { expect, type Page, test } from '@playwright/test';
import { atLeast } from '../harness/agreed.js';
import { callsOf, type Calls } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { shareByMonth } from '../harness/monthly.js';
import { month } from '../harness/months.js';
import { people } from '../harness/people.js';
import { BreachPage } from '../pages/breach.js';

const BEGINS = '2024-01-01';

/** A service line that has missed its target twice and says no more than that; answers the address of the newer miss. */
async function missedTwice(officer: Calls): Promise<string> {
  const line = await officer.post('/service-lines', { nameFi: `Mitattu linja ${mark}` });
  const { id: personId } = (await officer.get('/users/colleagues')).find(
    ({ displayName }: { displayName: string }) => displayName === people.officer,
  );
  await officer.put(`/service-lines/${line.id}/responsible`, { personId });
  const { id } = await officer.post('/agreements', {
    type: 'LINE_AGREEMENT',
    name: `Linjasopimus ${mark}`,
    parties: [{ type: 'SERVICE_LINE', partyId: line.id }],
    terms: { validFrom: BEGINS },
  });
  const indicatorId = await shareByMonth(officer, `LINJA${mark}`.toUpperCase(), `Vastatut puhelut ${mark}`);
  await atLeast(officer, id, indicatorId, 90, BEGINS);
  for (const ago of [2, 1])
    await officer.post('/measurements', {
      indicatorId,
      subjectType: 'SERVICE_LINE',
      subjectId: line.id,
      periodFrom: month(ago).from,
      figure: { numerator: 50, denominator: 100 },
    });
  const [newest] = (await officer.get(`/breaches?subject=${line.id}`)).items;
  await officer.post(`/breaches/${newest.id}/line-explanation`, { text: 'Kuten ennenkin' });
  return `/breaches/${newest.id}`;
}

/** The part of the page that comes for service lines only, kept waiting. */
async function heldBack(page: Page) {
  let letGo = () => {};
  const asked = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/MeasureFields.*\.js$/, async (route) => {
    await asked;
    await route.continue();
  });
  return { letGo };
}

const theirTurn = (page: Page) => page.getByRole('heading', { name: 'Ratkaise, mitä poikkeamasta seuraa' });

test('What a service line missed again is followed up by a measure, which another person sees to be done', async ({
  browser,
}) => {
  const officer = await callsOf(browser, 'officer');
  const officer2 = await callsOf(browser, 'officer2');
  const [theirs, ours] = [new BreachPage(officer.page), new BreachPage(officer2.page)];
  const address = await missedTwice(officer);

  const fields = await heldBack(officer2.page);
  await officer2.page.goto(address);
  await expect(theirTurn(officer2.page)).toBeVisible();
  await expect(
    officer2.page.getByRole('button', { name: 'Tallenna ratkaisu' }),
    'nothing is sent whose fields are not there yet',
  ).toHaveCount(0);
  fields.letGo();
  const decision = ours.act('Ratkaise, mitä poikkeamasta seuraa');
  await expect(decision).toContainText('linjan kanssa sovitaan toimenpiteestä');
  await ours.decide('Sovitaan toimenpiteestä', 'Jo toinen kerta');
  await expect(decision.getByRole('textbox', { name: /^Mitä tehdään/ })).toHaveAccessibleDescription(/./);
  const wrong = decision.getByRole('region', { name: 'Virheilmoitus' });
  await expect(wrong).toContainText('Mitä tehdään');
  await expect(wrong).not.toContainText('measure.');
  await ours.agree('Palkataan kaksi vastaajaa', people.officer, inDays(30));
  await ours.isIn('Toimenpiteestä sovittu');

  await ours.handOver(people.manager, 'Osaa asian paremmin');
  await expect(ours.act('Toimenpide')).toContainText(`Siirretty: ${people.officer} → ${people.manager}`);
  await ours.handOver(people.officer, 'Päällikkö lähtee virkavapaalle');

  await officer.page.goto(address);
  const carriedOut = theirs.act('Toteuta toimenpide');
  await carriedOut.getByRole('textbox', { name: /^Mitä tehtiin/ }).fill('Kaksi vastaajaa aloitti');
  await carriedOut.getByRole('button', { name: 'Ilmoita tehdyksi' }).click();
  await expect(carriedOut).toHaveCount(0);
  await expect(theirs.act('Totea toimenpide tehdyksi')).toHaveCount(0);

  await officer2.page.reload();
  await ours.confirm('Kyllä, tehty', 'Työvuorolistat nähty');
  await ours.isIn('Toimenpide tehty');
  await expect(officer2.page.getByText('Palvelulinja antoi selvityksen').first()).toBeVisible();
  for (const calls of [officer, officer2]) await calls.leave();
});
