import { expect, type Locator, type Page } from '@playwright/test';

/** The figures that were told of one target, as an officer tells and corrects them. */
export class MeasurementPage {
  constructor(readonly page: Page) {}

  field(name: RegExp): Locator {
    return this.page.getByRole('main').getByRole('textbox', { name });
  }

  async fill(figure: { numerator?: string; denominator?: string; value?: string }) {
    for (const [name, text] of [
      [/^Osoittaja/, figure.numerator],
      [/^Nimittäjä/, figure.denominator],
      [/^Arvo \(/, figure.value],
    ] as const) {
      if (text !== undefined) await this.field(name).fill(text);
    }
  }

  async send(button: string) {
    await this.page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  }

  /** What is wrong with a field stands at it. */
  async isWrong(name: RegExp, why: RegExp) {
    await expect(this.field(name)).toHaveAccessibleDescription(why);
  }

  /** What was told of a period, the newest first. */
  told(period: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell', { name: period, exact: true }) });
  }
}
