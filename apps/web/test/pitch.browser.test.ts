import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, inABrowser } from './open-page.ts';

const { open, url } = inABrowser('pitch');

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

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
  const { page, complaints, close } = await open(answered('en'));
  const { keyboard } = page;
  await keyboard.press('b');
  await page.getByText('Same as the baseline').waitFor();

  // The finder leads to the control, and the control is a native one.
  await keyboard.press('/');
  await keyboard.type('stage of li');
  await keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('question-listingStage');
  await keyboard.press('ArrowUp');
  await page.locator('.baseline-changes li', { hasText: 'Stage of listing' }).waitFor();
  expect(await page.locator('.baseline-said').textContent()).toMatch(/^1 change: 1 down/);
  const unicorn = page.locator('tr[data-incentive="quzhou/unicorn-ipo-award"]').first();
  expect(await unicorn.locator('.diff').textContent()).toBe('Down was: To judge');

  // Letters in a menu are its own, so the rows are reached once it is left.
  await keyboard.press('Tab');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  const first = await focused(page);
  expect(first).toBe(await page.locator('.row-open').first().textContent());
  await keyboard.press('Enter');
  await page.locator('.row-more .card').waitFor();
  await keyboard.press('Escape');
  expect(await page.locator('.row-more').count()).toBe(0);
  expect(await focused(page)).toBe(first);

  await keyboard.press('1');
  await keyboard.press('2');
  await keyboard.press('f');
  await keyboard.type('registration');
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.press('Tab');
  await keyboard.press('c');
  await page.locator('.compare-table').waitFor();
  expect(await page.locator('.compare-answers tr', { hasText: 'Place of registration' }).count()).toBe(1);
  await keyboard.press('1');
  await page.locator('.slot[aria-pressed=true]', { hasText: 'Scenario A' }).waitFor();

  await keyboard.press('p');
  await page.locator('.slide[data-kind=title]').waitFor();
  await keyboard.press('ArrowRight');
  expect(await page.locator('.slide h2').textContent()).toBe('17 incentives');
  await keyboard.press(' ');
  await page.locator('.slide[data-kind=incentive]').waitFor();
  expect(await page.locator('.deck-count').textContent()).toMatch(/^3 \//);
  await keyboard.press('End');
  expect(await page.locator('.deck-count').textContent()).toMatch(/^(\d+) \/ \1$/);
  await keyboard.press('Escape');
  await page.locator('.presentation').waitFor({ state: 'detached' });
  await keyboard.press('?');
  await page.locator('.keys-dialog').waitFor();
  await keyboard.press('Escape');
  await page.locator('.keys-dialog').waitFor({ state: 'detached' });
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
  expect(await page.locator('.row-open').count()).toBe(17);
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
  expect(await isOneLine('.preferences button')).toBe(true);
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
  await page.locator('.row-open').first().click();
  await page.locator('.row-more .card').waitFor();
  await page.keyboard.press('b');
  await page.locator('#question-listingStage select').selectOption('tutoring');
  await page.locator('.diff').first().waitFor();
  expect(await tooWide(page)).toEqual([]);
  await page.locator('.slot').first().click();
  await page.locator('.slot').nth(1).click();
  await page.keyboard.press('c');
  await page.locator('.compare-table').waitFor();
  expect(await tooWide(page)).toEqual([]);
  await page.keyboard.press('p');
  await page.locator('.slide').waitFor();
  for (let slide = 0; slide < 18; slide += 1) {
    expect(await tooWide(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
  await close();
});

test('a slide is large enough for the last row, and shows validity and evidence without scrolling', async () => {
  const viewport = { width: 1920, height: 1080 };
  const { page, close } = await open(answered('zh-Hans', '2026-11-22'), { viewport });
  await page.keyboard.press('p');
  await page.locator('.slide').waitFor();
  const size = await page
    .locator('.slide')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
  const all = Number((await page.locator('.deck-count').textContent())?.split('/')[1]);
  for (let slide = 1; slide <= all; slide += 1) {
    const fits = await page.locator('.slide').evaluate((element) => element.scrollHeight <= element.clientHeight);
    expect(fits, `slide ${slide}`).toBe(true);
    if ((await page.locator('.slide').getAttribute('data-kind')) === 'incentive') {
      expect(await page.locator('.slide .validity').isVisible()).toBe(true);
      expect(await page.locator('.slide .grade').isVisible()).toBe(true);
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
  await form.page.locator('.result-table').waitFor();
  expect(await form.page.locator('#question-listingStage select').inputValue()).toBe('filed');
  expect(await briefOf(form.page)).toBe(brief);
  await form.page.locator('#question-listingStage select').selectOption('listed');
  await form.page.waitForFunction(
    () => localStorage.getItem('huice/answers')?.includes('listingStage=listed') === true,
  );
  await form.page.getByRole('link', { name: '全部问题' }).click();
  await form.page.locator('#question-listingStage input[value=listed]:checked').waitFor();
  await form.close();
});

test('the baseline and the scenarios outlive a reload, and the one that was edited is still edited', async () => {
  const { page, close } = await open(answered('en'));
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await page.locator('#question-listingStage select').selectOption('listed');
  await page.waitForFunction(() => localStorage.getItem('huice/pitch/v1')?.includes('listingStage=listed') === true);
  // The address is written when the page is idle, or by the keys that reload it.
  await page.waitForFunction(() => location.hash.includes('listingStage=listed'));
  await page.reload();
  await page.locator('.slot[aria-pressed=true]', { hasText: 'Scenario A' }).waitFor();
  expect(await page.locator('.baseline-changes').textContent()).toContain('Listed');
  await close();
});
