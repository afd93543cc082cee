import { expect, type Page, test } from '@playwright/test';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';
import { ChecklistPage } from '../pages/checklist.js';
import { CommentsPage } from '../pages/comments.js';
import { FindingPage } from '../pages/finding.js';
import { ImmediatePage } from '../pages/immediate.js';
import { Portal, Queue } from '../pages/lists.js';

const danger = `Yövuorossa ei ole ketään lääkeluvallista ${mark}`;

/** The same job for a purchased service, unannounced, with a finding that cannot wait. */
test.describe.serial('A purchased unit is inspected without announcement', () => {
  let officer: Page;
  let provider: Page;
  let manager: Page;
  let inspection: string;
  let caseNumber: string;
  let finding: string;

  test.beforeAll(async ({ browser }) => {
    officer = await comesIn(browser, 'officer');
    provider = await comesIn(browser, 'provider-contract');
    manager = await comesIn(browser, 'manager');
  });

  test.afterAll(async () => {
    for (const page of [officer, provider, manager]) await page?.context().close();
  });

  test('the officer begins with a recorded reason for not announcing', async () => {
    const page = new CommentsPage(officer);
    inspection = await page.begin(await ownUnit(provider, 'CONTRACT'), {
      reason: `Useita ilmoituksia lyhyessä ajassa ${mark}`,
      whyUnannounced: 'Yöaikaista mitoitusta ei voi todeta ennalta ilmoitetulla käynnillä.',
    });
    caseNumber = await page.caseNumber();
    await page.declareNoDisqualification();
    await expect(officer.getByText(/741\/2023/).first()).toBeVisible();
  });

  test('the provider sees nothing of it before the visit starts', async () => {
    for (const path of ['/portal', '/portal/history', '/inspections']) {
      await provider.goto(path);
      await expect(provider.getByRole('main').getByRole('status').last()).toBeVisible();
      await expect(provider.getByText(caseNumber)).toHaveCount(0);
    }
    await provider.goto(inspection);
    await expect(provider.getByText('Asiaa ei ole, tai se ei kuulu sinulle.')).toBeVisible();
  });

  test('the visit starts, and the provider may see it', async () => {
    await officer.goto(inspection);
    await new CommentsPage(officer).start();
    await provider.goto(inspection);
    await expect(provider.getByText(caseNumber).first()).toBeVisible();
  });

  test('a serious finding stands in the queue of the manager at once', async () => {
    const checklist = new ChecklistPage(officer);
    await checklist.answer(0, 'Ei toteudu', 'Yövuorossa yksi hoitaja, jolla ei ole lääkelupaa.');
    await checklist.isSaved(0);
    const dialog = await checklist.startFinding(0);
    await checklist.saveFinding(dialog, { title: danger, severity: 'Vakava: olennaisesti vaarantava' });
    finding = (await officer.getByRole('link', { name: danger }).first().getAttribute('href'))!;

    const queue = new Queue(manager);
    await queue.show('all', ['finding', 'note-serious']);
    await expect(queue.row(danger)).toContainText('Tänään');
    await queue.row(danger).getByRole('link', { name: danger }).click();
    await new FindingPage(manager).noteSerious('Tuottajan johdolle soitettu; lisätyöntekijä tälle yölle.');
  });

  test('what cannot wait is done at once, and a colleague confirms the grading', async ({ browser }) => {
    await officer.goto(finding);
    const ours = new ImmediatePage(officer);
    await ours.demandInWriting('Yövuoroon on heti saatava lääkeluvallinen hoitaja.');
    await ours.tellAuthority('Vaadittu välitöntä korjausta.');
    await ours.followUp('Lisätyöntekijä on vuorossa.', true);
    const colleague = await comesIn(browser, 'officer2');
    await colleague.goto(finding);
    await new ImmediatePage(colleague).confirmGrading('Luokitus on oikea.');
    await colleague.context().close();
  });

  test('the provider corrects by a plan while the report is still being written', async () => {
    await new Portal(provider).open('Laadi korjaussuunnitelma', danger);
    await new FindingPage(provider).plan({
      cause: 'Sijaisen lupaa ei ollut tarkistettu.',
      affected: 'Yön aikana lääkittäviä asukkaita.',
      measure: 'Luvat tarkistetaan ennen jokaista vuoroa.',
      action: 'Lupien tarkistus',
    });
    await officer.goto(finding);
    await new FindingPage(officer).assessPlan('Hyväksytään', 'Riittävä.');
  });

  test('the report is commented, assessed and issued', async () => {
    await officer.goto(inspection);
    const ours = new CommentsPage(officer);
    await ours.end('Käynti yöllä, haastateltiin vuorossa ollut hoitaja.');
    await ours.sendDraft();

    await new Portal(provider).open('Kommentoi kertomusluonnosta', caseNumber);
    await new CommentsPage(provider).comment({
      [danger]: { stance: 'Hyväksyy havainnon', text: 'Olemme samaa mieltä.' },
    });

    await officer.goto(inspection);
    await ours.assess({ [danger]: { outcome: 'Merkitään tiedoksi' } });
    await ours.issueFinal();
    await ours.close('Kertomus on annettu; havainto jatkaa kulkuaan.');
  });

  test('done is not enough: the officer verifies and closes', async () => {
    await new Portal(provider).open('Korjaa ja ilmoita korjatuksi', danger);
    const evidence = {
      name: 'luvat.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('vuoro;lupa\nyö;voimassa\n'),
    };
    const theirs = new FindingPage(provider);
    await theirs.doAction('Lupien tarkistus', { ...evidence, name: 'tarkistus.csv' });
    await theirs.reportDone('Luvat on tarkistettu.', evidence);
    await officer.goto(finding);
    const page = new FindingPage(officer);
    await page.verify('Luvat verrattiin yövuorojen listoihin: kunnossa.', 'luvat.csv');
    await page.close('Syy on poistettu.');
    await page.isIn('Päätetty');
  });
});
