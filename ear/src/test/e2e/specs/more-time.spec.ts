import { expect, type Page, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { isTooWide, violations } from '../harness/eyes.js';
import { choose, tick } from '../pages/fields.js';

const PHONE = { width: 390, height: 844 };

type Party = { type: string; partyId: string };
type Line = { id: string; responsibleId: string | null };
type Row = { id: string };

/** A producer asks for more time where it owes something, and an officer decides; own lines are asked too. */
test.describe('More time, and who answers for a line', () => {
  let officer: Calls;
  let provider: Calls;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-contract');
  });

  test.afterAll(async () => {
    await officer?.leave();
    await provider?.leave();
  });

  async function asks(page: Page) {
    await page.setViewportSize(PHONE);
    await page.getByText('Pyydä lisäaikaa', { exact: true }).first().click();
    await page.getByRole('textbox', { name: /^Uusi määräpäivä/ }).fill(inDays(60));
    await page.getByRole('textbox', { name: /^Miksi aika ei riitä/ }).fill(`Vastuuhenkilö vaihtui ${mark}`);
    const asked = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
    await page.getByRole('button', { name: 'Pyydä lisäaikaa' }).click();
    // the words stand in the field too: only the answer tells that they were taken in
    await asked;
    await expect(page.getByText(`Vastuuhenkilö vaihtui ${mark}`).first()).toBeVisible();
    expect(await isTooWide(page)).toBe(false);
  }

  async function grants(page: Page) {
    await expect(page.getByRole('heading', { name: 'Ratkaise lisäaikapyyntö' })).toBeVisible();
    await expect(page.getByText(`Vastuuhenkilö vaihtui ${mark}`).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await tick(page, 'Myönnän lisäajan');
    await page
      .getByRole('form', { name: 'Ratkaise lisäaikapyyntö' })
      .getByRole('textbox', { name: /^Perustelu/ })
      .fill('Perusteltu');
    await page.getByRole('button', { name: 'Ratkaise pyyntö' }).click();
    await expect(page.getByText(/^Uusi määräpäivä /).first()).toBeVisible();
  }

  test('for an account of a self-monitoring plan', async () => {
    const { items } = await provider.get('/plan-accounts?limit=200');
    for (const { id } of items as Row[]) {
      const { allowedActs } = await provider.get(`/plan-accounts/${id}`);
      if (!(allowedActs as string[]).includes('extension-requests')) continue;
      await provider.page.goto(`/plan-accounts/${id}`);
      await asks(provider.page);
      await officer.page.goto(`/plan-accounts/${id}`);
      await grants(officer.page);
      return;
    }
    throw new Error('The demo owes no account');
  });

  test('for the explanation of a missed target', async () => {
    const { items } = await provider.get('/breaches?state=EXPLANATION_ASKED&limit=200');
    expect(items.length, 'the demo misses a target').toBeGreaterThan(0);
    const { id } = (items as Row[])[0]!;
    await provider.page.goto(`/breaches/${id}`);
    await asks(provider.page);
    await officer.page.goto(`/breaches/${id}`);
    await grants(officer.page);
  });

  test('for comments on a draft report', async ({ browser }) => {
    for (const name of ['provider-contract', 'provider-own', 'provider-voucher', 'provider-grant'] as const) {
      const party = await callsOf(browser, name);
      try {
        const { items } = await party.get('/inspections?state=COMMENTING&limit=200');
        for (const { id } of items as Row[]) {
          await party.page.goto(`/inspections/${id}`);
          await asks(party.page);
          await officer.page.goto(`/inspections/${id}`);
          await tick(officer.page, 'Myönnän lisäajan');
          await expect(officer.page.getByText(/^Määräpäivä olisi /)).toBeVisible();
          await officer.page.goto(`/inspections/${id}`);
          await grants(officer.page);
          return;
        }
      } finally {
        await party.leave();
      }
    }
    throw new Error('No draft report of the demo waits for comments');
  });

  test('a service line has somebody who is asked about its targets', async () => {
    const { items } = await officer.get('/agreements?type=LINE_AGREEMENT&limit=200');
    const lines: Line[] = await officer.get('/service-lines');
    const nobodys = new Set<string | undefined>(
      lines.filter(({ responsibleId }) => !responsibleId).map(({ id }) => id),
    );
    const { page } = officer;
    for (const { id } of items as Row[]) {
      const { parties } = await officer.get(`/agreements/${id}`);
      const line = (parties as Party[]).find(({ type }) => type === 'SERVICE_LINE');
      if (!nobodys.has(line?.partyId)) continue;
      await page.goto(`/agreements/${id}`);
      await expect(page.getByText('Linjalla ei ole vastuuhenkilöä', { exact: false })).toBeVisible();
      await choose(page, /^Vastuuhenkilö/, 'Marja Koskela');
      await page.getByRole('button', { name: 'Tallenna vastuuhenkilö' }).click();
      await expect(page.getByText('Vastaa linjan tavoitteista: Marja Koskela.')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      return;
    }
    throw new Error('The demo has no agreement with a service line for which nobody answers');
  });
});
