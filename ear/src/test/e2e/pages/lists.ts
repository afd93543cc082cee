import { expect, type Locator, type Page } from '@playwright/test';

/** The provider's list of what they must do. */
export class Portal {
  constructor(readonly page: Page) {}

  task(step: string, of: string): Locator {
    return this.page.getByRole('article').filter({ hasText: step }).filter({ hasText: of });
  }

  async open(step: string, of: string) {
    await this.page.goto('/portal');
    await this.task(step, of).getByRole('link', { name: step }).click();
  }
}

/** The officials' work queue. */
export class Queue {
  constructor(readonly page: Page) {}

  row(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  /** Leaves the list open at rows of one kind of step. */
  async show(scope: 'mine' | 'unassigned' | 'all', [process, step]: [process?: string, step?: string] = []) {
    const search = new URLSearchParams({ scope, ...(process && { process }), ...(step && { step }) });
    await this.page.goto(`/work?${search}`);
    await expect(this.page.getByRole('main').getByRole('status').last()).not.toHaveText('Ladataan…');
  }
}

/** The figure of a tile in the manager's view. */
export async function openFindings(manager: Page): Promise<number> {
  await manager.goto('/insight');
  const tile = manager.getByRole('main').getByRole('link', { name: /^Avoinna \d+/ });
  return Number((await tile.innerText()).match(/\d+/)![0]);
}
