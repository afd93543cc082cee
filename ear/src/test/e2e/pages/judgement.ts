import { expect } from '@playwright/test';
import { tick } from './fields.js';
import { ImmediatePage } from './immediate.js';

/** What people judge about a finding, as its page asks for it. */
export class JudgementPage extends ImmediatePage {
  /** Another grading; the page says before it is given what it takes to come into force. */
  async grade(severity: string, comesIntoForce: string, reason: string) {
    const grading = this.act('Luokitus');
    await grading.getByRole('button', { name: 'Muuta luokitusta' }).click();
    await tick(grading, severity);
    await expect(grading.getByText(comesIntoForce)).toBeVisible();
    await grading.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    await grading.getByRole('button', { name: 'Kirjaa luokitus' }).click();
    await expect(grading.getByRole('button', { name: 'Kirjaa luokitus' })).toHaveCount(0);
  }

  /** The weight of the finding, as its summary shows it. */
  async isGraded(severity: string) {
    await expect(
      this.page.getByRole('main').locator('[class*="statusLabel"]').getByText(severity).first(),
    ).toBeVisible();
  }

  async isRepeatedBreach(reason: string) {
    const act = this.act('Arvioi, onko kyse toistuvasta rikkomisesta');
    await tick(act, 'Kyllä');
    await expect(act.getByText(/^Mitä tästä seuraa/)).toBeVisible();
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    await act.getByRole('button', { name: 'Kirjaa arvio' }).click();
    await this.says('Arvio toistuvuudesta on kirjattu.');
  }

  async noteRepeatedBreach(note: string) {
    const act = this.act('Ota toistuva rikkominen tiedoksi');
    await act.getByRole('textbox', { name: /^Mitä seuraa/ }).fill(note);
    await act.getByRole('button', { name: 'Ota tiedoksi' }).click();
    await this.says('Toistuva rikkominen on otettu tiedoksi.');
  }

  async checkEffect(found: 'Korjaus on vaikuttanut' | 'Korjaus ei ole vaikuttanut', reason: string) {
    const act = this.act('Arvioi korjauksen vaikutus');
    await tick(act, found);
    await act.getByRole('textbox', { name: /^Mihin arvio perustuu/ }).fill(reason);
    await act.getByRole('button', { name: 'Kirjaa arvio' }).click();
    await this.says('Vaikutuksen arvio on kirjattu.');
  }

  /** The missed day stands, or another is given: the page shows it before it is decided. */
  async decideOverdue(decision: string, until?: string) {
    const act = this.act('Päätä, mitä määräajan ylityksestä seuraa');
    await tick(act, until ? 'Annetaan uusi määräpäivä' : 'Määräpäivä pysyy');
    if (until) {
      await act.getByRole('textbox', { name: /^Uusi määräpäivä/ }).fill(until);
      await expect(act.getByRole('status', { name: 'Määräpäivän esikatselu' })).toBeVisible();
    }
    await act.getByRole('textbox', { name: /^Päätös ja perustelut/ }).fill(decision);
    await act.getByRole('button', { name: 'Kirjaa päätös' }).click();
    await this.says('Päätös määräajan ylityksestä on kirjattu.');
  }

  async acknowledge(comment: string) {
    const act = this.act('Kuittaa havainto luetuksi');
    await act.getByRole('textbox', { name: /^Halutessasi voit kirjoittaa kommentin/ }).fill(comment);
    await act.getByRole('button', { name: 'Kuittaa luetuksi' }).click();
    await this.says('Havainto on kuitattu.');
  }
}
