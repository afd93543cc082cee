import { expect, test as setup } from '@playwright/test';
import { callsOf, type Calls } from '../harness/calls.js';
import { doubleOf, PASSWORD_OF_DOUBLES, people, type Username } from '../harness/people.js';
import { routesOf } from '../harness/routes.js';

const FURNISHED_WITHIN_MS = 10 * 60_000;
const GIVEN = 'annettu ensimmäinen salasana';

type Row = { id: string; username: string };

async function rowOf(admin: Calls, username: string): Promise<Row | undefined> {
  const { items } = await admin.get(`/users?search=${username}&limit=100`);
  return items.find((row: Row) => row.username === username);
}

setup('the house is furnished', async ({ request }) => {
  setup.setTimeout(FURNISHED_WITHIN_MS + 10_000);
  const pid = Number(process.env.VALVOMO_PID);
  const ready = async () => {
    // what ended by itself will never be ready: this throws
    if (pid) process.kill(pid, 0);
    return (await request.get('/health/ready').catch(() => null))?.status();
  };
  await expect.poll(ready, { timeout: FURNISHED_WITHIN_MS, intervals: [500] }).toBe(200);
});

// Every page is looked at in three languages while others walk their paths; a person has one language at a time.
for (const username of Object.keys(routesOf) as Username[]) {
  setup(`${username} has a double`, async ({ browser, playwright, baseURL }) => {
    const admin = await callsOf(browser, 'admin');
    const double = doubleOf(username);
    if (!(await rowOf(admin, double))) {
      const known = await admin.get(`/users/${(await rowOf(admin, username))!.id}`);
      const { roles, producerIds } = known;
      const displayName = `${people[username]} (kaksoisolento)`;
      const facts = { displayName, roles, producerIds, language: 'FI', active: true };
      const { id } = await admin.post('/users', { ...facts, username: double, email: null });
      await admin.post(`/users/${id}/password`, { newPassword: GIVEN });
      const session = await playwright.request.newContext({ baseURL });
      const opened = await session.post('/api/v1/session', { data: { username: double, password: GIVEN } });
      const changed = await session.put('/api/v1/session/password', {
        data: { oldPassword: GIVEN, newPassword: PASSWORD_OF_DOUBLES },
        headers: { 'X-CSRF-Token': (await opened.json()).csrfToken },
      });
      expect(changed.ok(), await changed.text()).toBe(true);
      await session.dispose();
    }
    await admin.leave();
  });
}
