import { createServer } from 'node:net';
import { Bundle } from './bundle.js';
import { prepareBrowser } from './browser.js';

/** What the people of the demo are asked for is no secret, and asked for often. */
const HOUSE = {
  VALVOMO_DEMO: 'true',
  VALVOMO_PASSWORD_ITERATIONS: '1024',
  // what a story has not told yet is not asked about in the middle of it
  VALVOMO_TARGET_WATCH_MISSING_DAYS: '0',
  // what the house does by itself now and then is waited for
  VALVOMO_LINKS_EVERY_SECONDS: '3',
  VALVOMO_MAIL_EVERY_SECONDS: '1',
};

/** Runs once before all tests; what it returns runs after them. The house is waited for by the first test. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await prepareBrowser();
  if (process.env.VALVOMO_URL) {
    return async () => undefined;
  }
  const port = await freePort();
  const bundle = Bundle.begin('data', { ...HOUSE, VALVOMO_HTTP_PORT: String(port) });
  process.env.VALVOMO_URL = `http://127.0.0.1:${port}`;
  process.env.VALVOMO_PID = String(bundle.pid);
  return () => bundle.stop();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
