import { expect, type Page } from '@playwright/test';
import { choose, find, tick } from './fields.js';

/** An agreement, made and filled by an officer. */
export class AgreementPage {
  constructor(readonly page: Page) {}

  /** Makes one; answers its path. */
  async make(type: string, name: string, from: string): Promise<string> {
    await this.page.goto('/agreements/new');
    const form = this.page.getByRole('main');
    await tick(form, type);
    await form.getByRole('textbox', { name: /^Nimi/ }).fill(name);
    await form
      .getByRole('textbox', { name: /^Alkaa/ })
      .first()
      .fill(from);
    await form.getByRole('button', { name: 'Tallenna sopimus' }).click();
    await this.page.waitForURL(/\/agreements\/[\da-f-]{36}$/);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
    return new URL(this.page.url()).pathname;
  }

  async addUnit(unit: string) {
    await this.page.getByRole('button', { name: 'Lisää osapuoli' }).click();
    const parties = this.page.getByRole('region', { name: 'Osapuolet' });
    await tick(parties, 'Palveluyksikkö');
    await find(this.page, /^Palveluyksikkö/, unit);
    await parties.getByRole('button', { name: 'Lisää', exact: true }).click();
    await expect(parties.getByRole('link', { name: unit, exact: true })).toBeVisible();
  }

  async setTarget(indicator: string, value: string, from: string) {
    await this.page.getByRole('link', { name: 'Uusi tavoite' }).click();
    await find(this.page, /^Mittari/, indicator);
    await choose(this.page, /^Vertailu/, 'Vähintään');
    const form = this.page.getByRole('main');
    await form.getByRole('textbox', { name: /^Arvo/ }).fill(value);
    await form.getByRole('textbox', { name: /^Alkaa/ }).fill(from);
    await form.getByRole('button', { name: 'Aseta tavoite' }).click();
    await this.page.waitForURL(/\/agreements\/[\da-f-]{36}$/);
    await expect(this.page.getByRole('region', { name: 'Tavoitteet' })).toContainText(indicator);
  }
}
