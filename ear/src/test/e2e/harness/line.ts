import type { Page } from '@playwright/test';

/** From now on what is sent there arrives, and its answer does not. */
export async function answersAreLost(page: Page, path: string): Promise<void> {
  await page.route(`**/api/v1${path}`, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort('connectionreset');
  });
}

/** From now on nothing that is sent there arrives, though the browser believes that it is connected. */
export async function nothingArrives(page: Page, path: string): Promise<void> {
  await page.route(`**/api/v1${path}`, (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  );
}

/** The line holds again. */
export const lineHolds = (page: Page, path: string) => page.unroute(`**/api/v1${path}`);
