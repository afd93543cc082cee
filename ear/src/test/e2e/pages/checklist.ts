import { expect, type Locator, type Page } from '@playwright/test';
import { tick } from './fields.js';

export type Result = 'Toteutuu' | 'Ei toteudu' | 'Ei koske' | 'Ei arvioitu';

/** The checklist of a visit. */
export class ChecklistPage {
  constructor(readonly page: Page) {}

  criterion(number: number): Locator {
    return this.page.getByRole('article').nth(number);
  }

  /** Whether everything is saved, as the bar at the top says it. */
  get saving(): Locator {
    return this.page.getByRole('main').getByRole('status').first();
  }

  async answer(number: number, result: Result, note?: string) {
    const criterion = this.criterion(number);
    await criterion.getByText(result, { exact: true }).click();
    await expect(criterion.getByRole('radio', { name: result, exact: true })).toBeChecked();
    if (note) await criterion.getByRole('textbox').fill(note);
  }

  async isSaved(number: number) {
    await expect(this.criterion(number).getByText(/Tallennettu \d/)).toBeVisible();
  }

  /** A picture or file of a criterion. */
  async addFile(number: number, file: { name: string; mimeType: string; buffer: Buffer }) {
    await this.criterion(number)
      .getByLabel(/^Kuva tai tiedosto/)
      .setInputFiles(file);
  }

  /** A finding out of a criterion in one press; what it is filled in with comes back. */
  async startFinding(number: number, button = 'Kirjaa havainto'): Promise<Locator> {
    await this.criterion(number).getByRole('button', { name: button, exact: true }).click();
    return this.page.getByRole('dialog');
  }

  async saveFinding(dialog: Locator, change: { title: string; severity?: string; description?: string }) {
    await dialog.getByRole('textbox', { name: /^Otsikko/ }).fill(change.title);
    if (change.description) await dialog.getByRole('textbox', { name: /^Kuvaus/ }).fill(change.description);
    if (change.severity) await tick(dialog, change.severity);
    await dialog.getByRole('button', { name: 'Tallenna havainto' }).click();
    await expect(dialog).toBeHidden();
    await expect(this.page.getByRole('link', { name: change.title }).first()).toBeVisible();
  }

  async leave() {
    await this.page.getByRole('link', { name: 'Tarkastukseen' }).click();
    await expect(this.page.getByText(/^Tarkastus · /)).toBeVisible();
  }
}
