import { expect, type Locator } from '@playwright/test';
import { tick } from './fields.js';
import { FindingPage } from './finding.js';

/** What is done at once about a serious finding, as its page shows it. */
export class ImmediatePage extends FindingPage {
  /** The step at which the immediate path stands. */
  get current(): Locator {
    return this.act('Välittömät toimet').locator('[aria-current="step"]');
  }

  async demandOrally(toWhom: string) {
    const act = this.act('Vaadi korjaamaan välittömästi');
    await act.getByRole('textbox', { name: /^Kenelle sanottiin/ }).fill(toWhom);
    await act.getByRole('button', { name: 'Kirjaa suullinen vaatimus' }).click();
    await this.says('Suullinen vaatimus on kirjattu.');
  }

  async demandInWriting(text: string) {
    const act = this.act('Vaadi korjaamaan välittömästi');
    await act.getByRole('textbox', { name: /^Mitä on korjattava heti/ }).fill(text);
    await act.getByRole('button', { name: 'Lähetä vaatimus' }).click();
    await this.says('Kirjallinen vaatimus on lähetetty');
  }

  async tellAuthority(text: string) {
    const act = this.act('Ilmoita valvontaviranomaiselle');
    await act.getByRole('textbox', { name: /^Mihin on ryhdytty/ }).fill(text);
    await act.getByRole('textbox', { name: /^Miten lähetettiin/ }).fill('Turvaposti');
    await act.getByRole('button', { name: 'Kirjaa ilmoitus' }).click();
    await this.says('Ilmoitus valvontaviranomaiselle on kirjattu.');
  }

  async followUp(observed: string, lifted: boolean) {
    const act = this.act('Seuraa, onko vaara poistunut');
    await act.getByRole('textbox', { name: /^Mitä tänään todettiin/ }).fill(observed);
    await tick(act, lifted ? 'Kyllä' : 'Ei, seuranta jatkuu');
    await act.getByRole('button', { name: 'Kirjaa seuranta' }).click();
    await expect(act.getByText(observed)).toHaveCount(0);
    await expect(this.act('Välittömät toimet').getByText(observed)).toBeVisible();
  }

  async confirmGrading(reason: string) {
    const act = this.act('Vahvista vakava luokitus tai sen alentaminen');
    await tick(act, 'Kyllä, vahvistan');
    await act.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    await act.getByRole('button', { name: 'Vastaa' }).click();
    await this.says('Vastauksesi luokitukseen on kirjattu.');
  }
}
