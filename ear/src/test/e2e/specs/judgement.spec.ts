import { expect, type Page, test } from '@playwright/test';
import { type Calls, callsOf } from '../harness/calls.js';
import { inDays, mark } from '../harness/days.js';
import { violations } from '../harness/eyes.js';
import { comesIn } from '../harness/people.js';
import { ownUnit, type Unit } from '../harness/units.js';
import { DocumentPage } from '../pages/document.js';
import { JudgementPage } from '../pages/judgement.js';
import { Portal } from '../pages/lists.js';

/** A unit of the demo whose grant lies outside of 741/2023. */
const OUTSIDE_THE_ACT = '1.2.246.10.90005322.10.1';

/** What only a person can say of a finding and its documents; each test has a finding of its own. */
test.describe('A person judges', () => {
  let calls: Calls;
  let officer: Page;
  let colleague: Page;
  let manager: Page;
  let provider: Page;
  let unit: Unit;

  test.beforeAll(async ({ browser }) => {
    calls = await callsOf(browser, 'officer');
    officer = calls.page;
    colleague = await comesIn(browser, 'officer2');
    manager = await comesIn(browser, 'manager');
    provider = await comesIn(browser, 'provider-voucher');
    unit = await ownUnit(provider, 'VOUCHER');
  });

  test.afterAll(async () => {
    await calls?.leave();
    for (const page of [colleague, manager, provider]) await page?.context().close();
  });

  async function found(
    severity: string,
    title: string,
    criterionCode: string | null = null,
    unitId: string = unit.id,
  ) {
    const { relations } = await calls.get(`/units/${unitId}`);
    return calls.post('/findings', {
      unitId,
      relationId: relations[0].id,
      criterionCode,
      severity,
      scope: 'ISOLATED',
      title,
      description: `Todettu asiakirjoista ${mark}.`,
      openNow: true,
    });
  }

  /** A criterion of which nobody has found anything yet. */
  async function unusedCriterion(): Promise<string> {
    const [{ version }] = await calls.get('/criteria-catalogues');
    const { criteria } = await calls.get(`/criteria-catalogues/${version}`);
    const { items } = await calls.get('/findings?limit=500');
    const used = new Set(items.map(({ criterionCode }: { criterionCode: string }) => criterionCode));
    return criteria.findLast(({ code }: { code: string }) => !used.has(code)).code;
  }

  /** The finding of the demo in which this step waits longest. */
  async function waiting(step: string, relation: string): Promise<string> {
    const { items } = await calls.get(`/work-items?scope=all&limit=500&process=finding&step=${step}`);
    const item = items.find((each: { relation: string }) => each.relation === relation);
    expect(item, `${step} of ${relation}`).toBeTruthy();
    return `/findings/${item.subjectId}`;
  }

  test('which part of a letter is not for everybody, and then who may read it at all', async () => {
    const finding = await found('MINOR', `Nimi kirjeessä ${mark}`);
    const documents = async () => (await calls.get(`/cases/${finding.caseId}`)).documents;
    const [letter] = await documents();
    const readBy = async (person: Page) =>
      (await person.request.get(`/api/v1/documents/${letter.id}`)).status();
    await officer.goto(`/cases/${finding.caseId}/documents/${letter.id}`);
    const page = new DocumentPage(officer);

    await page.hide(`Todettu asiakirjoista ${mark}.`);
    expect(await violations(officer)).toEqual([]);
    await page.makePublicRendition();
    const rendition = (await documents()).find(
      ({ renditionOf }: { renditionOf: string | null }) => renditionOf === letter.id,
    );
    expect(rendition.secrecy).toBe('PUBLIC');
    expect(await readBy(provider)).toBe(200);

    await page.classify('Salassa pidettävä', 'JulkL 621/1999 24 § 1 mom. 25 k.');
    await expect(officer.getByText('Julkisuus on tallennettu.')).toBeVisible();
    expect(await readBy(provider)).toBe(404);
    await officer.goto(`/cases/${finding.caseId}`);
    await expect(officer.getByRole('link', { name: rendition.name }).first()).toBeVisible();
    await expect(officer.getByText('Salassa pidettävä').first()).toBeVisible();
  });

  test('that a danger is none any more: in force only when a second person says so too', async () => {
    const { id } = await found('SERIOUS', `Ovi lukossa ${mark}`);
    const theirs = await colleague.request.get('/api/v1/session');
    await colleague.request.post(`/api/v1/findings/${id}/grading-confirmation`, {
      data: { confirmed: true, reason: 'Näin sen.' },
      headers: { 'X-CSRF-Token': (await theirs.json()).csrfToken },
    });
    await officer.goto(`/findings/${id}`);
    const page = new JudgementPage(officer);
    await page.isGraded('Vakava');

    await page.grade(
      'Lievä poikkeama',
      'Tulee voimaan vasta, kun toinen henkilö on vahvistanut sen.',
      'Ovi oli auki.',
    );
    await expect(page.act('Luokitus').getByText('Ehdotettu, ei vielä voimassa')).toBeVisible();
    await page.isGraded('Vakava');
    await expect(page.act('Vahvista vakava luokitus tai sen alentaminen')).toHaveCount(0);

    await colleague.goto(`/findings/${id}`);
    const second = new JudgementPage(colleague);
    await second.confirmGrading('Kävin paikalla: ovi oli auki.');
    await second.isGraded('Lievä');
    await officer.reload();
    await page.isGraded('Lievä');
  });

  test('that no act asks for telling the authority of a grant outside it', async () => {
    const { items } = await calls.get(`/units?limit=500&search=${OUTSIDE_THE_ACT}`);
    const { id } = await found('SERIOUS', `Ovi lukossa avustetussa ${mark}`, null, items[0].id);
    await calls.post(`/findings/${id}/immediate-demand`, { text: 'Ovi avataan heti.', channel: 'PORTAL' });
    await officer.goto(`/findings/${id}`);
    const notice = new JudgementPage(officer).act('Ilmoita valvontaviranomaiselle');
    await expect(notice.getByText(/34 §.*ei koske tätä havaintoa/)).toBeVisible();
    await expect(notice.getByText(/Tästä ilmoitetaan heti/)).toHaveCount(0);
  });

  test('that a breach is repeated, with reasons: the manager is told', async () => {
    const criterion = await unusedCriterion();
    const earlier = `Sama puute keväällä ${mark}`;
    await found('MINOR', earlier, criterion);
    const { id } = await found('SIGNIFICANT', `Sama puute syksyllä ${mark}`, criterion);
    await officer.goto(`/findings/${id}`);
    const page = new JudgementPage(officer);
    await expect(
      page.act('Samaa kriteeriä koskevat aiemmat havainnot').getByRole('link', { name: earlier }),
    ).toBeVisible();

    await page.isRepeatedBreach('Sama puute samassa yksikössä puolen vuoden sisällä.');
    await expect(officer.getByText('Arvioitu toistuvaksi rikkomiseksi')).toBeVisible();
    await manager.goto(`/findings/${id}`);
    await new JudgementPage(manager).noteRepeatedBreach('Tuottajan johto kutsutaan kuultavaksi.');
  });

  test('that a correction had its effect', async () => {
    await officer.goto(await waiting('check-effect', 'VOUCHER'));
    const page = new JudgementPage(officer);
    await expect(officer.getByText(/^Samasta kriteeristä on todettu/).first()).toBeVisible();
    await page.checkEffect('Korjaus on vaikuttanut', 'Toistuma on toisessa yksikössä eri syystä.');
    await page.isIn('Päätetty');
  });

  test('that a correction had none: the finding is open again with new days', async () => {
    await officer.goto(await waiting('check-effect', 'GRANT'));
    const page = new JudgementPage(officer);
    await page.checkEffect('Korjaus ei ole vaikuttanut', 'Sama syy on yhä olemassa.');
    await page.isIn('Avoin');
    await expect(
      officer.getByText('Korjaus ei vaikuttanut, havainto avattiin uudelleen').first(),
    ).toBeVisible();
  });

  test('what follows from a missed deadline', async () => {
    await manager.goto(await waiting('handle-overdue', 'VOUCHER'));
    const page = new JudgementPage(manager);
    const decision = `Annetaan viimeinen lisäaika ${mark}.`;
    await page.decideOverdue(decision, inDays(30));
    await expect(manager.getByText(decision).first()).toBeVisible();
    await expect(manager.getByText('Lisäaikaa myönnettiin').first()).toBeVisible();
  });

  test('nothing of a recommendation: its reader says that it was read', async () => {
    const title = `Opasteet selkokielellä ${mark}`;
    const { id } = await found('RECOMMENDATION', title);
    await new Portal(provider).open('Kuittaa havainto', title);
    await new JudgementPage(provider).acknowledge(`Otamme tämän käyttöön ${mark}.`);
    await officer.goto(`/findings/${id}`);
    await new JudgementPage(officer).isIn('Päätetty');
    await expect(officer.getByText(`Otamme tämän käyttöön ${mark}.`).first()).toBeVisible();
  });
});
