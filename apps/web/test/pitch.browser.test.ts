import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, cards, inABrowser, questionOf } from './open-page.ts';
import { comparison, keysDialog, resultRows, slide } from './page-states.ts';

const { open, url } = inABrowser('pitch');

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

const listingStage = (page: Page) => questionOf(page, 'listingStage').getByRole('combobox');
const changes = (page: Page) => page.getByRole('list', { name: 'Answers that differ' });
const scenarios = (page: Page) => page.getByRole('region', { name: /^(方案|Scenarios)$/ });

/** Which slide of how many. */
const place = (page: Page) => page.getByRole('dialog', { name: /^(演示|Presentation)$/ }).getByText(/^\d+ \/ \d+$/);

/** What stands wider than the page, or reaches out of it; what scrolls or is cut short within itself is in its place. */
const tooWide = (page: Page) =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : []),
    ...[...document.querySelectorAll('.pitch *')]
      .filter((element) => !element.closest('.unseen, .defs, .skip, svg, .compare-scroll, .row-amount, [hidden]'))
      .filter((element) => element.getClientRects().length > 0 && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`),
  ]);

test('by the keyboard alone: find a question, set a baseline, try, compare, present, leave', async () => {
  const { page, complaints, close } = await open(answered('en'), { isKept: true });
  const { keyboard } = page;
  await keyboard.press('b');
  await page.getByText('Same as the baseline').waitFor();

  // The finder leads to the control, and the control is a native one.
  await keyboard.press('/');
  await keyboard.type('stage of li');
  await keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('question-listingStage');
  await keyboard.press('ArrowUp');
  await changes(page).getByRole('listitem').filter({ hasText: 'Stage of listing' }).waitFor();
  expect(await page.getByRole('region', { name: 'Baseline' }).getByRole('status').textContent()).toMatch(
    /^1 change: 1 down/,
  );
  const unicorn = page.getByRole('row', { name: /Award to likely unicorns/ }).first();
  expect(await unicorn.locator('.diff').textContent()).toBe('Down was: To judge');

  // Letters in a menu are its own, so the rows are reached once it is left.
  await keyboard.press('Tab');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  const first = await focused(page);
  expect(first).toBe(await resultRows(page).first().textContent());
  await keyboard.press('Enter');
  await cards(page).waitFor();
  await keyboard.press('Escape');
  expect(await cards(page).count()).toBe(0);
  expect(await focused(page)).toBe(first);

  await keyboard.press('1');
  await keyboard.press('2');
  await keyboard.press('f');
  await keyboard.type('registration');
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.press('Tab');
  await keyboard.press('c');
  await comparison(page).waitFor();
  expect(
    await comparison(page)
      .getByRole('row', { name: /^Place of registration/ })
      .count(),
  ).toBe(1);
  await keyboard.press('1');
  await page.getByRole('button', { name: /^Scenario A/, pressed: true }).waitFor();

  await keyboard.press('p');
  await slide(page).getByRole('heading', { name: 'What the policies may offer' }).waitFor();
  await keyboard.press('ArrowRight');
  expect(await slide(page).getByRole('heading', { level: 2 }).textContent()).toBe('17 incentives');
  await keyboard.press(' ');
  // Two scenarios stand side by side before what each incentive is.
  await expect.poll(() => slide(page).getAttribute('data-kind')).toBe('plans');
  expect(await place(page).textContent()).toMatch(/^3 \//);
  expect(
    await slide(page)
      .getByRole('row', { name: /^Place of registration/ })
      .count(),
  ).toBe(1);
  await keyboard.press('End');
  expect(await place(page).textContent()).toMatch(/^(\d+) \/ \1$/);
  await keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Presentation' }).waitFor({ state: 'detached' });
  await keyboard.press('?');
  await keysDialog(page).waitFor();
  await keyboard.press('Escape');
  await keysDialog(page).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

test('all questions and all incentives are in sight together on a laptop of 1440 by 900', async () => {
  const { page, close } = await open(answered('zh-Hans', '2026-11-22'));
  const below = await page.evaluate(() =>
    [...document.querySelectorAll('.result-table tbody tr')]
      .filter((row) => row.getBoundingClientRect().bottom > innerHeight)
      .map((row) => row.textContent),
  );
  expect(below).toEqual([]);
  expect(await resultRows(page).count()).toBe(17);
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.result-table tbody tr[data-incentive]')].map((row) => row.clientHeight),
  );
  expect(Math.max(...lines)).toBeLessThan(36);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await close();
});

test.each([
  ['zh-Hans', 'off'],
  ['zh-Hans', 'on'],
  ['en', 'off'],
  ['en', 'on'],
])('at 1440 the head has two lines at most, each of its parts on one: %s, large text %s', async (lang, elder) => {
  const { page, close } = await open(answered(lang), { before: `localStorage.setItem('huice/elder', '${elder}');` });
  const isOneLine = (selector: string) =>
    page.locator(selector).evaluateAll((parts) => {
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom));
    });
  expect(await isOneLine('.site-nav a')).toBe(true);
  expect(await isOneLine('.preferences > button, .languages button')).toBe(true);
  expect(await isOneLine('.tools :is(input, button)')).toBe(true);
  const [brand, preferences, tools] = await Promise.all(
    ['.brand', '.preferences', '.tools'].map((part) => page.locator(part).boundingBox()),
  );
  if (!brand || !preferences || !tools) return expect.fail('a part of the head is missing');
  // The language stands where it does on every page: beside the name, at the far end.
  expect(preferences.y).toBeLessThan(brand.y + brand.height);
  expect(1440 - preferences.x - preferences.width).toBeLessThan(40);
  expect(tools.y + tools.height).toBeLessThan(brand.y + 3 * Math.max(brand.height, preferences.height));
  await close();
});

test.each([
  ['zh-Hans', 1920],
  ['en', 1440],
  ['zh-Hant', 1280],
  ['en', 1280],
  ['zh-Hans', 390],
  ['en', 320],
])('in %s at %d pixels nothing is wider than the page, whatever is on it', async (lang, width) => {
  const { page, close } = await open(answered(lang), { viewport: { width, height: 800 } });
  expect(await tooWide(page)).toEqual([]);
  await resultRows(page).first().click();
  await cards(page).waitFor();
  await page.keyboard.press('b');
  await listingStage(page).selectOption('tutoring');
  await page.locator('.diff').first().waitFor();
  expect(await tooWide(page)).toEqual([]);
  await scenarios(page).getByRole('button').first().click();
  await scenarios(page).getByRole('button').nth(1).click();
  await page.keyboard.press('c');
  await comparison(page).waitFor();
  expect(await tooWide(page)).toEqual([]);
  await page.keyboard.press('p');
  await slide(page).waitFor();
  for (let turns = 0; turns < 18; turns += 1) {
    expect(await tooWide(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
  await close();
});

test('a slide is large enough for the last row, and shows validity and evidence without scrolling', async () => {
  const viewport = { width: 1920, height: 1080 };
  const plans = '&@base=&@A=!listingStage:listed&@B=!marketEquityFinancing:3亿!leadTalent:';
  const { page, close } = await open(`${answered('zh-Hans', '2026-11-22')}${plans}`, { viewport });
  await page.keyboard.press('p');
  await slide(page).waitFor();
  const size = await slide(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
  const all = Number((await place(page).textContent())?.split('/')[1]);
  for (let nth = 1; nth <= all; nth += 1) {
    const fits = await slide(page).evaluate((element) =>
      [element, ...element.querySelectorAll('.compare-scroll')].every((one) => one.scrollHeight <= one.clientHeight),
    );
    expect(fits, `slide ${nth}`).toBe(true);
    if ((await slide(page).getAttribute('data-kind')) === 'incentive') {
      expect(await slide(page).locator('.validity').isVisible()).toBe(true);
      expect(await slide(page).locator('.grade').isVisible()).toBe(true);
    }
    await page.keyboard.press('PageDown');
  }
  await close();
});

test('the form and the pitch are two ways to the same answers, and the brief is the same from either', async () => {
  const form = await open(answered('zh-Hans'), { on: 'form' });
  // The brief is made when it is printed.
  const briefOf = async (page: Page) => {
    await page.emulateMedia({ media: 'print' });
    await page.locator('.brief-notes').first().waitFor();
    expect(await page.locator('.screen').isVisible()).toBe(false);
    const brief = await page.locator('.brief').textContent();
    await page.emulateMedia({ media: 'screen' });
    return brief;
  };
  const brief = await briefOf(form.page);
  await form.page.getByRole('link', { name: '招商推介' }).click();
  await form.page.waitForURL(`${url()}pitch.html#**`);
  await resultRows(form.page).first().waitFor();
  expect(await listingStage(form.page).inputValue()).toBe('filed');
  expect(await briefOf(form.page)).toBe(brief);
  await listingStage(form.page).selectOption('listed');
  await form.page.waitForFunction(
    () => localStorage.getItem('huice/answers')?.includes('listingStage=listed') === true,
  );
  await form.page.getByRole('link', { name: '全部问题' }).click();
  await questionOf(form.page, 'listingStage').getByRole('radio', { name: '已上市', checked: true }).waitFor();
  await form.close();
});

test('the baseline and the scenarios outlive a reload, and the one that was edited is still edited', async () => {
  const { page, close } = await open(answered('en'));
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await listingStage(page).selectOption('listed');
  await page.waitForFunction(() => localStorage.getItem('huice/pitch/v1')?.includes('listingStage=listed') === true);
  // The address is written when the page is idle, or by the keys that reload it.
  await page.waitForFunction(() => location.hash.includes('listingStage=listed'));
  await page.reload();
  await page.getByRole('button', { name: /^Scenario A/, pressed: true }).waitFor();
  expect(await changes(page).textContent()).toContain('Listed');
  await close();
});
