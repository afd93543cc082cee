import { expect, type Locator, type Page } from '@playwright/test';
import { inDays } from '../harness/days.js';
import type { Unit } from '../harness/units.js';
import { choose, tick } from './fields.js';

/** An inspection as its page shows it: one section for each thing that the person may do next. */
export class InspectionPage {
  constructor(readonly page: Page) {}

  /** Begun from the unit's page; the address of the new inspection comes back. */
  async begin(unit: Unit, { reason, whyUnannounced }: { reason: string; whyUnannounced?: string }) {
    const { page } = this;
    await page.goto(`/units/${unit.id}`);
    await page.getByRole('link', { name: 'Uusi tarkastus' }).first().click();
    await choose(page, /^Omavalvontaohjelman tavoite/, 'Turvallisuus');
    await page.getByRole('textbox', { name: /^Käynnin päivä/ }).fill(inDays(3));
    if (whyUnannounced) {
      await tick(page, 'Ei, käynnille mennään ilmoittamatta');
      await page.getByRole('textbox', { name: /^Miksi ei ilmoiteta/ }).fill(whyUnannounced);
    }
    await page.getByRole('textbox', { name: /^Miksi yksikkö tarkastetaan/ }).fill(reason);
    await page.getByRole('button', { name: 'Aloita tarkastus' }).click();
    await expect(page.getByRole('heading', { level: 1, name: unit.name })).toBeVisible();
    await expect(this.act('Arvioi esteellisyytesi')).toBeVisible();
    return new URL(page.url()).pathname;
  }

  async caseNumber(): Promise<string> {
    const text = await this.page
      .getByRole('main')
      .getByText(/^Tarkastus · /)
      .innerText();
    return text.replace('Tarkastus · ', '').trim();
  }

  /** The section in which the act is done; not there when this person may not do it now. */
  act(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  async declareNoDisqualification() {
    const act = this.act('Arvioi esteellisyytesi');
    await tick(act, 'En ole esteellinen');
    await act.getByRole('button', { name: 'Kirjaa' }).click();
    await this.says('Esteellisyysarvio on kirjattu.');
  }

  async sendNotice(message: string) {
    const act = this.act('Ilmoita käynnistä ja lähetä ennakkokysely');
    await act.getByRole('textbox', { name: /^Viesti tuottajalle/ }).fill(message);
    await act.getByRole('textbox', { name: /^Ennakkokyselyyn vastattava/ }).fill(inDays(2));
    // a day off is said to be one instead
    const preview = act.getByRole('status', { name: 'Määräpäivän esikatselu' });
    await expect(preview.or(act.getByText('Valittu päivä on vapaapäivä')).first()).toBeVisible();
    await act.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
    await this.says('Ennakkoilmoitus ja ennakkokysely on lähetetty.');
  }

  async answerQuestionnaire(answer: string) {
    const act = this.act('Vastaa ennakkokyselyyn');
    const questions = act.getByRole('textbox');
    await questions.first().waitFor();
    for (const question of await questions.all()) await question.fill(answer);
    await act.getByRole('button', { name: 'Lähetä vastaukset' }).click();
    await this.says('Vastauksesi on lähetetty.');
  }

  async start() {
    await this.act('Aloita käynti').getByRole('button', { name: 'Aloita käynti' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /^Tarkastuslista/ })).toBeVisible();
  }

  async end(course: string) {
    const act = this.act('Päätä käynti');
    await act.getByRole('textbox', { name: /^Tarkastuksen kulku/ }).fill(course);
    await act.getByRole('textbox', { name: /^Läsnä/ }).fill('Aino Lehtonen, tarkastaja');
    await act.getByRole('button', { name: 'Päätä käynti' }).click();
    await this.says('Käynti on päätetty.');
  }

  async sendDraft() {
    const act = this.act('Lähetä kertomusluonnos kommentoitavaksi');
    await expect(act.getByText(/^Kommentoitava viimeistään/)).toBeVisible();
    await act.getByRole('button', { name: 'Lähetä luonnos kommentoitavaksi' }).click();
    await this.says('Kertomusluonnos on lähetetty tuottajalle.');
  }

  async issueFinal() {
    const act = this.act('Anna tarkastuskertomus');
    const channel = act.getByRole('textbox', { name: /^Miten toimitetaan viranomaiselle/ });
    await act.getByRole('button', { name: 'Anna tarkastuskertomus' }).waitFor();
    if (await channel.isVisible()) await channel.fill('Turvaposti');
    await act.getByRole('button', { name: 'Anna tarkastuskertomus' }).click();
    await this.says('Tarkastuskertomus on annettu.');
  }

  async close(reason: string) {
    const act = this.act('Päätä tarkastus');
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    await act.getByRole('button', { name: 'Päätä tarkastus' }).click();
    await this.says('Tarkastus on päätetty.');
  }

  async says(words: string) {
    await expect(this.page.getByRole('main').getByText(words).first()).toBeVisible();
  }
}
