import { expect, test } from '@playwright/test';
import { open, rawKeys } from '../harness/eyes.js';
import { comesIn, type Language, speak } from '../harness/people.js';

const CONSTANT = /^[A-Z][A-Z_0-9]+$/;
const TITLES: Record<Language, string> = {
  FI: 'Mitä havainto vaatii',
  SV: 'Vad en iakttagelse kräver',
  EN: 'What a finding demands',
};

test('an administrator reads by which tables the house decides, and since when', async ({ browser }) => {
  const admin = await comesIn(browser, 'admin');
  await open(admin, '/people');
  await admin.getByRole('link', { name: 'Päätöstaulut' }).first().click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Päätöstaulut' })).toBeVisible();

  await admin.getByRole('link', { name: TITLES.FI }).click();

  const main = admin.getByRole('main');
  await expect(admin.getByRole('heading', { level: 1, name: TITLES.FI })).toBeVisible();
  await expect(main.getByText(/^Versio \d+ on voimassa \d+\.\d+\.20\d\d alkaen\.$/)).toBeVisible();
  const serious = main.getByRole('row').filter({ hasText: '4 (Vakava' }).first();
  await expect(serious).toContainText('Korjaussuunnitelma: Kyllä');
  await expect(serious).toContainText('Kerrotaan: päällikkö, valvontaviranomainen');
  await admin.context().close();
});

test('every cell of every table has its word in the language of its reader', async ({ browser }) => {
  const auditor = await comesIn(browser, 'auditor');
  const tables = await (await auditor.request.get('/api/v1/decision-tables')).json();
  expect(tables.length).toBeGreaterThanOrEqual(7);
  for (const language of ['FI', 'SV', 'EN'] as const) {
    await speak(auditor.context(), language);
    for (const { key } of tables) {
      await open(auditor, `/decision-tables/${key}`);
      const told = auditor.getByRole('main').locator('li strong');
      await expect(told.first()).toBeVisible();
      const words = (await told.allInnerTexts()).flatMap((cell) => cell.split(', '));
      expect(
        words.filter((word) => CONSTANT.test(word)),
        `${language} ${key}`,
      ).toEqual([]);
    }
    await open(auditor, '/decision-tables/grading');
    await expect(auditor.getByRole('heading', { level: 1, name: TITLES[language] })).toBeVisible();
  }
  await speak(auditor.context(), 'FI');
  await auditor.context().close();
});

test('a page with texts of its own has all its words in a browser of another language', async ({
  browser,
}) => {
  const admin = await comesIn(browser, 'admin', { locale: 'en-GB' });
  await open(admin, '/decision-tables/risk-score');
  await expect(admin.getByRole('heading', { level: 1, name: 'Paljonko riskitekijä painaa' })).toBeVisible();
  expect(await rawKeys(admin)).toEqual([]);
  await admin.context().close();
});
