import { expect, type Locator, type Page } from '@playwright/test';
import { inDays } from '../harness/days.js';
import { choose, tick, stateOf } from './fields.js';

export type Plan = { cause: string; affected: string; measure: string; action: string };

/** A finding as its page shows it. */
export class FindingPage {
  constructor(readonly page: Page) {}

  act(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  async isIn(state: string) {
    await expect(stateOf(this.page, state)).toBeVisible();
  }

  async plan({ cause, affected, measure, action }: Plan) {
    const act = this.act('Laadi korjaavien toimenpiteiden suunnitelma');
    await act.getByRole('textbox', { name: /^Syy/ }).fill(cause);
    await act.getByRole('textbox', { name: /^Keitä se koski/ }).fill(affected);
    await act.getByRole('textbox', { name: /^Mitä tehdään/ }).fill(measure);
    await act.getByRole('textbox', { name: /^Toimenpide/ }).fill(action);
    await act.getByRole('textbox', { name: /^Vastuuhenkilö/ }).fill('Vastaava sairaanhoitaja');
    await act.getByRole('textbox', { name: /^Valmis viimeistään/ }).fill(inDays(7));
    await act.getByRole('button', { name: 'Lähetä suunnitelma' }).click();
    await this.says('Korjaussuunnitelma on lähetetty arvioitavaksi.');
  }

  /** With the day by which it is made anew, which the page shows before it is sent. */
  async assessPlan(decision: 'Hyväksytään' | 'Palautetaan täydennettäväksi', reason: string, until?: string) {
    const act = this.act('Arvioi korjaussuunnitelma');
    await tick(act, decision);
    if (until) {
      await act.getByRole('textbox', { name: /^Uusi määräpäivä suunnitelmalle/ }).fill(until);
      await expect(act.getByRole('status').filter({ hasText: 'Korjaussuunnitelma' })).toBeVisible();
    }
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    await act.getByRole('button', { name: 'Anna arvio' }).click();
    await this.says('Arvio on annettu tuottajalle.');
  }

  async reportDone(text: string, evidence: { name: string; mimeType: string; buffer: Buffer }) {
    const act = this.act('Ilmoita havainto korjatuksi');
    await act.getByRole('textbox', { name: /^Mitä on tehty/ }).fill(text);
    await act.getByLabel('Näyttö').setInputFiles(evidence);
    await expect(act.getByRole('button', { name: `Poista ${evidence.name}` })).toBeVisible();
    await act.getByRole('button', { name: 'Ilmoita korjatuksi' }).click();
    await this.says('Havainto on ilmoitettu korjatuksi.');
  }

  /** By a document that the finding has. */
  async verify(note: string, document: string) {
    const act = this.act('Todenna korjaus');
    await tick(act, 'Asiakirjasta');
    await tick(act, document);
    await this.recordVerification(note);
  }

  /** By a visit that is over, named by its case number. */
  async verifyByVisit(note: string, visit: string) {
    const act = this.act('Todenna korjaus');
    await tick(act, 'Käynnillä');
    await choose(this.page, /^Käynti, jolla korjaus nähtiin/, visit);
    await this.recordVerification(note);
  }

  private async recordVerification(note: string) {
    const act = this.act('Todenna korjaus');
    await tick(act, 'Korjattu');
    await act.getByRole('textbox', { name: /^Mitä todettiin/ }).fill(note);
    await act.getByRole('button', { name: 'Kirjaa todentaminen' }).click();
    await this.says('Todentaminen on kirjattu.');
  }

  /** What the officer says of the only action of the plan. */
  async actionLacks(action: string, what: string) {
    const act = this.act('Arvioi korjaussuunnitelma');
    const item = act.getByRole('group', { name: action });
    await tick(item, 'Ei');
    await item.getByRole('textbox', { name: /^Mitä toimenpiteestä puuttuu/ }).fill(what);
  }

  /** The producer shows that an action of the plan is done. */
  async doAction(action: string, evidence: { name: string; mimeType: string; buffer: Buffer }) {
    const act = this.act('Edistä toimenpiteitä');
    await act.getByRole('button', { name: `Kerro edistymisestä: ${action}` }).click();
    await tick(act, 'Tehty');
    await act.getByLabel(/^Todiste/).setInputFiles(evidence);
    await expect(act.getByRole('button', { name: `Poista ${evidence.name}` })).toBeVisible();
    await act.getByRole('button', { name: 'Tallenna tilanne' }).click();
    await this.says('Toimenpiteen tilanne on tallennettu.');
  }

  async askForTime(until: string, reason: string) {
    await this.page.getByText('Pyydä lisäaikaa', { exact: true }).first().click();
    const place = this.page.locator('details').filter({ hasText: 'Mihin asti aikaa tarvitaan' });
    await place.getByRole('textbox', { name: /^Mihin asti/ }).fill(until);
    await place.getByRole('textbox', { name: /^Miksi annettu aika/ }).fill(reason);
    await place.getByRole('button', { name: 'Pyydä lisäaikaa' }).click();
    await this.says('Lisäaikapyyntö on lähetetty.');
  }

  async grantTime(reason: string) {
    const act = this.act('Ratkaise lisäaikapyyntö');
    await tick(act, 'Myönnetään');
    await act.getByRole('textbox', { name: /^Perustelu/ }).fill(reason);
    await act.getByRole('button', { name: 'Ratkaise pyyntö' }).click();
    await this.says('Lisäaikapyyntö on ratkaistu');
  }

  /** A likeness to what was found earlier of the same criterion is judged first. */
  private async judgeLikeness() {
    const act = this.act('Arvioi, onko kyse toistuvasta rikkomisesta');
    if ((await act.count()) === 0) return;
    await tick(act, 'Ei');
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill('Aiempi havainto johtui eri syystä.');
    await act.getByRole('button', { name: 'Kirjaa arvio' }).click();
    await this.says('Arvio toistuvuudesta on kirjattu.');
  }

  async close(reason: string) {
    await this.judgeLikeness();
    const act = this.act('Päätä havainto');
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    await act.getByRole('button', { name: 'Päätä havainto' }).click();
    await this.says('Havainto on päätetty.');
  }

  async noteSerious(note: string) {
    const act = this.act('Ota vakava havainto tiedoksi');
    await act.getByRole('textbox', { name: /^Mihin on ryhdytty/ }).fill(note);
    await act.getByRole('button', { name: 'Ota tiedoksi' }).click();
    await this.says('Vakava havainto on otettu tiedoksi.');
  }

  async says(words: string) {
    await expect(this.page.getByRole('main').getByText(words).first()).toBeVisible();
  }
}
