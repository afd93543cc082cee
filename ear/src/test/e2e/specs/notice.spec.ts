import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { isTooWide, violations } from '../harness/eyes.js';
import { comesIn } from '../harness/people.js';
import { choose, tick } from '../pages/fields.js';
import { NoticePage, OpenNotice } from '../pages/notice.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'fi-FI' };
const told = `Lääkkeet jäivät antamatta kahtena iltana ${mark}. `;

/** Somebody without a name tells, is answered, and reads the answer with nothing but a code. */
test.describe.serial('A notice from somebody who gives no name', () => {
  let stranger: Page;
  let triage: Page;
  let officer: Page;
  let code: string;
  let number: string;
  let notice: string;

  test.beforeAll(async ({ browser }) => {
    stranger = await (await browser.newContext(phone)).newPage();
    triage = await comesIn(browser, 'officer2');
    officer = await comesIn(browser, 'officer');
  });

  test.afterAll(async () => {
    for (const page of [stranger, triage, officer]) await page?.context().close();
  });

  test('what was written survives a cut line and a reload, and is sent on a phone', async () => {
    const form = new OpenNotice(stranger);
    await stranger.goto('/public/notice');
    await form.fill({
      who: 'Asiakas, potilas tai läheinen',
      kind: 'Muistutus palvelusta tai kohtelusta',
      subject: `Hyvin pitkäniminen kuvitteellinen palveluasumisyksikkö ${'pitkä'.repeat(20)}`,
      description: told.repeat(40),
    });
    expect(await violations(stranger)).toEqual([]);
    expect(await isTooWide(stranger)).toBe(false);
    await stranger.context().setOffline(true);
    await form.send();
    await expect(stranger.getByRole('alert').or(stranger.getByRole('region')).first()).toBeVisible();
    await expect(form.code).toHaveCount(0);
    await stranger.context().setOffline(false);
    await stranger.reload();
    await expect(stranger.getByLabel(/^Mitä on tapahtunut/)).toHaveValue(told.repeat(40));
    await stranger.locator('#notice-files').setInputFiles({
      name: 'kuvaus.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Kahtena iltana'),
    });

    await form.send();

    code = await form.code.innerText();
    expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
    number = (
      await stranger
        .getByText(/ILM \d{4}-\d{6}/)
        .first()
        .innerText()
    ).match(/ILM \d{4}-\d{6}/)![0];
    expect(await isTooWide(stranger)).toBe(false);
    expect(await violations(stranger)).toEqual([]);
    expect(await stranger.context().cookies()).toEqual([]);
    expect(stranger.url()).not.toContain(code);
  });

  test('the form speaks Swedish and English too', async () => {
    await stranger.goto('/public/notice');
    await stranger.getByRole('button', { name: 'Svenska', exact: true }).click();
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Anmäl ett missförhållande');
    await stranger.getByRole('button', { name: 'English', exact: true }).click();
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Tell of a defect');
    await stranger.getByRole('button', { name: 'Suomi', exact: true }).click();
  });

  test('triage finds it, tells the sender that it came, and judges it', async () => {
    await triage.goto('/notices?state=RECEIVED');
    await triage.getByRole('row').filter({ hasText: number }).getByRole('link').first().click();
    await triage.waitForURL(/\/notices\/[0-9a-f-]{36}$/);
    await expect(triage.getByText(number).first()).toBeVisible();
    await expect(triage.getByRole('link', { name: 'kuvaus.txt' })).toBeVisible();
    notice = new URL(triage.url()).pathname;
    const page = new NoticePage(triage);
    const unit = await someUnit(triage);
    await page.judge('Mahdollinen vaara', unit, 'Lääkehoidon puutteet illoissa');
    await page.write(
      'Kuittaa vastaanotto ilmoittajalle',
      /^Teksti ilmoittajalle/,
      'Kiitos, selvitämme asian.',
      'Lähetä kuittaus',
    );
    await expect(triage.getByText('Vastaanotto on kuitattu ilmoittajalle.')).toBeVisible();
    expect(await violations(triage)).toEqual([]);
  });

  test('whoever does not handle notices reads the summary, without the words and who sent them', async () => {
    await officer.goto(notice);
    await expect(officer.getByText('Lääkehoidon puutteet illoissa').first()).toBeVisible();
    await expect(officer.getByText(/^Ilmoittajan omat sanat voivat paljastaa/)).toBeVisible();
    await expect(officer.getByText(/Lääkkeet jäivät antamatta/)).toHaveCount(0);
    await expect(officer.getByRole('button', { name: 'Näytä ilmoittaja' })).toHaveCount(0);
  });

  test('another way is taken with a reason, and the sender is answered', async () => {
    const page = new NoticePage(triage);
    const again = await page.unfold('Arvioi uudelleen');
    await page.choosePath('Päättäminen perusteluin');
    await again.getByLabel(/^Miksi muu kuin ehdotettu/).fill('Yksikkö on jo korjannut asian.');
    await again.getByRole('button', { name: 'Ohjaa ilmoitus' }).click();
    await expect(triage.getByText('Ilmoitus on arvioitu ja ohjattu.')).toBeVisible();
    await page.tellEverybody();
    await page.write('Päätä perusteluin', /^Perustelut päättämiselle/, 'Asia on korjattu.', 'Päätä ilmoitus');
    await page.write(
      'Vastaa ilmoittajalle',
      /^Teksti ilmoittajalle/,
      `Asia on korjattu, kiitos ${mark}.`,
      'Lähetä vastaus',
    );
    await expect(triage.getByText('Ilmoittajalle on vastattu.')).toBeVisible();
  });

  test('the sender reads the answer with the code and writes once more', async () => {
    const open = new OpenNotice(stranger);
    await open.comeBack(code.toLowerCase().replaceAll('-', ' '));
    await expect(stranger.getByText(`Asia on korjattu, kiitos ${mark}.`)).toBeVisible();
    expect(stranger.url()).not.toContain(code);
    expect(await isTooWide(stranger)).toBe(false);
    expect(await violations(stranger)).toEqual([]);
    await stranger.getByLabel(/^Lisätieto/).fill('Kiitos vastauksesta.');
    await stranger.getByRole('button', { name: 'Lähetä lisätieto' }).click();
    await expect(stranger.getByText('Lisätieto on lähetetty.')).toBeVisible();
  });

  test('a wrong code is told at its field', async () => {
    const open = new OpenNotice(stranger);
    await open.comeBack('AAAAA-BBBBB');
    await expect(stranger.getByText(/Koodilla ei löydy ilmoitusta/).first()).toBeVisible();
  });
});

test('an officer writes down what an authority sent, with its file, and opens the file', async ({
  browser,
}) => {
  const officer = await comesIn(browser, 'officer');
  await officer.goto('/notices/new');
  await choose(officer, /^Ilmoituksen laji/, 'Toisen tarkastuskertomus');
  await tick(officer, 'Viranomainen');
  await officer.getByLabel(/^Mitä ilmoitettiin/).fill(`Tarkastus tehtiin ${mark}.`);
  await officer.locator('#notice-files').setInputFiles({
    name: 'kertomus.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Tarkastuskertomus'),
  });
  expect(await violations(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'Kirjaa ilmoitus' }).click();
  await expect(officer.getByRole('listitem').filter({ hasText: 'kertomus.txt' })).toContainText(
    'tallennettu',
  );
  await officer.getByRole('link', { name: 'Avaa ilmoitus' }).click();
  const [file] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: 'kertomus.txt' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('kertomus.txt');
  await officer.context().close();
});

test('what belongs to another body goes there by a letter, which is read where it was sent', async ({
  browser,
}) => {
  const triage = await comesIn(browser, 'officer2');
  await triage.goto('/notices/new');
  await choose(triage, /^Ilmoituksen laji/, 'Toisen tarkastuskertomus');
  await tick(triage, 'Viranomainen');
  await triage.getByLabel(/^Mitä ilmoitettiin/).fill(`Laite on viallinen ${mark}.`);
  await triage.getByRole('button', { name: 'Kirjaa ilmoitus' }).click();
  await triage.getByRole('link', { name: 'Avaa ilmoitus' }).click();
  const page = new NoticePage(triage);
  await page.judge(
    'Mahdollinen vaara',
    await someUnit(triage),
    'Laitteen turvallisuus',
    'Siirto toimivaltaiselle',
  );
  await page.tellEverybody();

  const form = await page.unfold('Siirrä toimivaltaiselle');
  await choose(triage, /^Kenelle siirretään/, 'Säteilyturvakeskus');
  await form
    .getByLabel(/^Miksi ilmoitus kuuluu toiselle/)
    .fill('Säteilylaitetta valvoo toinen viranomainen.');
  await form.getByLabel(/^Miten kirje lähetetään/).fill('Turvasähköposti');
  await form.getByLabel(/^Tieto ilmoittajalle/).fill('Ilmoitus siirrettiin sille, jolle asia kuuluu.');
  await form.getByRole('button', { name: 'Siirrä ja kerro ilmoittajalle' }).click();

  const sent = triage.getByRole('region', { name: 'Siirto', exact: true });
  await expect(sent).toContainText('Säteilyturvakeskus');
  await expect(sent).toContainText('Turvasähköposti');
  await expect(sent.getByRole('link')).toHaveCount(1);
  expect(await violations(triage)).toEqual([]);
  await triage.context().close();
});

test('feedback that is a protected report is known to triage only from then on', async ({ browser }) => {
  const stranger = await (await browser.newContext(phone)).newPage();
  await stranger.goto('/public/notice');
  await new OpenNotice(stranger).fill({
    who: 'Asiakas, potilas tai läheinen',
    kind: 'Palaute',
    subject: `Yksikkö ${mark}`,
    description: `Tein työssäni havainnon ${mark}.`,
  });
  await new OpenNotice(stranger).send();
  const seen = await stranger
    .getByText(/ILM \d{4}-\d{6}/)
    .first()
    .innerText();
  const sent = seen.match(/ILM \d{4}-\d{6}/)![0];
  await stranger.context().close();
  const triage = await comesIn(browser, 'officer2');
  await triage.goto('/notices?state=RECEIVED');
  await triage.getByRole('row').filter({ hasText: sent }).getByRole('link').first().click();
  await choose(triage, /^Mikä ilmoitus tämä on/, 'Ilmoittajansuojelulain mukainen ilmoitus');
  await triage.getByLabel(/^Miksi laji on muu/).fill('Kertoo rikkomuksesta työssään.');
  const unit = await someUnit(triage);
  await new NoticePage(triage).judge('Mahdollinen vaara', unit, 'Epäily rikkomuksesta');
  await expect(triage.getByText('Asiakaspalaute').first()).toBeVisible();
  const change = 'Asiakaspalaute → Ilmoittajansuojelulain mukainen ilmoitus';
  await expect(triage.getByText(change), 'in words').toBeVisible();
  expect(await violations(triage)).toEqual([]);
  const officer = await comesIn(browser, 'officer');
  await officer.goto(new URL(triage.url()).pathname);
  await expect(officer.getByText(/Asiaa ei ole, tai se ei kuulu sinulle/).first()).toBeVisible();
  await triage.context().close();
  await officer.context().close();
});

async function someUnit(page: Page): Promise<string> {
  const answer = await (await page.request.get('/api/v1/units?limit=1')).json();
  return answer.items[0].name;
}
