import { expect, type Locator, type Page } from '@playwright/test';
import { pick, tick } from './fields.js';

const LANGUAGES = ['suomi', 'ruotsi', 'englanti'] as const;

/** Where an administrator builds what producers are asked. */
export class TemplateBuilder {
  readonly saving: Locator;
  readonly preview: Locator;
  readonly sections: Locator;
  readonly fields: Locator;

  constructor(readonly page: Page) {
    this.saving = page.locator('[data-saving]');
    this.sections = page.getByRole('region', { name: /^Osio \d/ });
    this.fields = this.sections.locator('ol > li');
    this.preview = page.getByRole('region', { name: 'Esikatselu' });
  }

  /** A report that was not asked before; opens its draft. */
  async begin(title: string, code: string) {
    await this.page.goto('/report-templates');
    await this.page.getByLabel('Raportin nimi suomeksi').fill(title);
    await this.page.getByLabel('Tunnus').fill(code);
    await this.page.getByRole('button', { name: 'Tee luonnos' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  /** The same words in three languages, each with its language. */
  async write(label: string, words: string, place: Locator | Page = this.page) {
    for (const language of LANGUAGES) {
      await place
        .getByLabel(`${label}, ${language}`)
        .fill(language === 'suomi' ? words : `${words} ${language}`);
    }
  }

  async addSection(title: string) {
    await this.page.getByRole('button', { name: 'Lisää osio' }).click();
    await this.write('Osion otsikko', title, this.sections.last());
  }

  /** Opens what was added last, and says what kind of answer it takes. */
  async addField(label: string, kind: string): Promise<Locator> {
    const before = await this.fields.count();
    await this.page.getByRole('button', { name: 'Lisää kenttä' }).last().click();
    await expect(this.fields).toHaveCount(before + 1);
    const field = this.fields.nth(before);
    await this.write('Kysymys', label, field);
    if (kind !== 'Lyhyt teksti') {
      const box = field.getByRole('combobox', { name: /Kentän tyyppi/ }).first();
      await pick(box, kind, true);
      await expect(box).toContainText(kind);
    }
    return field;
  }

  async options(field: Locator, ...labels: string[]) {
    for (const [at, label] of labels.entries()) {
      if (at >= 2) await field.getByRole('button', { name: 'Lisää vaihtoehto' }).click();
      await this.write(`Vaihtoehto ${at + 1}`, label, field);
    }
  }

  /** The field opens by this answer to an earlier question. */
  async opensBy(field: Locator, question: string, answer: string) {
    await pick(field.getByRole('combobox', { name: /Avaava kysymys/ }), question, true);
    await tick(field.getByRole('group', { name: 'Avaavat vastaukset' }), answer);
  }

  /** The answer is the value of an indicator. */
  async feeds(field: Locator, indicator: string) {
    await field.locator('summary').filter({ hasText: 'Lisäasetukset' }).click();
    await field.getByLabel('Mittarin tunnus').fill(indicator);
  }

  async isSaved() {
    await expect(this.saving).toHaveAttribute('data-saving', 'SAVED', { timeout: 20_000 });
  }

  async putInForce() {
    await this.page.getByRole('button', { name: 'Ota käyttöön' }).click();
  }
}
