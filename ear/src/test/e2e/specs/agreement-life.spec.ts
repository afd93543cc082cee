import { expect, test } from '@playwright/test';
import { atLeast, contractWith, type Measured, newUnit } from '../harness/agreed.js';
import { callsOf, type Calls } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { shareByMonth } from '../harness/monthly.js';
import { month, short, written } from '../harness/months.js';
import { opens, tick } from '../pages/fields.js';
import { TargetPage } from '../pages/target.js';

const OPTION = 'Optiovuosi';
const NOTICE = 'Irtisanomisesta ilmoitettava';

/** A contract, from its first version on: amended, prolonged by its option, its target changed and ended. */
test.describe.serial('A contract is kept', () => {
  const code = `ELAMA${mark}`.toUpperCase();
  let officer: Calls;
  let unit: Measured;
  let agreement: string;
  let target: string;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    unit = await newUnit(officer, `Elinkaaren koti ${mark}`);
    const year = new Date().getFullYear();
    const option = { name: OPTION, from: `${year + 2}-01-01`, to: `${year + 2}-12-31` };
    agreement = await contractWith(officer, unit, '2024-01-01', {
      validTo: `${year + 1}-12-31`,
      priceBasis: '120 € vuorokaudessa',
      options: [{ ...option, decideBy: `${year + 1}-06-30` }],
      notices: [{ what: NOTICE, on: `${year + 1}-03-31` }],
    });
    const indicator = await shareByMonth(officer, code, `Toteutuneet käynnit ${mark}`);
    target = await atLeast(officer, agreement, indicator, 90, '2024-01-01');
    await officer.post('/measurements', {
      indicatorId: indicator,
      subjectType: 'UNIT',
      subjectId: unit.id,
      periodFrom: month(2).from,
      figure: { numerator: 96, denominator: 100 },
    });
  });

  test.afterAll(async () => officer?.leave());

  test('it is amended from a day on, and what it said before stays readable', async () => {
    const { page } = officer;
    await page.goto(`/agreements/${agreement}`);
    await page.getByRole('link', { name: 'Muuta sopimusta' }).click();
    const form = page.getByRole('main');
    const from = form.getByRole('textbox', { name: /^Muutos tulee voimaan/ });
    const why = form.getByRole('textbox', { name: /^Miksi sopimusta muutetaan/ });
    await from.fill('1.1.2024');
    await form.getByRole('textbox', { name: /^Hinnan peruste/ }).fill('130 € vuorokaudessa');
    const fine = form.locator('details').filter({ hasText: 'Sopimussakko' });
    const when = fine.getByRole('textbox', { name: /^Milloin tulee kyseeseen/ });
    await opens(fine.locator('summary'));
    const sum = fine.getByRole('textbox', { name: /^Määrä euroina/ });
    await sum.fill('sata');
    await tick(fine, 'rikkomus');
    await fine.getByRole('textbox', { name: /^Lisätieto määrästä/ }).fill('enintään 1 500 € viikossa');
    await form.getByRole('button', { name: 'Tallenna muutos' }).click();
    await expect(why).toHaveAccessibleDescription(/Täytä tämä kohta/);
    await expect(when).toHaveAccessibleDescription(/Täytä tämä kohta/);
    await expect(sum).toHaveAccessibleDescription(/Kirjoita luku numeroin/);
    await sum.fill('0');
    await why.fill('Indeksikorotus');
    await when.fill('Käynti jää tekemättä.');
    await form.getByRole('button', { name: 'Tallenna muutos' }).click();
    await expect(sum).toHaveAccessibleDescription(/suurempi kuin nolla/);
    await sum.fill('150,5');
    await form.getByRole('button', { name: 'Tallenna muutos' }).click();
    await expect(from).toHaveAccessibleDescription(/vasta edellisen version alkupäivän 1\.1\.2024 jälkeen/);
    await from.fill(inDays(-1));
    await form.getByRole('button', { name: 'Tallenna muutos' }).click();

    const terms = page.getByRole('region', { name: 'Ehdot nyt' });
    await expect(terms).toContainText('130 € vuorokaudessa');
    await expect(terms).toContainText(
      /Sopimussakko: 150,50\s€ \/ rikkomus · enintään 1 500 € viikossa · Käynti jää tekemättä/,
    );
    const versions = page.getByRole('region', { name: 'Versiot' });
    await expect(versions).toContainText(`Versio 2, voimaan ${inDays(-1)} · voimassa nyt`);
    await opens(versions.locator('summary').filter({ hasText: 'Versio 1,' }));
    await expect(versions).toContainText('120 € vuorokaudessa');
    for (const place of [versions, page.getByRole('region', { name: 'Tapahtumat' })])
      await expect(place).toContainText('Indeksikorotus');
  });

  test('its option is taken, and it goes on to the last day of the option', async () => {
    const { page } = officer;
    const days = page.getByRole('region', { name: 'Määräpäivät' });
    await days.getByRole('link', { name: `Option käyttö: ${OPTION}` }).click();
    const act = page.getByRole('region', { name: 'Hoida sopimuksen määräpäivä' });
    const note = act.getByRole('textbox', { name: /^Perustelu/ });
    await tick(act, 'Optio otettiin käyttöön');
    await act.getByRole('button', { name: 'Kirjaa hoidetuksi' }).click();
    await expect(note).toHaveAccessibleDescription(/Täytä tämä kohta/);
    await note.fill('Palvelu on ollut hyvää.');
    await act.getByRole('button', { name: 'Kirjaa hoidetuksi' }).click();
    await expect(page.getByRole('region', { name: 'Hoidettu' })).toContainText('Optio otettiin käyttöön');

    await page
      .getByRole('main')
      .getByRole('link', { name: `Ostopalvelu ${unit.name}` })
      .click();
    const last = `31.12.${new Date().getFullYear() + 2}`;
    await expect(page.getByRole('main').getByText(`1.1.2024–${last}`, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Versiot' })).toContainText('Versio 3,');
  });

  test('the day by which notice must be given is among all days, and what was done by it is said', async () => {
    const { page } = officer;
    const year = new Date().getFullYear() + 1;
    await page.goto(`/agreements/${agreement}`);
    const days = page.getByRole('region', { name: 'Määräpäivät' });
    await expect(days.getByRole('row').filter({ hasText: NOTICE })).toContainText(`31.3.${year}`);
    await days.getByRole('link', { name: `Ilmoitus: ${NOTICE}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTICE);
    const act = page.getByRole('region', { name: 'Hoida sopimuksen määräpäivä' });
    await expect(act.getByRole('radio', { name: 'Optio otettiin käyttöön' })).toHaveCount(0);
    await act.getByRole('textbox', { name: /^Perustelu/ }).fill('Sopimus jatkuu.');
    await act.getByRole('button', { name: 'Kirjaa hoidetuksi' }).click();
    await expect(act.getByRole('group', { name: /^Mitä tehtiin/ })).toContainText('Täytä tämä kohta.');
    await tick(act, 'Ilmoitusta ei tarvittu');
    await act.getByRole('button', { name: 'Kirjaa hoidetuksi' }).click();
    const handled = page.getByRole('region', { name: 'Hoidettu' });
    await expect(handled).toContainText('Ilmoitusta ei tarvittu');
    await expect(handled).toContainText('Sopimus jatkuu.');
    await expect(act).toHaveCount(0);
  });

  test('its target is another from the middle of a month on, which says so, and then ends', async () => {
    const { page } = officer;
    const view = new TargetPage(page);
    await page.goto(`/targets/${target}`);
    await expect(view.standing(short(month(2)))).toContainText('96 % täyttää tavoitteen: vähintään 90 %.');
    const entry = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
    await expect(entry('Sopimukset')).toHaveAttribute('aria-current', 'page');
    await expect(entry('Yleiset tavoitteet')).not.toHaveAttribute('aria-current');
    await page.getByRole('link', { name: 'Muuta päivästä alkaen' }).click();
    await view.field(/^Arvo/).fill('950');
    await view.field(/^Alkaa/).fill('31.12.2023');
    await view.send('Tallenna muutos');
    await expect(view.field(/^Arvo/)).toHaveAccessibleDescription(/0.*100/);
    await view.field(/^Arvo/).fill('95,5');
    await view.send('Tallenna muutos');
    await expect(view.field(/^Alkaa/)).toHaveAccessibleDescription(/Muutospäivän on oltava sen jälkeen/);
    const middle = written(month(2).from).replace(/^1\./, '15.');
    await view.field(/^Alkaa/).fill(middle);
    await view.send('Tallenna muutos');
    await view.isShown(`${middle}–`);
    await expect(view.standing(short(month(2)))).toContainText(
      `96 % täyttää tavoitteen: vähintään 95,5 %. Tavoite alkoi ${middle} kesken kauden`,
    );

    await page.getByRole('link', { name: 'Päätä tavoite' }).click();
    await view.field(/^Tavoitteen viimeinen päivä/).fill(written(month(2).from));
    await view.send('Päätä tavoite');
    await expect(view.field(/^Tavoitteen viimeinen päivä/)).toHaveAccessibleDescription(/ennen/);
    await view.field(/^Tavoitteen viimeinen päivä/).fill(written(month(1).from));
    await view.send('Päätä tavoite');
    await view.isShown(`${middle}–${written(month(1).from)}`);
    await expect(view.standing(short(month(2)))).toBeVisible();
    await expect(view.standing(short(month(1)))).toHaveCount(0);
  });
});
