import { expect, test } from '@playwright/test';
import { atLeast } from '../harness/agreed.js';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { shareByMonth } from '../harness/monthly.js';
import { month, short } from '../harness/months.js';
import { quietUnit, type Unit } from '../harness/units.js';

type Row = Unit & { type: string; producerName: string };

const REPORTED = month(1);

/** What a producer itself tells counts at once, is confirmed by the organiser, and stands beside the others of its service. */
test.describe.serial('A producer tells its own figures', () => {
  const code = `OMAT${mark}`.toUpperCase();
  const name = `Omaiset tavattu ${mark}`;
  let officer: Calls;
  let provider: Calls;
  let unit: Unit;
  let others: Row[];

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-grant');
    unit = await quietUnit(provider.page, 'GRANT');
    const indicatorId = await shareByMonth(officer, code, name);
    const { type } = await officer.get(`/units/${unit.id}`);
    const own = ((await provider.get('/units?limit=500')).items as Row[]).map(({ id }) => id);
    const all = (await officer.get(`/units?type=${type}&limit=500`)).items as Row[];
    others = all.filter(({ id }) => !own.includes(id)).slice(0, 5);
    const agreement = await officer.post('/agreements', {
      type: 'GRANT_TERMS',
      name: `Avustusehdot ${mark}`,
      parties: [{ type: 'UNIT', partyId: unit.id, measured: true }],
      terms: {
        validFrom: REPORTED.from,
        services: [],
        lots: [],
        options: [],
        notices: [],
        contents: [],
        consequences: [],
      },
    });
    await atLeast(officer, agreement.id, indicatorId, 90, REPORTED.from);
    const tell = (calls: Calls, subjectId: string, numerator: number) =>
      calls.post('/measurements', {
        indicatorId,
        subjectType: 'UNIT',
        subjectId,
        periodFrom: REPORTED.from,
        figure: { numerator, denominator: 100 },
      });
    await tell(provider, unit.id, 96);
    for (const [at, { id }] of others.entries()) await tell(officer, id, 80 + at);
  });

  test.afterAll(async () => {
    for (const calls of [officer, provider]) await calls?.leave();
  });

  test('an officer confirms it, and nothing waits any more', async () => {
    const { page } = officer;
    await page.goto(`/measurements/unconfirmed?search=${code}`);
    const row = page.getByRole('row').filter({ hasText: code });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(`${unit.name}`);
    await expect(row).toContainText('96 % (96 / 100)');
    await row.getByRole('button', { name: `Vahvista: ${code}, ${unit.name}, ${short(REPORTED)}` }).click();
    await expect(page.getByText('Haulla ei löytynyt vahvistamattomia toteumia.')).toBeVisible();
  });

  test('its scorecard shows its own and the median of its service, and names nobody else', async () => {
    const { page } = provider;
    await page.goto(`/scorecards/${unit.id}`);
    const line = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });
    await expect(line).toContainText('96 % täyttää tavoitteen');
    await expect(line).toContainText('Saman palvelun mediaani 82,5 % (6 yksikköä)');
    for (const other of others) await expect(page.getByText(other.name)).toHaveCount(0);
    await line.locator('summary').click();
    await line.getByRole('link', { name: 'Toteumat' }).click();
    await expect(page.getByRole('row').filter({ hasText: short(REPORTED) })).toContainText(
      'vahvisti Aino Lehtonen',
    );
    await page.goto(`/scorecards/${others[0].id}`);
    await expect(page.getByText('Asiaa ei ole, tai se ei kuulu sinulle.')).toBeVisible();
  });

  test('the card of the whole producer has its own units only', async () => {
    const { page } = provider;
    const mine = ((await provider.get('/units?limit=500')).items as Row[]).map((each) => each.name);
    const { producerId } = await officer.get(`/units/${unit.id}`);
    await page.goto(`/scorecards/${producerId}`);
    const cards = page.getByRole('link', { name: /^Tuloskortti: / });
    await expect(cards.first()).toBeVisible();
    for (const card of await cards.all()) {
      const whose = (await card.getAttribute('aria-label'))!.replace('Tuloskortti: ', '');
      expect(mine).toContain(whose);
    }
  });
});
