import { expect, type Page } from '@playwright/test';
import { pick, tick } from './fields.js';

/** Who may read a document of a case, and which of its parts. */
export class DocumentPage {
  constructor(readonly page: Page) {}

  /** What this paragraph says is not for everybody, on the ground that the house proposes first. */
  async hide(paragraph: string) {
    const item = this.page.getByRole('listitem').filter({ hasText: paragraph });
    await tick(item, 'Ei kaikille');
    await expect(item.getByRole('combobox', { name: /^Salassapitoperuste/ })).toBeVisible();
  }

  async makePublicRendition() {
    await this.page.getByRole('button', { name: 'Tallenna ja tee julkinen toisinto' }).click();
    await expect(this.page.getByText('Toisinto on tehty ja liitetty asiaan.')).toBeVisible();
  }

  async classify(circle: 'Julkinen' | 'Asianosaiselle' | 'Salassa pidettävä', ground?: string) {
    const place = this.page.getByRole('region', { name: 'Julkisuus' });
    await tick(place, circle);
    if (ground) await pick(place.getByRole('combobox', { name: /^Salassapitoperuste/ }), ground);
    await place.getByRole('button', { name: 'Tallenna julkisuus' }).click();
  }
}
