import { expect, test } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { isTooWide } from '../harness/eyes.js';
import { tick } from '../pages/fields.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

type Field = { id: string; kind: string };
type PlanRow = { unitId: string; unitName: string; signals: string[] };
type AccountRow = { id: string; unitId: string; unitName: string };

test.describe.serial('The self-monitoring plan of a unit', () => {
  let officer: Calls;
  let provider: Calls;
  let plan: PlanRow;

  test.beforeAll(async ({ browser }) => {
    officer = await callsOf(browser, 'officer');
    provider = await callsOf(browser, 'provider-contract');
    const { items } = await provider.get('/unit-plans?limit=200');
    plan = items[0];
  });

  test.afterAll(async () => {
    await officer?.leave();
    await provider?.leave();
  });

  test('a provider writes the plan on a phone, is told what lacks, and confirms it', async () => {
    test.setTimeout(180_000);
    const { page } = provider;
    const path = `/unit-plans/${plan.unitId}`;
    const { content, version, versions } = await provider.get(path);
    const fields = (content.sections as { fields: Field[] }[]).flatMap((section) => section.fields);
    const texts = Object.fromEntries(
      fields.map(({ id, kind }) => [id, kind === 'DATE' ? '2026-03-02' : `Kuvaus: ${id}`]),
    );
    const { services: _, ...others } = texts;
    const csrf = (await provider.get('/session')).csrfToken;
    const put = await page.request.put(`/api/v1${path}/draft`, {
      data: { texts: others },
      headers: { 'If-Match': `"${version}"`, 'X-CSRF-Token': csrf },
    });
    expect(put.ok()).toBe(true);

    await page.setViewportSize(PHONE);
    await page.goto(`${path}/edit`);
    await page.getByRole('button', { name: 'Tarkista ennen vahvistamista' }).click();
    await expect(page.getByText('Lomakkeessa on 1 korjattava kohta')).toBeVisible();
    await page.locator('#report-services').fill(`Ympärivuorokautinen asuminen ${mark}`);
    await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'SAVED');
    expect(await isTooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Tarkista ennen vahvistamista' }).click();
    await page.getByRole('textbox', { name: /^Mitä muutettiin ja miksi/ }).fill(`Kokeilu ${mark}`);
    await page.getByRole('textbox', { name: /^Vastuuhenkilö/ }).fill('Aila Vastaava');
    await tick(page, 'Suunnitelmassa ei ole salassa pidettäviä tietoja');
    await page.getByRole('button', { name: 'Vahvista', exact: true }).click();

    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.getByText(`Ympärivuorokautinen asuminen ${mark}`)).toBeVisible();
    const after = await provider.get(path);
    expect(after.versions).toHaveLength(versions.length + 1);
  });

  test('it is published where nothing answers, which the house finds out by itself', async ({ baseURL }) => {
    test.setTimeout(240_000);
    const { page } = provider;
    const path = `/unit-plans/${plan.unitId}`;
    const already = (await provider.get(path)).publication !== null;
    await page.goto(path);
    if (already) await page.getByText('Muuta julkaisutietoja').click();
    await page.getByRole('textbox', { name: /^Julkaisuosoite/ }).fill(`${baseURL}/api/v1/poistettu/${mark}`);
    await page.getByRole('textbox', { name: /^Missä nähtävillä/ }).fill('Aulan ilmoitustaulu');
    await page.getByRole('button', { name: 'Ilmoita julkaisu' }).click();
    await expect(page.getByText(`/api/v1/poistettu/${mark}`).first()).toBeVisible();
    expect(await isTooWide(page)).toBe(false);
    await page.setViewportSize(DESK);

    await expect
      .poll(async () => (await officer.get(path)).link?.brokenSince, { timeout: 180_000 })
      .toBeTruthy();
    await officer.page.goto(`/unit-plans?signal=LINK_BROKEN&search=${encodeURIComponent(plan.unitName)}`);
    await expect(officer.page.getByRole('link', { name: plan.unitName, exact: true })).toBeVisible();
    await expect(officer.page.locator('[data-link="broken"]').first()).toBeVisible();
  });

  test('an officer makes a finding of it in one click', async () => {
    const { page } = officer;
    await page.goto(`/unit-plans/${plan.unitId}`);
    await page.getByRole('button', { name: 'Tee havainto: Osoite ei vastaa' }).click();
    const dialog = page.getByRole('dialog', { name: 'Havainto suunnitelmasta' });
    await expect(dialog.getByRole('textbox', { name: /^Otsikko/ })).toHaveValue(/julkaisuosoitteessaan/);
    await dialog.getByRole('button', { name: 'Avaa havainto' }).click();
    await expect(page.getByText('Havainto avattiin').first()).toBeVisible();
  });

  test('a provider publishes an account on a phone; the officer returns it and is content then', async ({
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const awaited = (await provider.get('/plan-accounts?state=OPEN')).items as AccountRow[];
    const missing = (await provider.get('/plan-accounts?state=MISSING')).items as AccountRow[];
    const [account] = [...awaited, ...missing];
    expect(account, 'the demo owes an account').toBeDefined();
    const path = `/plan-accounts/${account!.id}`;
    const { page } = provider;
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await page
      .getByRole('textbox', { name: /^Mitä seurannassa havaittiin/ })
      .fill(`Kaksi lääkepoikkeamaa ${mark}`);
    await page.getByRole('textbox', { name: /^Julkaisuosoite/ }).fill(`${baseURL}/omavalvonta`);
    await page.getByRole('textbox', { name: /^Missä nähtävillä/ }).fill('Aula');
    await page.getByRole('button', { name: 'Ilmoita julkaistuksi' }).click();
    await expect(page.getByText('Julkaistu, tarkistettavana').first()).toBeVisible();
    expect(await isTooWide(page)).toBe(false);
    await page.setViewportSize(DESK);

    await officer.page.goto(path);
    await tick(officer.page, 'Täydennettävä');
    await officer.page.getByRole('textbox', { name: /^Mitä on täydennettävä/ }).fill('Palaute puuttuu');
    await officer.page.getByRole('button', { name: 'Tallenna tarkistus' }).click();
    await expect(officer.page.getByText('Täydennettävänä').first()).toBeVisible();

    await page.goto(path);
    await expect(page.getByText('Palaute puuttuu').first()).toBeVisible();
    await page
      .getByRole('textbox', { name: /^Mitä sen perusteella muutettiin/ })
      .fill('Kaksoistarkastus otettiin käyttöön');
    await page.getByRole('button', { name: 'Ilmoita julkaistuksi' }).click();
    await expect(page.getByText('Julkaistu, tarkistettavana').first()).toBeVisible();

    await officer.page.goto(path);
    await tick(officer.page, 'Riittävä');
    await officer.page.getByRole('button', { name: 'Tallenna tarkistus' }).click();
    await expect(officer.page.getByText('Tarkistettu', { exact: true }).first()).toBeVisible();
  });

  test('the overdue list begins with the longest awaited', async () => {
    const { items } = (await officer.get('/plan-accounts?late=true&limit=500')) as {
      items: { dueOn: string; overdue: boolean }[];
    };
    expect(items.every(({ overdue }) => overdue)).toBe(true);
    const days = items.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
    await officer.page.goto('/plan-accounts?late=true');
    await expect(
      officer.page.getByRole('heading', { level: 1, name: 'Selvitykset seurannasta' }),
    ).toBeVisible();
  });
});
