import { expect, type Page, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { reportOf, roundOf } from '../harness/reports.js';
import { ownUnit } from '../harness/units.js';
import { ReportPage } from '../pages/report.js';

/** As many as the time of a build allows; KILLS=50 for the whole proof. */
const KILLS = Number(process.env.KILLS ?? 3);
const MOST_LOST_MS = 2_000;
/** Nobody types faster; the form tells of a change after ten quiet milliseconds. */
const BETWEEN_LETTERS_MS = 25;
/** Killed at a random letter, late enough that some of the text has to be safe. */
const [SOONEST_MS, LATEST_MS] = [2_500, 6_000];
const TEXT = 'learning';

/** Types until the page is killed, and says how much was typed more than two seconds before its end. */
async function typeAndDie(page: Page, form: ReportPage, text: string, until: number): Promise<number> {
  await form.field(TEXT).fill('');
  await form.field(TEXT).focus();
  const typedAt: number[] = [];
  const end = Date.now() + until;
  for (const letter of text) {
    if (Date.now() > end) break;
    await page.keyboard.type(letter, { delay: BETWEEN_LETTERS_MS });
    typedAt.push(Date.now());
  }
  const killed = Date.now();
  const client = await page.context().newCDPSession(page);
  // the browser's own way to die at once: no event reaches the page any more
  void client.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash', { timeout: 10_000 }).catch(() => undefined);
  await page.close();
  return typedAt.filter((at) => killed - at > MOST_LOST_MS).length;
}

test('kills of the browser lose at most the last two seconds of typing', async ({ browser }) => {
  test.setTimeout(900_000);
  const officer: Calls = await callsOf(browser, 'officer');
  const provider = await callsOf(browser, 'provider-voucher');
  const unit = await ownUnit(provider.page, 'VOUCHER');
  const report = await reportOf(officer, await roundOf(officer, `Tapettu ${mark}`, [unit.id]), unit);
  const context = provider.page.context();

  for (let kill = 0; kill < KILLS; kill++) {
    const text = `${kill}: ${'abcdefghij'.repeat(60)}`;
    const page = await context.newPage();
    const form = new ReportPage(page);
    await form.open(report);
    await expect(form.field(TEXT)).toBeVisible();
    const safe = await typeAndDie(page, form, text, SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS));
    expect(safe, 'enough was typed for something to be safe').toBeGreaterThan(0);

    const again = await context.newPage();
    const after = new ReportPage(again);
    await after.open(report);
    await expect(after.field(TEXT)).toHaveValue(new RegExp(`^${text.slice(0, safe)}`), { timeout: 15_000 });
    await again.close();
  }
  await provider.leave();
  await officer.leave();
});
