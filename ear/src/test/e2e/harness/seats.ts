import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** What a seat is given when the next person takes it. */
type Kind = { options: BrowserContextOptions; free: BrowserContext[] };

const ORDINARY = { width: 1440, height: 900 };

/** Seats by what they were opened with: a browser that knows the house already is quicker than a new one. */
const kinds = new Map<string, Kind>();

/** A browser in which nobody is signed in and nothing is kept. Closing its context leaves it to the next person. */
export async function seat(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const kind = kindOf(options);
  const context = kind.free.pop() ?? (await built(browser, kind));
  await context.pages()[0].setViewportSize(options.viewport ?? ORDINARY);
  return context;
}

function kindOf(options: BrowserContextOptions): Kind {
  const name = JSON.stringify(options);
  if (!kinds.has(name)) kinds.set(name, { options, free: [] });
  return kinds.get(name)!;
}

async function built(browser: Browser, kind: Kind): Promise<BrowserContext> {
  const context = await browser.newContext(kind.options);
  await context.newPage();
  const close = context.close.bind(context);
  context.close = async () => {
    const [page] = context.pages();
    if (!page || kind.options.serviceWorkers === 'allow') return close();
    await clear(context, page);
    kind.free.push(context);
  };
  return context;
}

/** Nothing of who sat there stays: no session, no draft, no other page, no line that was cut. */
async function clear(context: BrowserContext, page: Page): Promise<void> {
  const others = context.pages().filter((each) => each !== page);
  await Promise.all(others.map((each) => each.close()));
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await forget(context, page);
  await context.clearCookies();
}

// What a tab keeps is only forgotten from inside it, and by a page that writes nothing when it is left.
async function forget(context: BrowserContext, page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  if (origin === 'null') return;
  const empty = `${origin}/left`;
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(empty);
  await page.unroute(empty);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  const devTools = await context.newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devTools.detach();
}
