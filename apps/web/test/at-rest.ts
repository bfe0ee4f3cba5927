import type { Page, Request } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps account of what the page is fetching. To be called before it is opened. */
export const watchRequests = (page: Page): void => {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
};

/** What the page says of itself while it is still at work: a part that is busy, a part that waits for its code, a movement. */
const isBusy = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    // What was left for an idle moment is done before ours, and what that changed is drawn in the frames after it.
    await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const isMoving = document
      .getAnimations()
      .some(
        (one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY,
      );
    return isMoving || document.querySelector('[aria-busy=true], [data-waiting], .self-loading') !== null;
  });

/** Until the page has nothing left to fetch, to work out, to move or to draw. */
export const atRest = async (page: Page): Promise<void> => {
  const requests = underWay.get(page) ?? new Set();
  const until = performance.now() + 60_000;
  while ((await isBusy(page)) || requests.size > 0) {
    if (performance.now() > until)
      throw new Error(`the page does not come to rest: ${[...requests].map((one) => one.url()).join(', ')}`);
  }
};
