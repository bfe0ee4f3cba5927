import type { Page } from 'playwright-core';

/** Until the page has been laid out and painted with what changed before. */
export const laidOut = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
