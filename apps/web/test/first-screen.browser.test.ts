import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inABrowser, viewTitle } from './open-page.ts';

const { open, url } = inABrowser('self-check');

/** The page as it stands before its program has come, and what lets the program come. */
const opened = async (options: BrowserContextOptions, rest = '?pack=cn') => {
  const { page, close } = await open('#v1?@step=check', options);
  let letCome = () => {};
  const wanted = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/assets\/self-check-.*\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(`${new URL('self-check.html', url()).href}${rest}`, { waitUntil: 'commit' });
  await page.locator('html[data-first]').waitFor();
  return { page, letCome, close };
};

const isAlive = (page: Page) => page.locator('.first-screen').waitFor({ state: 'detached' });

test.each([
  ['zh-CN', '三分钟，看看贵公司可能符合哪些政策', '企业注册在哪里？'],
  ['zh-TW', '三分鐘，看看貴公司可能符合哪些政策', '企業註冊在哪裡？'],
  ['en-GB', 'Three minutes', 'Where is the company registered?'],
])('words and the first question stand there before the program has come: %s', async (locale, title, question) => {
  const { page, letCome, close } = await opened({ locale });
  expect(await viewTitle(page).textContent()).toContain(title);
  expect(await page.getByLabel(question).locator('option').count()).toBeGreaterThan(20);
  expect(await page.getByRole('navigation').getByRole('link').count()).toBe(5);
  letCome();
  await isAlive(page);
  // The page says the same as the screen whose place it takes.
  expect(await viewTitle(page).textContent()).toContain(title);
  expect(await page.getByLabel(question).count()).toBe(1);
  await close();
});

test('what was chosen and pressed before the program came is not lost', async () => {
  const { page, letCome, close } = await opened({ locale: 'zh-CN' });
  await page.getByLabel('企业注册在哪里？').selectOption('kecheng');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  letCome();
  await page.waitForURL(/pack=cn\/zhejiang\/quzhou\/kecheng#v1\?.*place=kecheng&@step=question/);
  await close();
});

test('what had the focus keeps it', async () => {
  const { page, letCome, close } = await opened({ locale: 'zh-CN' });
  const place = page.getByLabel('企业注册在哪里？');
  await place.selectOption('quzhou');
  await place.focus();
  letCome();
  await isAlive(page);
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await place.inputValue()).toBe('quzhou');
  await close();
});

test.each(['?pack=cn#v1?@lang=en&@step=few', '?pack=seeds', '#v1?place=quzhou'])(
  'it is not shown at %s, which begins with something else',
  async (rest) => {
    const { page, letCome, close } = await opened({ locale: 'zh-CN' }, rest);
    expect(await page.locator('.first-screen').count()).toBe(0);
    letCome();
    await viewTitle(page).waitFor();
    await close();
  },
);

test.each([
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 900 }],
])('nothing moves as the page takes its place on %s', async (_, viewport) => {
  const { page, letCome, close } = await opened({ locale: 'zh-CN', viewport });
  await page.evaluate(() => {
    const seen = Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  letCome();
  await isAlive(page);
  await page.getByText(/现行 \d+ 项/).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.02);
  await close();
});
