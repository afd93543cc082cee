import { expect, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { reportOf, roundOf, wholeAnswers } from '../harness/reports.js';
import { ownUnit, type Unit } from '../harness/units.js';
import { ReportPage } from '../pages/report.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const NUMBER = 'staff_giving';
const TEXT = 'learning';

test.describe.serial('A round of reports', () => {
  let officer: Calls;
  let provider: Calls;
  let unit: Unit;
  let round: string;
  let report: string;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-contract');
    unit = await ownUnit(provider.page, 'CONTRACT');
  });

  test.afterAll(async () => {
    await officer?.leave();
    await provider?.leave();
  });

  test('an officer sees whom a round asks before it is opened', async () => {
    const { page } = officer;
    await page.goto('/report-rounds/new');
    await page.getByRole('textbox', { name: /^Kierroksen nimi/ }).fill(`Kokeilu ${mark}`);
    await page.getByRole('button', { name: /Katso, keneltä kysytään/ }).click();
    await expect(page.getByText('Lomakkeessa on 3 korjattavaa kohtaa')).toBeVisible();
  });

  test('a round for thirty units is opened, and its page says how far it is', async () => {
    test.setTimeout(120_000);
    const { items } = await officer.get('/units?limit=200');
    // nothing is asked of a unit that nothing is bought from
    const others = (items as (Unit & { relations: string[] })[])
      .filter(({ relations }) => relations.length > 0)
      .map(({ id }) => id)
      .filter((id) => id !== unit.id);
    round = await roundOf(officer, `Kolmekymmentä ${mark}`, [unit.id, ...others.slice(0, 29)]);
    report = await reportOf(officer, round, unit);
    const { page } = officer;
    await page.goto(`/report-rounds/${round}`);
    await expect(page.getByRole('heading', { level: 1, name: `Kolmekymmentä ${mark}` })).toBeVisible();
    await expect(page.getByText('Hyväksytty 0 / 30 raporttia.')).toBeVisible();
  });

  test('a report is filled in on a phone while the line breaks, and checked before it is sent', async () => {
    test.setTimeout(120_000);
    const answers = await wholeAnswers(provider, report);
    const { [NUMBER]: _, [TEXT]: __, ...others } = answers;
    const put = await provider.page.request.put(`/api/v1/reports/${report}/answers`, {
      data: { answers: others },
      headers: { 'If-Match': '"0"', 'X-CSRF-Token': (await provider.get('/session')).csrfToken },
    });
    expect(put.ok()).toBe(true);

    const { page } = provider;
    await page.setViewportSize(PHONE);
    const form = new ReportPage(page);
    await form.open(report);
    await form.check();
    await expect(page.getByText('Lomakkeessa on 2 korjattavaa kohtaa')).toBeVisible();
    await form.field(NUMBER).fill('12');
    await form.isSaved();

    await page.context().setOffline(true);
    await form.field(TEXT).fill(`Kirjoitettu ilman yhteyttä ${mark}`);
    await expect(form.saving).toHaveAttribute('data-saving', 'WAITING');
    await page.context().setOffline(false);
    await form.isSaved();

    const draft = await provider.get(`/reports/${report}/answers`);
    expect(draft.answers[TEXT]).toBe(`Kirjoitettu ilman yhteyttä ${mark}`);
    await form.send();
    await expect(page.getByText(/VALV \d{4}-\d{6}\/1/)).toBeVisible();
    await page.setViewportSize(DESK);
  });

  test('an officer returns it with a comment beside a field, and the producer corrects it', async () => {
    test.setTimeout(120_000);
    const seen = new ReportPage(officer.page);
    await seen.open(report);
    await seen.comment(NUMBER, `Tarkista luku ${mark}`);
    await officer.page.getByRole('textbox', { name: /^Mitä raportissa on korjattava/ }).fill('Yksi kohta');
    await officer.page.getByRole('button', { name: 'Palauta', exact: true }).click();
    await expect(officer.page.getByText('Palautettu korjattavaksi').first()).toBeVisible();

    const form = new ReportPage(provider.page);
    await provider.page.setViewportSize(PHONE);
    await form.open(report);
    await expect(provider.page.getByText(`Tarkista luku ${mark}`)).toBeVisible();
    await form.field(NUMBER).fill('14');
    await form.isSaved();
    await form.send();
    await expect(provider.page.getByText(/VALV \d{4}-\d{6}\/2/)).toBeVisible();
    await provider.page.setViewportSize(DESK);
  });

  test('a finding is made from a field, and the report accepted', async () => {
    test.setTimeout(120_000);
    const { page } = officer;
    const seen = new ReportPage(page);
    await seen.open(report);
    await seen.review(NUMBER).getByRole('button', { name: 'Tee havainto' }).click();
    const dialog = page.getByRole('dialog', { name: 'Havainto raportista' });
    await expect(dialog.getByRole('textbox', { name: /^Otsikko/ })).toHaveValue(/14/);
    await dialog.getByRole('button', { name: 'Avaa havainto' }).click();
    await expect(page.getByText('Havainto avattiin').first()).toBeVisible();

    await seen.accept();
    const { state } = await officer.get(`/reports/${report}`);
    expect(state).toBe('ACCEPTED');
    const { progress } = await officer.get(`/report-rounds/${round}`);
    expect(progress.accepted).toBe(1);
  });
});
