import { expect, type Page, test } from '@playwright/test';
import { inDays } from '../harness/days.js';
import { violations } from '../harness/eyes.js';
import { comesIn } from '../harness/people.js';
import { tick, unfold } from '../pages/fields.js';

/** Where the organiser looks next, and how its own and purchased production stand beside each other. */
test.describe.serial('Risks and comparison', () => {
  let officer: Page;
  let unit: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer');
  });

  test.afterAll(async () => officer?.context().close());

  test('units stand by risk, the greatest first, and each says why', async () => {
    await officer.goto('/risks');
    await officer.getByRole('button', { name: 'Laske kaikki nyt' }).click();
    await expect(officer.getByText(/yksikköä laskettu/)).toBeVisible();
    await officer.getByRole('main').getByRole('table').getByRole('link').first().click();
    await expect(officer.getByRole('heading', { name: 'Riskiarvio' })).toBeVisible();
    unit = new URL(officer.url()).pathname;
    await unfold(officer, 'Mistä pisteet tulevat');
    await expect(officer.getByRole('cell', { name: 'Avoimia vakavia havaintoja' })).toBeVisible();
    expect(await violations(officer)).toEqual([]);
  });

  test('an officer judges otherwise with a reason, and takes it back', async () => {
    const risk = officer.getByRole('region', { name: 'Riskiarvio' });
    await unfold(risk, 'Arvioi toisin');
    await risk.getByRole('button', { name: 'Tallenna arvio' }).click();
    await expect(risk.getByText(/korjattava/).first()).toBeVisible();
    await tick(risk, 'Matala');
    await risk.getByRole('textbox', { name: /^Miksi arvioit toisin/ }).fill('Käynti sovittu ensi viikolle.');
    await risk.getByRole('textbox', { name: /^Voimassa asti/ }).fill(inDays(30));
    await risk.getByRole('button', { name: 'Tallenna arvio' }).click();
    await expect(risk.getByText(/Aino Lehtonen arvioi: Matala/).first()).toBeVisible();

    await unfold(risk, 'Palauta taulukon arvio');
    await risk.getByRole('textbox', { name: /^Miksi palautat/ }).fill('Käynti tehty.');
    await risk.getByRole('button', { name: 'Palauta taulukon arvio' }).click();
    await expect(risk.getByText('Palauta taulukon arvio', { exact: true })).toHaveCount(0);
  });

  test('a provider sees nothing of it', async ({ browser }) => {
    const provider = await comesIn(browser, 'provider-contract');
    await provider.goto('/risks');
    await expect(provider.getByRole('heading', { level: 1, name: 'Yksiköt riskin mukaan' })).toHaveCount(0);
    const answer = await provider.request.get(`/api/v1${unit}/risk-score`);
    expect(answer.status()).toBe(403);
    await provider.context().close();
  });

  test('ways of production are compared with n, and warned of where clients differ', async () => {
    await officer.goto('/insight');
    await officer.getByRole('link', { name: 'Vertaile tuotantotapoja' }).click();
    await expect(officer.getByText('Ryhmät eivät ole suoraan vertailukelpoisia')).toBeVisible();
    const cost = officer.getByRole('region', { name: 'Kustannus asiakaspäivää kohden' });
    await expect(cost.getByRole('row', { name: /^Oma tuotanto/ })).toContainText('€/vrk');
    expect(await violations(officer)).toEqual([]);

    await tick(officer, 'Julkaistava versio: pieni n jätetään pois');
    await expect(officer).toHaveURL(/published=true/);
    await expect(cost.getByRole('row', { name: /^Avustus/ })).toContainText('ei julkaista');
  });

  test('the comparison is had as CSV and as PDF', async () => {
    for (const [name, start] of [
      ['Lataa CSV', '\uFEFFservice;year'],
      ['Lataa PDF', '%PDF-'],
    ]) {
      const path = await officer.getByRole('link', { name }).getAttribute('href');
      const answer = await officer.request.get(path!);
      expect(answer.status()).toBe(200);
      expect((await answer.body()).toString('utf8').startsWith(start)).toBe(true);
    }
  });
});
