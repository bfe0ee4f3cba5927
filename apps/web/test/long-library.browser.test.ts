import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuild } from '../../../scripts/serve-build.mjs';
import { oneBrowser } from './one-browser.ts';
import { viewTitle } from './open-page.ts';

// The library over 300 generated incentives, from the entry that the bench of the page measures.
let browser: Browser;
let served: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  const folder = join(import.meta.dirname, '../../../.cache/long-library');
  const bench = join(import.meta.dirname, '../bench');
  await build({
    configFile: join(bench, 'vite.config.ts'),
    logLevel: 'error',
    mode: 'production',
    build: { outDir: folder, emptyOutDir: true },
  });
  [browser, served] = await Promise.all([oneBrowser(), serveBuild({ folder })]);
});
afterAll(async () => {
  await served?.close();
});

const open = async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.url}library.html?incentives=300`);
  await page.locator('.row').first().waitFor();
  return page;
};
const whole = (page: Page) => page.locator('.row-list[aria-busy=false]').waitFor();
const titles = (page: Page) => page.locator('.row h3').allTextContents();
const inSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row h3')]
      .filter((one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0)
      .map((one) => one.textContent),
  );

test('every row comes to stand in the page, counted, and read aloud as one list of all', async () => {
  const page = await open();
  await whole(page);
  expect(await titles(page)).toHaveLength(300);
  const counted = await page
    .locator('.row')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('aria-posinset')}/${row.getAttribute('aria-setsize')}`),
    );
  expect(counted).toEqual(Array.from({ length: 300 }, (_, index) => `${index + 1}/300`));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const count = (wanted: string) => nodes.filter(({ role, ignored }) => role?.value === wanted && !ignored).length;
  expect(count('heading')).toBeGreaterThanOrEqual(300);
  expect(count('listitem')).toBeGreaterThanOrEqual(300);
  await page.close();
});

test('what is in sight is right in the very frame of the key, and nothing out of date stands below it', async () => {
  const page = await open();
  await whole(page);
  // The digits of one title; the first frame after the key is looked at, before anything is done when idle.
  await page.getByLabel('检索', { exact: true }).focus();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.getElementById('find')?.addEventListener('input', () => {
      requestAnimationFrame(() => {
        for (const title of document.querySelectorAll<HTMLElement>('.row h3')) {
          if (title.checkVisibility({ contentVisibilityAuto: false })) seen.push(title.textContent ?? '');
        }
      });
    });
  });
  await page.keyboard.insertText('item-0123');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
    .toBeGreaterThan(0);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toHaveLength(1);
  await whole(page);
  expect(await titles(page)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await whole(page);
  expect(await titles(page)).toHaveLength(300);
  await page.close();
});

test('the browser’s own search finds the last row, and paper has all of them', async () => {
  const page = await open();
  await whole(page);
  const last = (await titles(page)).at(-1) ?? '';
  expect(
    await page.evaluate((text) => (window as unknown as { find: (text: string) => boolean }).find(text), last),
  ).toBe(true);
  await page.close();
  const paper = await open();
  await paper.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await titles(paper)).length).toBe(300);
  const hidden = await paper
    .locator('.row')
    .evaluateAll((rows) =>
      rows.filter((row) => !row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })),
    );
  expect(hidden).toHaveLength(0);
  await paper.close();
});

test('the way back leads to the row that was followed, where it stood', async () => {
  const page = await open();
  await whole(page);
  const link = page.locator('.row h3 a').nth(180);
  await link.scrollIntoViewIfNeeded();
  const stood = (await link.boundingBox())?.y ?? 0;
  const [name] = await link.allTextContents();
  await link.click();
  await expect.poll(() => viewTitle(page).textContent()).toBe(name);
  await page.goBack();
  await page.locator('.row').first().waitFor();
  expect(await inSight(page)).toContain(name);
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - stood)).toBeLessThan(3);
  await page.close();
});

test('a filter ticked in the middle of the list shows at once what it should', async () => {
  const page = await open();
  await whole(page);
  await page.evaluate(() => scrollTo(0, 3000));
  const box = page.getByRole('checkbox', { name: /^东区/ });
  await box.focus();
  await page.evaluate(() => scrollTo(0, 3000));
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('#rows-title').textContent()).not.toContain('300 项，');
  await whole(page);
  expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toContain('东区');
  const count = Number(/\d+/.exec((await page.locator('#rows-title').textContent()) ?? '')?.[0]);
  expect(await titles(page)).toHaveLength(count);
  await page.close();
});
