import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { serveBuild } from '../../../scripts/serve-build.mjs';
import { watchRequests } from './at-rest.ts';

/** An AI company with everything but the judgement, at a day when the 2018 Opinions were in force. */
export const answered = (lang = 'zh-Hans', asOf = '2019-06-01') =>
  `#v1?@as-of=${asOf}&@lang=${lang}&place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&listingStage=filed`;

/** Opens the grounds of every result. Each click takes one from those still folded. */
export const unfoldAll = async (page: Page): Promise<void> => {
  const folded = page.locator('.card-toggle[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
};

/** Each page's file, and what is there once it is open. */
export const pages = {
  form: { file: '', ready: '#results-title' },
  'self-check': { file: 'self-check.html', ready: '.self h1' },
  pitch: { file: 'pitch.html', ready: '#results-title' },
  batch: { file: 'batch.html', ready: '#file-title' },
  library: { file: 'library.html', ready: '#view-title' },
} as const;

export type PageName = keyof typeof pages;

export interface Opened {
  readonly page: Page;
  /** Every address that the page and its workers asked for; what is fetched to be kept for use offline is no part of it. */
  readonly asked: readonly string[];
  /** Everything that the console or the content policy complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Another page than the one that these tests are about. */
  readonly on?: PageName;
  /** Runs in the page before its own scripts. */
  readonly before?: string;
}

/** The built page in a real browser, served as `npm start` serves it. */
export const inABrowser = (name: PageName = 'form') => {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serveBuild>> | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveBuild()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const open = async (fragment = '', { on = name, before, ...options }: OpenOptions = {}): Promise<Opened> => {
    if (browser === undefined || served === undefined) throw new Error('the browser has not started');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options });
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    watchRequests(page);
    const asked: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker() === null) asked.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${served.url}${pages[on].file}${fragment}`);
    await page.locator(pages[on].ready).waitFor();
    return { page, asked, complaints, close: () => context.close() };
  };
  return { open, url: () => served?.url ?? '' };
};
