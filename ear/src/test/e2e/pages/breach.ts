import { expect, type Locator, type Page } from '@playwright/test';
import { choose, tick, stateOf, unfold } from './fields.js';

/** A missed target, as its producer and the officer see it. */
export class BreachPage {
  constructor(readonly page: Page) {}

  act(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async isIn(state: string) {
    await expect(stateOf(this.page, state)).toBeVisible();
  }

  async explain(text: string) {
    const act = this.act('Selvitä, miksi tavoite ei toteutunut');
    await act.getByRole('textbox', { name: /^Selvitys/ }).fill(text);
    await act.getByRole('button', { name: 'Lähetä selvitys' }).click();
    await this.isIn('Selvitys annettu');
  }

  async decide(outcome: string, reason: string) {
    const act = this.act('Ratkaise, mitä poikkeamasta seuraa');
    await tick(act, outcome);
    await act.getByRole('textbox', { name: /^Perustelu/ }).fill(reason);
    await act.getByRole('button', { name: 'Tallenna ratkaisu' }).click();
  }

  /** What a service line is to do, once that was chosen. */
  async agree(what: string, owner: string, dueOn: string) {
    const act = this.act('Ratkaise, mitä poikkeamasta seuraa');
    await act.getByRole('textbox', { name: /^Mitä tehdään/ }).fill(what);
    await choose(this.page, /^Vastuuhenkilö/, owner);
    await act.getByRole('textbox', { name: /^Viimeistään/ }).fill(dueOn);
    await act.getByRole('button', { name: 'Tallenna ratkaisu' }).click();
  }

  /** The measure goes to somebody else. */
  async handOver(to: string, reason: string) {
    const measure = this.act('Toimenpide');
    await unfold(measure, 'Siirrä toimenpide toiselle');
    const form = measure.getByRole('form', { name: 'Siirrä toimenpide toiselle' });
    await form.getByRole('button', { name: 'Siirrä' }).click();
    await expect(form.getByRole('textbox', { name: /^Miksi/ })).toHaveAccessibleDescription(/Täytä tämä/);
    await choose(this.page, /^Uusi vastuuhenkilö/, to);
    await form.getByRole('textbox', { name: /^Miksi/ }).fill(reason);
    await form.getByRole('button', { name: 'Siirrä' }).click();
    await expect(measure).toContainText(reason);
  }

  /** Whether a measure was carried out, as somebody else sees it. */
  async confirm(answer: string, reason: string) {
    const act = this.act('Totea toimenpide tehdyksi');
    await tick(act, answer);
    await act.getByRole('textbox', { name: /^Perustelu/ }).fill(reason);
    await act.getByRole('button', { name: 'Tallenna' }).click();
  }

  /** The finding that was made of it. */
  async finding(): Promise<string> {
    const link = this.page.getByRole('link', { name: 'Avaa havainto' });
    await expect(link).toBeVisible();
    return (await link.getAttribute('href'))!;
  }
}
