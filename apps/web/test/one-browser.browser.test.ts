import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { forgetLent } from './one-browser.ts';
import { inABrowser } from './open-page.ts';

const { open } = inABrowser();

/** Everything that a page could find of one before it. */
const found = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    name: window.name,
    history: history.length,
    opener: window.opener === null,
    referrer: document.referrer,
    size: [innerWidth, innerHeight],
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }));

test('in a context that is lent again a page finds nothing of the one before', async () => {
  // One that is not at its last use, whatever files were before this one.
  await forgetLent();
  const first = await open();
  const context = first.page.context();
  const fresh = await found(first.page);
  await first.close();

  const odd = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' } as const;
  const { page, close } = await open('#v1?place=quzhou', odd);
  expect(page.context()).toBe(context);
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    sessionStorage.setItem('left', 'behind');
    await cookieStore.set('left', 'behind');
    window.name = 'left behind';
    history.pushState(null, '', '#elsewhere');
    await caches.open('left behind');
    await new Promise((done) => {
      indexedDB.open('left behind').onsuccess = done;
    });
    // As the answers are kept: at the last moment.
    addEventListener('pagehide', () => localStorage.setItem('left', 'as it was closed'));
  });
  await page.context().newPage();
  expect(await found(page)).not.toEqual(fresh);
  await close();

  const again = await open();
  expect(again.page.context()).toBe(context);
  expect(await found(again.page)).toEqual(fresh);
  expect(context.pages()).toHaveLength(2);
  await again.close();
});

test('two pages at once are in two contexts, and what says more of a page than how it is shown makes one of its own', async () => {
  const [one, other, touched] = await Promise.all([open(), open(), open('', { hasTouch: true })]);
  expect(new Set([one, other, touched].map(({ page }) => page.context())).size).toBe(3);
  await Promise.all([one.close(), other.close(), touched.close()]);
});
