import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { type Served, serveBuild } from '../../../scripts/serve-build.mjs';

// The files of the browser project share the modules of their worker (vitest.config.ts), and so these two; both end with the worker.
let browser: Promise<Browser> | undefined;
let served: Promise<Served> | undefined;

/** The browser that every file of this worker uses, each in contexts of its own; another, should it have died. */
export const oneBrowser = async (): Promise<Browser> => {
  const running = await browser?.catch(() => undefined);
  if (running?.isConnected()) return running;
  browser = launchBrowser();
  return browser;
};

/** The built page, served once for all of them. */
export const oneServer = (): Promise<Served> => {
  served ??= serveBuild();
  return served;
};
