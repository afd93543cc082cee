import { expect, type Locator, type Page } from '@playwright/test';

/** One target, as an officer changes it. */
export class TargetPage {
  constructor(readonly page: Page) {}

  field(name: RegExp): Locator {
    return this.page.getByRole('main').getByRole('textbox', { name });
  }

  /** How a period stands, in the table of all of them. */
  standing(period: string): Locator {
    return this.page
      .getByRole('region', { name: 'Toteutuminen kausittain' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell', { name: period, exact: true }) });
  }

  async send(button: string) {
    await this.page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  }

  /** The target after the form was taken. */
  async isShown(holds: string) {
    await this.page.waitForURL(/\/targets\/[\da-f-]{36}$/);
    await expect(this.page.getByRole('main').getByText(holds, { exact: true })).toBeVisible();
  }
}
