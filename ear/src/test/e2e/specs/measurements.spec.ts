import { expect, test } from '@playwright/test';
import { atLeast, contractWith, type Measured, newUnit } from '../harness/agreed.js';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { shareByMonth } from '../harness/monthly.js';
import { month, short } from '../harness/months.js';
import { choose, tick } from '../pages/fields.js';
import { MeasurementPage } from '../pages/measurement.js';
import { TargetPage } from '../pages/target.js';

const HEADER = 'mittari;kohde;kausi;arvo;osoittaja;nimittaja;asteikko';

/** What was reached is told by hand and from a file; what cannot be right is told where it stands. */
test.describe.serial('Figures are told', () => {
  const code = `LUVUT${mark}`.toUpperCase();
  let officer: Calls;
  let unit: Measured;
  let indicator: string;
  let target: string;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    unit = await newUnit(officer, `Lukujen koti ${mark}`);
    indicator = await shareByMonth(officer, code, `Suunnitelma ajan tasalla ${mark}`);
    const agreement = await contractWith(officer, unit, month(6).from);
    target = await atLeast(officer, agreement, indicator, 90, month(6).from);
  });

  test.afterAll(async () => officer?.leave());

  test('a figure is typed in, corrected and taken back, and each that was told stays', async () => {
    const { page } = officer;
    const figures = new MeasurementPage(page);
    const standing = new TargetPage(page).standing(short(month(1)));
    await page.goto(`/targets/${target}`);
    await page.getByRole('link', { name: 'Kirjaa toteuma' }).click();
    await expect(page.getByRole('radio', { name: unit.name })).toHaveCount(0);
    await choose(page, /^Kausi/, short(month(1)));
    await expect(page.getByRole('option', { name: short(month(-1)), exact: true })).toHaveCount(0);
    await figures.fill({ numerator: '101', denominator: '100' });
    await figures.send('Kirjaa toteuma');
    await figures.isWrong(/^Osoittaja/, /ei voi olla suurempi kuin nimittäjä/);
    await figures.fill({ numerator: 'sata' });
    await figures.send('Kirjaa toteuma');
    await figures.isWrong(/^Osoittaja/, /Kirjoita luku numeroin, esimerkiksi 12,5/);
    await figures.fill({ numerator: '0', denominator: '0' });
    await figures.send('Kirjaa toteuma');
    await expect(standing).toContainText('Ei mitattavissa');
    await expect(standing).toContainText('Nimittäjä on nolla: kaudella ei ollut mitattavaa.');

    await page.getByRole('link', { name: 'Kirjaa toteuma' }).click();
    await choose(page, /^Kausi/, short(month(1)));
    await figures.fill({ numerator: '97', denominator: '100' });
    await figures.send('Kirjaa toteuma');
    const why = 'Kaudesta on jo toteuma. Korjaa sitä.';
    await expect(page.getByRole('link', { name: `Kausi: ${why}` })).toBeVisible();
    await expect(page.getByText(why, { exact: true }).first()).toBeVisible();
    await page.goto(`/targets/${target}`);

    await standing.getByRole('link', { name: 'Toteumat' }).click();
    await expect(page.getByRole('link', { name: `Tuloskortti: ${unit.name}` })).toBeVisible();
    const told = figures.told(short(month(1)));
    await figures.send(`Korjaa toteumaa: ${short(month(1))}`);
    await figures.fill({ numerator: '', denominator: '', value: '0,965' });
    await figures.send('Tallenna korjaus');
    await figures.isWrong(/^Miksi korjataan/, /Täytä tämä kohta/);
    await figures.field(/^Miksi korjataan/).fill('Luku saatiin myöhemmin.');
    await figures.send('Tallenna korjaus');
    await figures.isWrong(/^Arvo \(/, /prosentteja \(0–100\) vai osuus \(0–1\)/);
    await tick(page, 'Osuutena (0–1)');
    await figures.send('Tallenna korjaus');
    await expect(told).toHaveCount(2);
    await expect(told.filter({ hasText: 'Voimassa' })).toContainText('96,5');
    await expect(told.filter({ hasText: 'Korvattu' })).toContainText('0 / 0');

    await figures.send(`Korjaa toteumaa: ${short(month(1))}`);
    await expect(figures.field(/^Arvo \(/)).toHaveValue('96,5');
    await figures.field(/^Miksi korjataan/).fill('Luku on toisen yksikön.');
    await figures.send('Poista käytöstä');
    const gone = told.filter({ hasText: 'Poistettu käytöstä' });
    await expect(gone).toContainText('96,5 %');
    await expect(gone).toContainText('Aino Lehtonen poisti käytöstä: Luku on toisen yksikön.');
    await page.goto(`/targets/${target}`);
    await expect(standing).toContainText('Tieto puuttuu');
  });

  test('what a measured indicator counts stays, and its form says so at the fields', async () => {
    const { page } = officer;
    const form = page.getByRole('main');
    await page.goto(`/indicators/${indicator}/edit`);
    await form.getByRole('textbox', { name: /^Tunnus/ }).fill(`${code}X`);
    await tick(form, 'Vuosi');
    await form.getByRole('button', { name: 'Tallenna muutokset' }).click();
    const why = /Mittarilla on jo toteumia/;
    await expect(form.getByRole('textbox', { name: /^Tunnus/ })).toHaveAccessibleDescription(why);
    await expect(form.getByRole('group', { name: /^Mittauskausi/ })).toContainText(why);
  });

  test('a file with wrong rows says where they are and writes nothing; a right one is written', async () => {
    const { page } = officer;
    await page.goto('/measurements/import');
    const row = (...cells: string[]) => [code, unit.soteriNumber, ...cells].join(';');
    const choose = (...rows: string[]) =>
      page.getByLabel('CSV-tiedosto').setInputFiles({
        name: 'toteumat.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([HEADER, ...rows, ''].join('\r\n')),
      });
    const period = (ago: number) => month(ago).from.slice(0, 7);
    await choose(
      row(period(3), '', '97', '100', ''),
      row(period(4), '', '101', '100', ''),
      row(period(-1), '95', '', '', ''),
      row(period(5), '0,9', '', '', ''),
      `${code};000;${period(5)};95;;;`,
    );
    await expect(page.getByText('Tiedostossa on 4 virhettä')).toBeVisible();
    for (const [line, column, why] of [
      ['3', 'osoittaja', 'suurempi kuin nimittäjä'],
      ['4', 'kausi', 'Kausi ei ole alkanut'],
      ['5', 'arvo', 'vai osuus (0–1)'],
      ['6', 'kohde', ''],
    ]) {
      const wrong = page.getByRole('row').filter({
        has: page.getByRole('cell', { name: line, exact: true }),
      });
      await expect(wrong).toContainText(column);
      await expect(wrong).toContainText(why);
    }
    await expect(page.getByRole('button', { name: 'Tuo tiedosto' })).toHaveCount(0);

    await choose(
      row(period(3), '', '97', '100', ''),
      row(period(4), '96,5', '', '', ''),
      row(period(5), '0,9', '', '', '0-1'),
    );
    await expect(page.getByText('Esikatselu')).toBeVisible();
    expect(await toldOf(), 'nothing is written by looking').toEqual([]);
    await page.getByRole('button', { name: 'Tuo tiedosto' }).click();
    await expect(page.getByText('Tiedosto on tuotu')).toBeVisible();
    expect(await toldOf()).toEqual([97, 96.5, 90]);
  });

  /** The figures of the months of the file, the newest first. */
  async function toldOf(): Promise<number[]> {
    const told: { periodFrom: string; value: number }[] = await officer.get(
      `/measurements?indicator=${indicator}&subjectType=UNIT&subject=${unit.id}`,
    );
    return told.filter(({ periodFrom }) => periodFrom < month(2).from).map(({ value }) => value);
  }
});
