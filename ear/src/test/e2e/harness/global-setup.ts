import { Bundle } from './bundle.js';
import { prepareBrowser } from './browser.js';
import { HOUSES, urlOf } from './places.js';

/** Runs once before all tests; what it returns runs after them. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await prepareBrowser();
  if (process.env.VALVOMO_URL) {
    HOUSES.forEach((name) => (process.env[urlOf(name)] = process.env.VALVOMO_URL));
    return async () => undefined;
  }
  const bundles = await Promise.all(
    HOUSES.map(async (name) => {
      const bundle = await Bundle.start(name);
      process.env[urlOf(name)] = bundle.url;
      return bundle;
    }),
  );
  return async () => void (await Promise.all(bundles.map((bundle) => bundle.stop())));
}
