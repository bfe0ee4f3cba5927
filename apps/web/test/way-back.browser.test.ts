import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atRest } from './at-rest.ts';
import { batchInABrowser, columns, findings, matrix, openedFile, pick, register, screenAll } from './open-batch.ts';
import { answered, cards, dayField, pages, results, viewTitle } from './open-page.ts';

const { open } = batchInABrowser();

const scrolled = (page: Page, top: number) =>
  page.evaluate((to) => {
    scrollTo({ top: to, behavior: 'instant' });
    return scrollY;
  }, top);
const top = (page: Page) => page.evaluate(() => scrollY);
/** Follows the first link to a page that its head or its text has. */
const follow = async (page: Page, file: string) => {
  await page
    .locator(`a[href*="${file}"]`)
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).click());
  await page.waitForURL(`**/${file}*`);
  await page.getByRole('banner').waitFor();
};
const screened = async (page: Page, count: number) => {
  await pick(page, '名单.csv', register(count));
  await columns(page).waitFor();
  await screenAll(page);
};

test('from the findings to the library and back, everything is where it was', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await screened(page, 3000);
  await dayField(page).fill('2019-07-01');
  await page.getByText('按 2019 年 7 月 1 日 测算').waitFor();
  await page.getByLabel('企业名称或行号').fill('企业2');
  await matrix(page).getByRole('columnheader', { name: '企业', exact: true }).getByRole('button').click();
  await page.getByRole('heading', { name: '按政策汇总' }).click();
  const frame = page.getByRole('region', { name: '企业与政策对照表' });
  const scrollFrame = () => frame.evaluate((one) => one.scrollTo({ top: 3010, behavior: 'instant' }));
  await scrollFrame();
  const cell = page.locator('.batch-matrix tbody tr[data-index="75"] [data-column="4"]');
  await cell.focus();
  await scrollFrame();
  await expect.poll(() => page.locator('.batch-matrix tbody tr[data-index="72"]').count()).toBe(1);
  const seen = () =>
    page.evaluate(() => ({
      top: scrollY,
      frame: document.querySelector('.batch-frame')?.scrollTop,
      // The first row in sight, and how far down it stands.
      row: [...document.querySelectorAll('.batch-matrix tbody tr[data-index]')].flatMap((row) => {
        const { top: at } = row.getBoundingClientRect();
        return row.getAttribute('data-index') === '75'
          ? [row.querySelector('button')?.textContent, Math.round(at)]
          : [];
      }),
      sorted: document.querySelector('.batch-matrix .batch-name')?.getAttribute('aria-sort'),
      find: document.querySelector<HTMLInputElement>('.batch-filters input')?.value,
      folds: [...document.querySelectorAll('details')].map((one) => one.open),
      day: document.querySelector<HTMLInputElement>('#as-of')?.value,
      focus: document.activeElement?.closest('tr')?.getAttribute('data-index'),
    }));
  // Parts that come late move what stands below them.
  await atRest(page);
  await scrolled(page, 700);
  await cell.evaluate((one) => (one as HTMLElement).focus({ preventScroll: true }));
  const before = await seen();
  expect(before).toMatchObject({ frame: 3010, sorted: 'ascending', find: '企业2', day: '2019-07-01', focus: '75' });
  expect(before.top).toBeGreaterThan(300);

  await follow(page, 'library.html');
  await page.goBack();
  await findings(page).waitFor();
  await expect.poll(seen, { timeout: 30_000 }).toEqual(before);
  await page.reload();
  await findings(page).waitFor();
  await expect.poll(seen, { timeout: 30_000 }).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

test('a list is kept in its tab alone, and closing the file leaves nothing of it there', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await screened(page, 20);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await pages.batch.ready(other).waitFor();
  expect(await openedFile(other).count()).toBe(0);
  expect(await other.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('名单');

  await page.getByRole('button', { name: '关闭文件' }).click();
  await page.reload();
  await pages.batch.ready(page).waitFor();
  expect(await openedFile(page).count()).toBe(0);
  expect(
    await page.evaluate(() =>
      Object.entries({ ...sessionStorage })
        .flat()
        .join(' '),
    ),
  ).not.toMatch(/名单|企业1/);
  await close();
});

test('a meaning given by hand is there again after a reload, and a later list begins with nothing of it', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, 'a.csv', '企业名称,业务领域\n甲,量子\n');
  await page.getByLabel('“量子”当作').selectOption('ai');
  await page.reload();
  await columns(page).waitFor();
  expect(await page.getByLabel('“量子”当作').inputValue()).toBe('ai');
  await pick(page, 'b.csv', '企业名称,是否规上\n乙,规上\n');
  await columns(page).getByRole('rowheader', { name: '是否规上' }).waitFor();
  // What is put away takes a moment to deflate.
  await page.waitForFunction(() => sessionStorage.getItem('huice/batch/file') !== null);
  await page.reload();
  await openedFile(page).filter({ hasText: 'b.csv' }).waitFor();
  expect(await page.getByText('量子').count()).toBe(0);
  await close();
});

test('where the browser keeps nothing, the page works and says that the list has to be chosen again', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans', {
    before: `const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'huice/batch/file') throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, value);
      };`,
  });
  await screened(page, 20);
  await page.reload();
  await page.getByText('名单没能留在这个标签页里。').waitFor();
  await screened(page, 20);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ['form', 1440, cards],
  ['form', 390, cards],
  ['pitch', 390, results],
  ['self-check', 390, viewTitle],
] as const)(
  'from the %s to the library and back, the page stands where it stood (%i px wide)',
  async (on, width, ready) => {
    const { page, complaints, close } = await open(answered('en'), { on, viewport: { width, height: 700 } });
    await ready(page).first().waitFor();
    // Parts that come late move what stands below them.
    await atRest(page);
    await expect.poll(() => scrolled(page, 600)).toBeGreaterThan(300);
    const before = await top(page);
    await follow(page, 'library.html');
    await page.goBack();
    await ready(page).first().waitFor();
    await expect.poll(() => top(page), { timeout: 20_000 }).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('from the library to another page and back, the list stands where it stood, until somebody scrolls', async () => {
  const { page, close } = await open('#v1?@lang=en', { on: 'library' });
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().waitFor();
  await expect.poll(() => scrolled(page, 900)).toBe(900);
  await follow(page, 'pitch.html');
  await page.goBack();
  await viewTitle(page).waitFor();
  await expect.poll(() => top(page), { timeout: 20_000 }).toBe(900);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -500);
  await expect.poll(() => top(page)).toBe(400);
  await close();
});
