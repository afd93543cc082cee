import type { Locator } from '@playwright/test';
import { InspectionPage } from './inspection.js';
import { tick } from './fields.js';

/** The exchange about the draft report: the provider answers each finding, the officer each answer. */
export class CommentsPage extends InspectionPage {
  async comment(comments: Record<string, { stance: string; text?: string }>) {
    const act = this.act('Kommentoi kertomusluonnosta');
    for (const [title, { stance, text }] of Object.entries(comments)) {
      const item = finding(act, title);
      await tick(item, stance);
      if (text) await item.getByRole('textbox').first().fill(text);
    }
    await act.getByRole('button', { name: 'Lähetä kommentit' }).click();
    await this.says('Kommenttisi on lähetetty viranhaltijalle.');
  }

  async assess(assessments: Record<string, { outcome: string; reason?: string }>) {
    const act = this.act('Arvioi tuottajan kommentit');
    for (const [title, { outcome, reason }] of Object.entries(assessments)) {
      const item = finding(act, title);
      await tick(item, outcome);
      if (reason) await item.getByRole('textbox', { name: /^Perustelut/ }).fill(reason);
    }
    await act.getByRole('button', { name: 'Kirjaa arviot' }).click();
    await this.says('Kommentit on arvioitu.');
  }
}

function finding(act: Locator, title: string): Locator {
  return act.getByRole('group', { name: title });
}
