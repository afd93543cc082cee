import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { callsOf } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { violations } from '../harness/eyes.js';
import { tick } from '../pages/fields.js';

type Goal = { code: string; nameFi: string; comparator: string; agreementId: string | null };
const FILE = new URL('../../../../../processes/src/main/resources/demo/targets-2023.csv', import.meta.url);
const ROWS = readFileSync(FILE, 'utf8').trim().split('\n').slice(1);

/** What is agreed stands on the screen, for those whom it concerns. */
test.describe('What is agreed', () => {
  test('all goals of 2023 stand on the agreements of their lines, and those without a figure say so', async ({
    browser,
  }) => {
    const officer = await callsOf(browser, 'officer');
    const { items } = await officer.get('/targets?limit=500');
    const codes = ROWS.map((row) => row.split(',')[0] ?? '');
    const goals = (items as Goal[]).filter(({ code }) => codes.includes(code));
    expect(codes).toHaveLength(25);
    expect(goals.map(({ code }) => code).sort()).toEqual([...codes].sort());
    expect(goals.some(({ comparator }) => comparator === 'NONE')).toBe(true);
    for (const agreement of new Set(goals.map(({ agreementId }) => agreementId))) {
      await officer.page.goto(`/agreements/${agreement}`);
      const targets = officer.page.getByRole('region', { name: 'Tavoitteet' });
      for (const goal of goals.filter(({ agreementId }) => agreementId === agreement)) {
        const row = targets.getByRole('row').filter({
          has: officer.page.getByRole('cell', { name: goal.code, exact: true }),
        });
        await expect(row).toContainText(goal.nameFi);
        if (goal.comparator === 'NONE') await expect(row).toContainText('ei lukua');
        else await expect(row).not.toContainText('ei lukua');
      }
    }
    await officer.leave();
  });

  test('a contract shows where each content that the law demands is met, and what is lacking', async ({
    browser,
  }) => {
    const officer = await callsOf(browser, 'officer');
    const { page } = officer;
    await page.goto('/agreements/new');
    const form = page.getByRole('main');
    await tick(form, 'Sopimus ostopalvelusta');
    await form.getByRole('textbox', { name: /^Nimi/ }).fill(`Tarkistuslista ${mark}`);
    await form
      .getByRole('textbox', { name: /^Alkaa/ })
      .first()
      .fill('1.1.2026');
    await form.getByRole('textbox', { name: 'Vakavaraisuus' }).fill('Kohta 4, s. 3');
    await form.getByRole('textbox', { name: 'Irtisanominen ja purkaminen' }).fill('Kohta 12, s. 9');
    await form.getByRole('button', { name: 'Tallenna sopimus' }).click();
    await page.waitForURL(/\/agreements\/[\da-f-]{36}$/);
    const contents = page.getByRole('region', { name: 'Vähimmäissisältö (612/2021 15 §)' });
    await expect(contents).toContainText('2 / 8 kohtaa löytyy sopimuksesta.');
    await expect(contents.getByRole('listitem').filter({ hasText: 'Vakavaraisuus' })).toContainText(
      'Kohta 4, s. 3',
    );
    await expect(contents.getByText('Puuttuu: kohtaa ei ole osoitettu.')).toHaveCount(6);
    await officer.leave();
  });

  test('a provider finds the targets of its units on one card, from its units and its agreements', async ({
    browser,
  }) => {
    const provider = await callsOf(browser, 'provider-contract');
    const { page } = provider;
    await page.goto('/portal/units');
    await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link', { name: /^Tuloskortti: / })
      .first()
      .click();
    await page.waitForURL(/\/scorecards\/[\da-f-]{36}$/);
    const card = page.getByRole('main');
    const unit = card.getByRole('region').filter({ has: page.getByRole('link', { name: /^Tuloskortti: / }) });
    await expect(unit.first().getByRole('table').first()).toContainText('Uusin kausi');
    expect(await violations(page)).toEqual([]);
    const { items } = await provider.get('/agreements?limit=1');
    await page.goto(`/agreements/${items[0].id}`);
    await card.getByRole('link', { name: 'Tuloskortti', exact: true }).first().click();
    await expect(page.getByText('Tuloskortti · Sopimus')).toBeVisible();
    await provider.leave();
  });
});
