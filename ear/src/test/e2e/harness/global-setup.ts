import { Bundle } from './bundle.js';
import { prepareBrowser } from './browser.js';

/** Runs once before all tests; what it returns runs after them. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await prepareBrowser();
  if (process.env.VALVOMO_URL) {
    return async () => undefined;
  }
  const bundle = await Bundle.start();
  process.env.VALVOMO_URL = bundle.url;
  return () => bundle.stop();
}
