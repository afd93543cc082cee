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

  /** Sets it; what was written at first and may be meant otherwise is asked about before. */
  async setTarget(indicator: string, value: string, from: string, unclear?: string) {
    await this.page.getByRole('link', { name: 'Uusi tavoite' }).click();
    await find(this.page, /^Mittari/, indicator);
    await choose(this.page, /^Vertailu/, 'Vähintään');
    const form = this.page.getByRole('main');
    await form.getByRole('textbox', { name: /^Arvo/ }).fill(value);
    await form.getByRole('textbox', { name: /^Alkaa/ }).fill(from);
    if (unclear) await this.isAskedAbout(unclear, value);
    await form.getByRole('button', { name: 'Aseta tavoite' }).click();
    await this.page.waitForURL(/\/agreements\/[\da-f-]{36}$/);
    await expect(this.page.getByRole('region', { name: 'Tavoitteet' })).toContainText(indicator);
  }

  /** A share of at most one per cent is not taken until somebody says that it is meant so. */
  private async isAskedAbout(unclear: string, value: string) {
    const form = this.page.getByRole('main');
    const figure = form.getByRole('textbox', { name: /^Arvo/ });
    const meant = form.getByRole('checkbox', { name: /enintään yksi prosentti/ });
    await expect(meant).toHaveCount(0);
    await figure.fill(unclear);
    await expect(meant).not.toBeChecked();
    await form.getByRole('button', { name: 'Aseta tavoite' }).click();
    await expect(figure).toHaveAccessibleDescription(/on enintään yksi prosentti/);
    await figure.fill(value);
    await expect(meant).toHaveCount(0);
  }
}
