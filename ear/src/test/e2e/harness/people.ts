import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test';
import { seat } from './seats.js';

/** The demo's people, by user name; the names that others see of them. */
export const people = {
  officer: 'Aino Lehtonen',
  officer2: 'Elias Nyman',
  manager: 'Marja Koskela',
  admin: 'Petra Salmi',
  auditor: 'Timo Rautio',
  'provider-own': 'Sari Niemi',
  'provider-contract': 'Jukka Hellman',
  'provider-voucher': 'Linnea Sund',
  'provider-grant': 'Ville Korpela',
  'provider-own-unit': 'Aki Laine',
  'provider-contract-unit': 'Noora Mäki',
  'provider-voucher-unit': 'Erik Sund',
  'provider-grant-unit': 'Salla Rinne',
} as const;

export type Username = keyof typeof people;
export type Language = 'FI' | 'SV' | 'EN';

/** Somebody with the rights of one of them: what this person chooses for themselves disturbs no other test. */
export type Double = `${Username}-double`;

export const doubleOf = (username: Username): Double => `${username}-double`;

const PASSWORD = 'demo';
export const PASSWORD_OF_DOUBLES = 'kaksoisolennon salasana';

const passwordOf = (name: Username | Double) => (name in people ? PASSWORD : PASSWORD_OF_DOUBLES);

/** Signs in on the page that asks for it, as a person does. */
export async function signInOnPage(page: Page, username: Username): Promise<void> {
  await page.goto('/login');
  await page.getByRole('textbox', { name: /^Käyttäjätunnus/ }).fill(username);
  await page.getByLabel(/^Salasana/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await expect(page.getByRole('button', { name: people[username] })).toBeVisible();
}

/** A browser of their own, signed in by the call that the login page makes. */
export async function comesIn(
  browser: Browser,
  username: Username | Double,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await seat(browser, options);
  await openSession(context, username);
  return context.pages()[0];
}

/** Opens a session; what is shown afterwards is in the language asked for. */
export async function openSession(
  context: BrowserContext,
  username: Username | Double,
  language: Language = 'FI',
): Promise<void> {
  const answer = await context.request.post('/api/v1/session', {
    data: { username, password: passwordOf(username) },
  });
  expect(answer.status(), `${username} signs in`).toBeLessThan(300);
  if ((await answer.json()).language !== language) await speak(context, language);
}

/** The pages that this person opens next are in this language. */
export async function speak(context: BrowserContext, language: Language): Promise<void> {
  const { csrfToken } = await (await context.request.get('/api/v1/session')).json();
  const changed = await context.request.put('/api/v1/session/language', {
    data: { language },
    headers: { 'X-CSRF-Token': csrfToken },
  });
  expect(changed.ok(), `the language becomes ${language}`).toBe(true);
}
