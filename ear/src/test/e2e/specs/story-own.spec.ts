import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn, signInOnPage } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { ChecklistPage } from '../pages/checklist.js';
import { CommentsPage } from '../pages/comments.js';
import { FindingPage } from '../pages/finding.js';
import { openFindings, Portal } from '../pages/lists.js';

const deviation = `Lääkekaapin lämpötilaa ei seurata ${mark}`;
const praise = `Asukkaiden toiveet näkyvät arjessa ${mark}`;

/** The main job once through: an own unit, announced, from the beginning to the last figure. */
test.describe.serial('An own unit is inspected by announcement', () => {
  let officer: Page;
  let provider: Page;
  let manager: Page;
  let inspection: string;
  let caseNumber: string;
  let finding: string;
  let openBefore: number;

  test.beforeAll(async ({ browser }) => {
    officer = await (await browser.newContext()).newPage();
    await signInOnPage(officer, 'officer');
    provider = await comesIn(browser, 'provider-own');
    manager = await comesIn(browser, 'manager');
    openBefore = await openFindings(manager);
  });

  test.afterAll(async () => {
    for (const page of [officer, provider, manager]) await page?.context().close();
  });

  test('the officer begins, declares no disqualification and sends notice with questions', async () => {
    const page = new CommentsPage(officer);
    inspection = await page.begin(await ownUnit(provider, 'OWN'), { reason: `Valvontasuunnitelma ${mark}` });
    caseNumber = await page.caseNumber();
    await page.declareNoDisqualification();
    await page.sendNotice('Tulemme kahden viranhaltijan voimin ja haastattelemme henkilöstöä.');
    await expect(officer.getByText(/Nyt vuorossa: Palveluntuottaja/)).toBeVisible();
  });

  test('the provider finds the questions in the portal and answers them', async () => {
    await new Portal(provider).open('Vastaa ennakkokyselyyn', caseNumber);
    await new CommentsPage(provider).answerQuestionnaire('Omavalvontasuunnitelma on päivitetty keväällä.');
  });

  test('the officer fills the checklist and makes a finding of a failed criterion in one press', async () => {
    await officer.goto(inspection);
    await new CommentsPage(officer).start();
    const checklist = new ChecklistPage(officer);
    await checklist.answer(0, 'Toteutuu');
    await checklist.answer(1, 'Ei toteudu', 'Seurantalista puuttuu viikolta 20.');
    await checklist.answer(2, 'Ei koske');
    for (const number of [0, 1, 2]) await checklist.isSaved(number);

    const criterion = await checklist.criterion(1).getByRole('heading').innerText();
    const dialog = await checklist.startFinding(1);
    await expect(dialog.getByRole('textbox', { name: /^Otsikko/ })).toHaveValue(criterion);
    await expect(dialog.getByRole('textbox', { name: /^Kuvaus/ })).toHaveValue(/Seurantalista/);
    await checklist.saveFinding(dialog, { title: deviation, severity: 'Merkittävä poikkeama' });

    const good = await checklist.startFinding(0, 'Positiivinen havainto');
    await checklist.saveFinding(good, { title: praise, description: 'Toiveet kirjataan ja toteutetaan.' });
  });

  test('the provider sees no finding before the draft report', async () => {
    await provider.goto(inspection);
    await expect(provider.getByText('Havainnot tulevat näkyviin, kun')).toBeVisible();
    await expect(provider.getByText(deviation)).toHaveCount(0);
  });

  test('the officer ends the visit and sends the draft report', async () => {
    await officer.goto(inspection);
    const page = new CommentsPage(officer);
    await page.end('Kierrettiin yksikkö ja haastateltiin kolmea työntekijää.');
    await page.sendDraft();
  });

  test('the provider answers each finding, and the officer each answer', async () => {
    await new Portal(provider).open('Kommentoi kertomusluonnosta', caseNumber);
    await new CommentsPage(provider).comment({
      [deviation]: { stance: 'Eri mieltä', text: 'Lista oli käytössä toisessa kansiossa.' },
      [praise]: { stance: 'Hyväksyy havainnon' },
    });
    await officer.goto(inspection);
    await new CommentsPage(officer).assess({
      [deviation]: { outcome: 'Kommenttia ei hyväksytä', reason: 'Listaa ei löytynyt käynnillä.' },
      [praise]: { outcome: 'Merkitään tiedoksi' },
    });
  });

  test('the final report opens the findings, and the manager sees them', async () => {
    await new CommentsPage(officer).issueFinal();
    await expect(officer.getByRole('link', { name: /^Tarkastuskertomus \(PDF\)/ })).toBeVisible();
    await expect(officer.getByText('Eri mieltä').first()).toBeVisible();
    const link = officer.getByRole('link', { name: deviation }).first();
    finding = (await link.getAttribute('href'))!;
    expect(await openFindings(manager)).toBe(openBefore + 2);
  });

  test('the corrective plan is returned once, then accepted', async () => {
    await new Portal(provider).open('Laadi korjaussuunnitelma', deviation);
    const theirs = new FindingPage(provider);
    const plan = {
      cause: 'Vastuuta ei ollut jaettu.',
      affected: 'Kaikkia lääkehoidon piirissä olevia.',
      measure: 'Seuranta otetaan käyttöön.',
      action: 'Hankitaan mittari',
    };
    await theirs.plan(plan);

    await officer.goto(finding);
    const ours = new FindingPage(officer);
    await ours.assessPlan('Palautetaan täydennettäväksi', 'Kuka seuraa viikonloppuisin?');

    await provider.goto(finding);
    await expect(provider.getByText('Kuka seuraa viikonloppuisin?').first()).toBeVisible();
    await theirs.plan({ ...plan, measure: 'Seuranta joka päivä, viikonloppuisin vuorovastaava.' });

    await officer.goto(finding);
    await ours.assessPlan('Hyväksytään', 'Suunnitelma puuttuu syyhyn.');
    await ours.isIn('Suunnitelma hyväksytty');
  });

  test('the provider reports it done with evidence, which alone closes nothing', async () => {
    await new Portal(provider).open('Korjaa ja ilmoita korjatuksi', deviation);
    const evidence = {
      name: 'seurantalista.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Lämpötilat viikolta 21: 4, 5, 4, 4, 5, 4, 4\n'),
    };
    const page = new FindingPage(provider);
    await page.doAction('Hankitaan mittari', { ...evidence, name: 'mittari.txt' });
    await page.reportDone('Mittari on asennettu ja lista käytössä.', evidence);
    await page.isIn('Ilmoitettu korjatuksi');
    await expect(provider.getByRole('link', { name: /^seurantalista\.txt/ }).first()).toBeVisible();
  });

  test('the officer verifies and closes, and the figures of the manager change', async () => {
    await officer.goto(finding);
    const page = new FindingPage(officer);
    await page.verify('Lista on täytetty joka päivältä.', 'seurantalista.txt');
    await page.close('Syy on poistettu, ja seuranta on vakiintunut.');
    await page.isIn('Päätetty');
    await expect(officer.getByRole('listitem').filter({ hasText: 'Havainto päätettiin' })).toBeVisible();
    expect(await openFindings(manager)).toBe(openBefore + 1);
  });
});
