import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { type Served, serveBuild } from '../../../scripts/serve-build.mjs';

// The files of the browser project share the modules of their worker (vitest.config.ts), and so these two; both end with the worker.
let browser: Promise<Browser> | undefined;
let served: Promise<Served> | undefined;

/** The browser that every file of this worker uses; another, should it have died. */
export const oneBrowser = async (): Promise<Browser> => {
  const running = await browser?.catch(() => undefined);
  if (running?.isConnected()) return running;
  // The tabs of a context share a process, and with it the scripts that it has compiled.
  browser = launchBrowser({ flags: ['--process-per-site'] });
  return browser;
};

/** The built page, served once for all of them. */
export const oneServer = (): Promise<Served> => {
  served ??= serveBuild();
  return served;
};

/** What the pages of these tests are opened in, unless they ask for something else. */
export const plainContext = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };

/** Fetching all of it to be kept takes the processor as long again as the page itself, and is no part of what most tests look at. */
export const nothingKept = 'delete Navigator.prototype.serviceWorker';

/** A context for one page after another: each finds the scripts of those before it compiled, and nothing else of them. */
interface Lent {
  readonly context: BrowserContext;
  /** Closes every page, and empties what pages can leave behind. */
  readonly giveBack: () => Promise<void>;
}

const free: Lent[] = [];

/** How often a context is lent: what its process still holds of closed pages grows to some 50 MB for each. */
const mostLent = 12;

const makeContext = async (): Promise<Lent> => {
  const [{ url }, running] = await Promise.all([oneServer(), oneBrowser()]);
  const context = await running.newContext(plainContext);
  await context.addInitScript(nothingKept);
  // Something of the same origin that stays open keeps the process.
  const idle = await context.newPage();
  await idle.goto(`${url}icon.svg`);
  const session = await context.newCDPSession(idle);
  let times = 0;
  const lent: Lent = {
    context,
    giveBack: async () => {
      const pages = context.pages().filter((page) => page !== idle);
      await Promise.all(pages.map((page) => page.close()));
      times += 1;
      if (times === mostLent) return context.close();
      await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
      // What a page writes as it is closed is known to this process before it is to the browser.
      await idle.evaluate(() => localStorage.clear());
      free.push(lent);
    },
  };
  return lent;
};

/** Whatever was lent before is not lent again. */
export const forgetLent = async (): Promise<void> => {
  await Promise.all(free.splice(0).map(({ context }) => context.close()));
};

/** A context that no other page is in. One that is not given back, since its test failed, is not lent again. */
export const lendContext = (): Promise<Lent> => {
  const lent = free.pop();
  return lent?.context.browser()?.isConnected() === true ? Promise.resolve(lent) : makeContext();
};
