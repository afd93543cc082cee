import { expect, test } from '@playwright/test';
import { comesIn } from '../harness/people.js';

test('whoever comes after another one finds nothing of theirs in the browser', async ({ browser }) => {
  const before = await comesIn(browser, 'officer');
  await before.goto('/work');
  await before.evaluate(() => {
    localStorage.setItem('kept', 'here');
    sessionStorage.setItem('kept', 'in the tab');
    return new Promise((made) => (indexedDB.open('kept', 1).onsuccess = made));
  });
  await before.route('**/api/v1/session', (route) => route.abort());
  await before.setViewportSize({ width: 390, height: 844 });
  await before.context().setOffline(true);
  await before.context().close();

  const after = await comesIn(browser, 'auditor');
  expect(after, 'the same seat').toBe(before);
  await after.goto('/login');
  const left = await after.evaluate(async () => ({
    kept: [localStorage.getItem('kept'), sessionStorage.getItem('kept')],
    databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === 'kept'),
    width: innerWidth,
  }));
  expect(left).toEqual({ kept: [null, null], databases: [], width: 1440 });
  const session = await (await after.request.get('/api/v1/session')).json();
  expect(session.username).toBe('auditor');
  await after.context().close();
});
