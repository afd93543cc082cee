import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, PrecacheFallbackPlugin } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

/** Every file of this version of the house; written in by the build. */
declare const __SHELL__: { url: string; revision: string | null }[];

/** A line that does not answer within this many seconds counts as cut. */
const PATIENCE = 5;

// A new version takes over at once: pages ask the server first, so the next load is all new.
const worker = globalThis as unknown as { skipWaiting(): Promise<void> } & EventTarget;
worker.addEventListener('install', () => void worker.skipWaiting());
clientsClaim();
cleanupOutdatedCaches();

precacheAndRoute(__SHELL__, { cleanURLs: false, directoryIndex: '' });

// Only pages: what lies under these addresses is data, and data is kept by nobody here.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: PATIENCE,
      plugins: [new PrecacheFallbackPlugin({ fallbackURL: '/index.html' })],
    }),
    { denylist: [/^\/(api|openapi|health|metrics|public)(\/|$)/] },
  ),
);
