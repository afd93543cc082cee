import { expect, type Locator, type Page } from '@playwright/test';
import { stateOf } from './fields.js';

/** The page of a self-monitoring report, as its producer and its officer see it. */
export class ReportPage {
  constructor(readonly page: Page) {}

  async open(id: string): Promise<void> {
    await this.page.goto(`/reports/${id}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  field(id: string): Locator {
    return this.page.locator(`#report-${id}`);
  }

  /** Answers one field after another, as one does with a finger. */
  async fill(answers: [field: string, answer: unknown][]): Promise<void> {
    for (const [field, answer] of answers) {
      if (typeof answer === 'boolean') {
        await this.page.locator(`label[for="report-${field}-${answer}"]`).click();
      } else if (Array.isArray(answer)) {
        for (const code of answer) await this.page.locator(`label[for="report-${field}-${code}"]`).click();
      } else {
        await this.field(field).fill(written(answer));
      }
    }
  }

  get saving(): Locator {
    return this.page.locator('[data-saving]');
  }

  async isSaved(): Promise<void> {
    await expect(this.saving).toHaveAttribute('data-saving', 'SAVED');
  }

  async check(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tarkista ennen lähettämistä' }).click();
  }

  async send(): Promise<void> {
    await this.check();
    await this.page.getByRole('button', { name: 'Lähetä raportti' }).click();
    await expect(this.page.getByText('Vastaanottotodistukset')).toBeVisible();
  }

  async accept(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
    await expect(stateOf(this.page, 'Hyväksytty')).toBeVisible();
  }

  review(field: string): Locator {
    return this.page.locator(`[data-review="${field}"]`);
  }

  async comment(field: string, text: string): Promise<void> {
    await this.review(field).getByRole('button', { name: 'Kommentoi' }).click();
    await this.page.locator(`#comment-${field}`).fill(text);
  }
}

/** Days are written in the Finnish way. */
function written(answer: unknown): string {
  const text = String(answer);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').reverse().map(Number).join('.') : text;
}
