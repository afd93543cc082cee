import { expect, type Locator, type Page } from '@playwright/test';
import { tick, stateOf } from './fields.js';

export type Proposal = { kind: string; reason?: string; grounds: string[] };

/** A consequence as its page shows it, and the page on which it is proposed. */
export class ConsequencePage {
  constructor(readonly page: Page) {}

  act(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async isIn(state: string) {
    await expect(stateOf(this.page, state)).toBeVisible();
  }

  async propose({ kind, reason, grounds }: Proposal) {
    const form = this.page.getByRole('main');
    await tick(form, kind);
    if (reason) await form.getByRole('textbox', { name: /^Miksi muu kuin ehdotettu/ }).fill(reason);
    for (const [index, ground] of grounds.entries()) {
      if (index > 0) await form.getByRole('button', { name: 'Lisää peruste' }).click();
      await form.getByRole('textbox', { name: new RegExp(`^Peruste ${index + 1}`) }).fill(ground);
    }
    await form.getByRole('button', { name: 'Esitä seuraamusta' }).click();
    await this.page.waitForURL(/\/consequences\/[\da-f-]{36}$/);
  }

  async reply(stances: string[], text: string) {
    const act = this.act('Anna vastine');
    for (const [index, stance] of stances.entries()) {
      const item = act.getByRole('group', { name: `Peruste ${index + 1}`, exact: true });
      await tick(item, stance);
      await item.getByRole('textbox', { name: /^Perustelut/ }).fill(text);
    }
    await act.getByRole('button', { name: 'Lähetä vastine' }).click();
    await this.says('Vastine on vastaanotettu.');
  }

  async assess(outcome: string, text: string) {
    const act = this.act('Arvioi vastine');
    const items = act.getByRole('group', { name: /^Peruste \d+$/ });
    await expect(items.first()).toBeVisible();
    for (const item of await items.all()) {
      await tick(item, outcome);
      await item.getByRole('textbox', { name: /^Perustelut/ }).fill(text);
    }
    await act.getByRole('textbox', { name: /^Johtopäätös/ }).fill('Kuuleminen ei muuta esitystä.');
    await act.getByRole('button', { name: 'Vie päätettäväksi' }).click();
    await this.says('Vastine on arvioitu.');
  }

  async decide(outcome: string, reason: string) {
    const act = this.act('Päätä seuraamuksesta');
    await tick(act, outcome);
    await act.getByRole('textbox', { name: /^Ratkaisun perustelut/ }).fill(reason);
    await act.getByRole('button', { name: 'Tee päätös' }).click();
    await this.says('Päätös on kirjattu.');
  }

  async deliver() {
    const act = this.act('Toimita tiedoksi');
    await act.getByRole('button', { name: 'Kirjaa lähetetyksi' }).click();
    await this.says('Lähettäminen on kirjattu.');
  }

  async says(words: string) {
    await expect(this.page.getByRole('main').getByText(words).first()).toBeVisible();
  }
}
