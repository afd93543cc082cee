import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isTooWide, violations } from '../harness/eyes.js';
import { fromAnotherHouse } from '../harness/packages.js';
import { comesIn } from '../harness/people.js';

test('an officer finds a case by a word of it, sees it whole and takes it along as a package', async ({
  browser,
}) => {
  const page = await comesIn(browser, 'officer');
  const [row] = (await (await page.request.get('/api/v1/cases?limit=1')).json()).items;

  await page.goto('/cases');
  await page.getByRole('searchbox', { name: 'Hae asioista' }).fill(row.number);
  await expect(page).toHaveURL(/search=/);
  await page.reload();
  await page.getByRole('link', { name: row.title, exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: row.title })).toBeVisible();
  for (const part of ['Asianosaiset', 'Asiakirjat', 'Lähtenyt ja saapunut', 'Ratkaisut', 'Tapahtumat']) {
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await isTooWide(page)).toBe(false);

  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lataa asiapaketti' }).click();
  const file = await (await coming).path();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');

  await page.goto('/cases/import');
  await page.getByLabel('Asiapaketti (zip)').setInputFiles({
    name: 'paketti.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(file),
  });
  await expect(page.getByText(`Asia ${row.number} on jo tässä järjestelmässä.`)).toBeVisible();
  await page.getByLabel('Asiapaketti (zip)').setInputFiles({
    name: 'rikki.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('ei zip'),
  });
  await expect(page.getByText('Tiedosto ei ole ehjä asiapaketti (zip).')).toBeVisible();
  await page.context().close();
});

test('an officer takes in a case of another house and reads what it showed there', async ({ browser }) => {
  const page = await comesIn(browser, 'officer');
  const [row] = (await (await page.request.get('/api/v1/cases?limit=1')).json()).items;
  const original = await (await page.request.get(`/api/v1/cases/${row.id}`)).json();
  const sent = await (await page.request.get(`/api/v1/cases/${row.id}/package`)).body();
  const moved = fromAnotherHouse(sent);

  await page.goto('/cases/import');
  await page.getByLabel('Asiapaketti (zip)').setInputFiles({
    name: 'toinen-talo.zip',
    mimeType: 'application/zip',
    buffer: moved.zip,
  });
  await page.getByRole('link', { name: 'Avaa asia' }).click();

  await expect(page.getByRole('heading', { level: 1, name: original.title })).toBeVisible();
  await expect(page.getByText(moved.number).first()).toBeVisible();
  await expect(page.getByText('Tuotu asia')).toBeVisible();
  for (const thing of original.things) {
    await expect(page.getByText(thing.title).first()).toBeVisible();
  }
  for (const document of original.documents) {
    // a letter bears the number of its case, which is another one in the other house
    const name = document.name.replace(original.number, moved.number);
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await page.goto(`/cases?search=${encodeURIComponent(moved.number)}`);
  await expect(page.getByText('tuotu').first()).toBeVisible();
  await page.context().close();
});
