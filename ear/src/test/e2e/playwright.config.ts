import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { work } from './harness/places.js';

/** What needs a house of its own: its starts would only keep the demo from being furnished. */
const OWN_HOUSE = 'lifecycle.spec.ts';
/** What only looks, whatever state it finds, or keeps to people and things that no path touches: walked beside them. */
const ASIDE = [
  'accessibility',
  'demo',
  'decision-tables',
  'agreement-life',
  'indicators',
  'register',
  'report-templates',
  'templates',
  'first-sign-in',
].map((name) => `${name}.spec.ts`);
// Paths share people, claims and the cases of the demo: they are walked one after the other.
const one = { workers: 1 };

/**
 * Browser tests against the delivered bundle. `VALVOMO_URL=http://127.0.0.1:8080 npx playwright test`
 * runs them against a Valvomo that is up already.
 */
export default defineConfig({
  testDir: './specs',
  outputDir: join(work, 'results'),
  globalSetup: './harness/global-setup.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(work, 'report.json') }]],
  projects: [
    { ...one, name: 'house', testMatch: 'house.setup.ts' },
    { ...one, name: 'paths', testIgnore: [OWN_HOUSE, ...ASIDE], dependencies: ['house'] },
    { ...one, name: 'aside', testMatch: ASIDE, dependencies: ['house'] },
    // comes last: whichever side ends first goes on with it
    { ...one, name: 'own house', testMatch: OWN_HOUSE, dependencies: ['house'] },
  ],
  use: {
    baseURL: process.env.VALVOMO_URL,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    browserName: 'chromium',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // each new browser would fetch the whole house for later; the specs of cut lines allow it
    serviceWorkers: 'block',
    // a trace is half of the time of a test: TRACE=on writes what a failure needs
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.VALVOMO_CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-dev-shm-usage',
        '--font-render-hinting=none',
        // Whatever a page asks for from elsewhere is a fault that shall show.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
