import { expect, type Locator, type Page } from '@playwright/test';
import { choose, find, opens, tick } from './fields.js';

/** The public form and the page to come back to, as a stranger uses them. */
export class OpenNotice {
  constructor(readonly page: Page) {}

  async fill(words: { who: string; kind: string; subject: string; description: string }) {
    await tick(this.page, words.who);
    await tick(this.page, words.kind);
    await this.page.getByLabel(/^Mitä palvelua tai yksikköä/).fill(words.subject);
    await this.page.getByLabel(/^Mitä on tapahtunut/).fill(words.description);
  }

  async send() {
    await this.page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
  }

  get code(): Locator {
    return this.page.getByTestId('receipt-code');
  }

  async comeBack(code: string) {
    await this.page.goto('/public/notice/follow');
    await this.page.getByLabel(/^Koodi/).fill(code);
    await this.page.getByRole('button', { name: 'Näytä ilmoitus' }).click();
  }
}

/** The page of one notice, as those who handle it use it. */
export class NoticePage {
  constructor(readonly page: Page) {}

  act(name: string): Locator {
    return this.page
      .getByRole('region', { name, exact: true })
      .or(this.page.locator('details').filter({ hasText: name }))
      .first();
  }

  /** What is folded opens. */
  async unfold(name: string): Promise<Locator> {
    const folded = this.page.locator('details').filter({ hasText: name }).first();
    if (await folded.isVisible()) await opens(folded.locator('summary'));
    return this.act(name);
  }

  /** By the way that the table proposes, or by another one. */
  async judge(danger: string, unit: string, summary: string, path?: string) {
    const form = this.act('Arvioi ilmoitus');
    await tick(form, danger);
    await find(this.page, /^Palveluyksikkö, jota ilmoitus koskee/, unit);
    await expect(form.getByText(/^Taulukon ehdotus/)).toBeVisible();
    await form.getByLabel(/^Tiivistelmä ilman ilmoittajaa/).fill(summary);
    if (path) {
      await this.choosePath(path);
      await form.getByLabel(/^Miksi muu kuin ehdotettu/).fill('Asia ei kuulu järjestäjälle.');
    }
    await form.getByRole('button', { name: 'Ohjaa ilmoitus' }).click();
    await expect(this.page.getByText('Ilmoitus on arvioitu ja ohjattu.')).toBeVisible();
  }

  async choosePath(path: string) {
    await choose(this.page, /^Käsittelytapa/, path);
  }

  async write(act: string, field: RegExp, words: string, button: string) {
    const form = await this.unfold(act);
    await form.getByLabel(field).fill(words);
    await form.getByRole('button', { name: button }).click();
  }

  /** Everybody who must be told was told. */
  async tellEverybody() {
    const open = this.page.locator('li').filter({ hasText: 'Viimeistään' }).locator('details');
    while ((await open.count()) > 0) {
      const before = await open.count();
      const one = open.first();
      await one.locator('summary').click();
      await one.getByLabel(/^Miten ja kenelle kerrottiin/).fill('Kerrottu puhelimessa.');
      await one.getByRole('button', { name: 'Kirjaa kerrotuksi' }).click();
      await expect(open).toHaveCount(before - 1);
    }
  }
}
