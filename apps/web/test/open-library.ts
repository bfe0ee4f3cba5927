import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/launch-browser.mjs';
import { serveBuild } from '../../../scripts/serve-build.mjs';

interface OpenedLibrary {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly asked: readonly string[];
  /** Everything that the console or the content policy complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Answers of an AI company with everything but the judgement, for the end of a link. */
export const answers =
  'place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&listingStage=filed';

export const unicorn = 'incentive/quzhou/unicorn-ipo-award';

/** Every view there is, as the end of its address. */
export const views: Readonly<Record<string, string>> = {
  list: '',
  'list by my answers': `&${answers}`,
  'list that holds nothing': '&@find=%E7%81%AB%E6%98%9F',
  'list with a search': '&@find=%E5%A5%96%E5%8A%B1',
  incentive: `&@page=${unicorn}`,
  'incentive by my answers': `&@page=${unicorn}&${answers}`,
  'incentive with conflicts': '&@page=incentive/quzhou/frontier-digital-tech-subsidy',
  sources: '&@page=sources',
  source: '&@page=source/001-china-economic-herald',
  changes: '&@page=changes',
  'no such page': '&@page=incentive/nowhere',
};

/** The built library in a real browser, served as `npm start` serves it. */
export const libraryInABrowser = () => {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serveBuild>> | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveBuild()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const open = async (fragment = '', options: BrowserContextOptions = {}): Promise<OpenedLibrary> => {
    if (browser === undefined || served === undefined) throw new Error('the browser has not started');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${served.url}library.html${fragment}`);
    await page.locator('#view-title').waitFor();
    return { page, asked, complaints, close: () => context.close() };
  };
  return { open, url: () => served?.url ?? '' };
};
