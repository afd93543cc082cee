import { expect, type Page, test } from '@playwright/test';
import { violations } from '../harness/eyes.js';
import { comesIn } from '../harness/people.js';

/** The wording of a hearing letter is changed by an administrator, who sees it before it is in force. */
test.describe.serial('A template of a letter', () => {
  let admin: Page;

  test.beforeAll(async ({ browser }) => {
    admin = await comesIn(browser, 'admin');
  });

  test.afterAll(async () => admin?.context().close());

  test('hearing letter, consequence letter and decision stand among the templates', async () => {
    await admin.goto('/templates');
    for (const kind of ['Kuulemiskirje', 'Kirje seuraamuksesta', 'Päätös']) {
      await expect(admin.getByRole('link', { name: kind, exact: true })).toHaveCount(2);
    }
  });

  test('the administrator makes a draft; an unknown field is refused with its line', async () => {
    await admin.getByRole('link', { name: 'Kuulemiskirje', exact: true }).first().click();
    await admin.getByRole('button', { name: 'Tee uusi luonnos' }).click();
    const wording = admin.getByRole('textbox', { name: /^Sanamuoto/ });
    const whole = await wording.inputValue();
    expect(whole).toContain('{{dueOn}}');
    await wording.fill(whole.replace('{{dueOn}}', '{{dueOm}}'));
    await admin.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(admin.getByText(/dueOm/).last()).toBeVisible();
    await wording.fill(whole.replace('</body>', '<p>Kiitos yhteistyöstä.</p></body>'));
  });

  test('the preview is the letter as PDF with the new words', async () => {
    const answer = admin.waitForResponse(/\/document-templates\/.*\/preview$/);
    const opened = admin.context().waitForEvent('page');
    await admin.getByRole('button', { name: 'Esikatsele PDF esimerkkitiedoilla' }).click();
    const pdf = await answer;
    expect(pdf.status()).toBe(200);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    await (await opened).close();
  });

  test('the draft is saved, is readable with a keyboard and a screen reader, and can be thrown away', async () => {
    await admin.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(admin.getByText('Luonnos on tallennettu.').first()).toBeVisible();
    expect(await violations(admin)).toEqual([]);
    await admin.reload();
    await expect(admin.getByRole('textbox', { name: /^Sanamuoto/ })).toHaveValue(/Kiitos yhteistyöstä/);
    await admin.getByRole('button', { name: 'Poista luonnos' }).click();
    await admin.waitForURL(/\/templates$/);
  });
});
