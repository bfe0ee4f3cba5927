import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pick, register } from './open-batch.ts';
import { answered, inABrowser, type PageName } from './open-page.ts';

const { open } = inABrowser();

interface Passing {
  readonly what: string;
  readonly on: PageName;
  readonly fragment: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** The button that goes with what it does, and where the keyboard goes on. */
  readonly button: string;
  readonly next: string;
}

const today = `#v1?@lang=en&@as-of=2019-06-01`;
const asOf = { button: '.masthead .as-of .plain', next: '#as-of' };

const passing: readonly Passing[] = [
  ...(['form', 'pitch', 'library', 'self-check'] as const).map((on) => ({
    what: 'back to today',
    on,
    fragment: today,
    ...asOf,
  })),
  ...(['form', 'pitch'] as const).flatMap((on) =>
    [
      ['marketEquityFinancing', on === 'pitch' ? 'select' : 'input'],
      ['fields', on === 'pitch' ? 'summary' : 'input'],
    ].map(([fact, control]) => ({
      what: `taking back ${fact}`,
      on,
      fragment: answered('en'),
      button: `#question-${fact} .question-clear`,
      next: `#question-${fact} ${control}`,
    })),
  ),
  { what: 'an empty search', on: 'library', fragment: `${today}&@find=fund`, button: '.search .tool', next: '#find' },
  {
    what: 'no filters',
    on: 'library',
    fragment: today,
    reach: (page) => page.locator('.facet-value').first().click(),
    button: '.filters > .tool, .filters .facet ~ .tool',
    next: '#find',
  },
  {
    what: 'closing a file',
    on: 'batch',
    fragment: today,
    reach: (page) => pick(page, 'register.csv', register(3)),
    button: '.batch-opened > .plain',
    next: '.batch-input',
  },
];

test.each(passing)('after $what, on the page $on, the keyboard goes on from where it was', async (one) => {
  const { page, close } = await open(one.fragment, { on: one.on });
  await one.reach?.(page);
  const button = page.locator(one.button).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await button.waitFor({ state: 'detached' });
  expect(await page.evaluate((next) => document.activeElement?.matches(next), one.next)).toBe(true);
  await close();
});

test('after no filters over the findings, the keyboard goes on from the first of them', async () => {
  const { page, close } = await open(today, { on: 'batch' });
  await pick(page, 'register.csv', register(3));
  await page.locator('.batch-run .primary').click();
  await page.locator('.batch-check input').first().check();
  const button = page.locator('.batch-filters > .plain');
  await button.focus();
  await page.keyboard.press('Enter');
  await button.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('.batch-filters') !== null)).toBe(true);
  await close();
});

test.each([
  ['zh-Hans', 720],
  ['en', 720],
  ['en', 900],
] as const)('what takes the focus is never under the heads of the pitch: %s, %i high', async (lang, height) => {
  const { page, close } = await open(answered(lang), {
    on: 'pitch',
    viewport: { width: 1280, height },
    reducedMotion: 'reduce',
  });
  await page.keyboard.press('b');
  await page.locator('#question-listingStage select').selectOption('tutoring');
  await page.locator('.diff').first().waitFor();
  await page.locator('.foot a, .foot button, .results-row, .row-open').last().focus();
  const covered: string[] = [];
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const over = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused.closest('.pane-head, .masthead, .skip') !== null) return null;
      const area = focused.closest('label') ?? focused;
      const { top, bottom, left, right } = area.getBoundingClientRect();
      const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return on?.closest('.pane-head') === null || on === null
        ? null
        : `${area.className} ${area.textContent}`.slice(0, 60);
    });
    if (over !== null) covered.push(over);
  }
  expect(covered).toEqual([]);
  await close();
});

test('Escape leaves the finder, so that single keys act again, and closes the comparison', async () => {
  const { page, close } = await open(answered('en'), { on: 'pitch' });
  await page.keyboard.press('/');
  await page.keyboard.type('listing');
  await page.keyboard.press('Escape');
  expect(await page.locator('.finder input').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('c');
  await page.locator('.compare-table').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.compare-table').waitFor({ state: 'detached' });
  await close();
});
