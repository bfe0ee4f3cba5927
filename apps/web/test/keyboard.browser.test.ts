import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pick, register, runButton } from './open-batch.ts';
import { answered, inABrowser, type PageName, questionOf } from './open-page.ts';
import { comparison } from './page-states.ts';

const { open } = inABrowser();

interface Passing {
  readonly what: string;
  readonly on: PageName;
  readonly fragment: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** The name of the button that goes with what it does, and where the keyboard goes on. */
  readonly button: string;
  readonly next: string;
}

const today = `#v1?@lang=en&@as-of=2019-06-01`;
const asOf = { button: 'Back to today', next: '#as-of' };

const passing: readonly Passing[] = [
  ...(['form', 'pitch', 'library', 'self-check'] as const).map((on) => ({
    what: 'back to today',
    on,
    fragment: today,
    ...asOf,
  })),
  ...(['form', 'pitch'] as const).flatMap((on) =>
    [
      ['marketEquityFinancing', 'Equity raised from the market', on === 'pitch' ? 'select' : 'input'],
      ['fields', 'Fields of business', on === 'pitch' ? 'summary' : 'input'],
    ].map(([fact, label, control]) => ({
      what: `taking back ${fact}`,
      on,
      fragment: answered('en'),
      button: `Clear ${label}`,
      next: `#question-${fact} ${control}`,
    })),
  ),
  { what: 'an empty search', on: 'library', fragment: `${today}&@find=fund`, button: 'Clear', next: '#find' },
  {
    what: 'no filters',
    on: 'library',
    fragment: today,
    reach: (page) => page.getByRole('region', { name: 'Filters' }).getByRole('checkbox').first().click(),
    button: 'Clear the filters',
    next: '#find',
  },
  {
    what: 'closing a file',
    on: 'batch',
    fragment: today,
    reach: (page) => pick(page, 'register.csv', register(3)),
    button: 'Close the file',
    next: '.batch-input',
  },
];

test.each(passing)('after $what, on the page $on, the keyboard goes on from where it was', async (one) => {
  const { page, close } = await open(one.fragment, { on: one.on });
  await one.reach?.(page);
  const button = page.getByRole('button', { name: one.button, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await button.waitFor({ state: 'detached' });
  expect(await page.evaluate((next) => document.activeElement?.matches(next), one.next)).toBe(true);
  await close();
});

test('after no filters over the findings, the keyboard goes on from the first of them', async () => {
  const { page, close } = await open(today, { on: 'batch' });
  await pick(page, 'register.csv', register(3));
  await runButton(page).click();
  await page.getByLabel('Only with unread cells').check();
  const button = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Clear the filters' });
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
  await questionOf(page, 'listingStage').getByRole('combobox').selectOption('tutoring');
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
  expect(await page.getByRole('combobox', { name: 'Find a question' }).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('c');
  await comparison(page).waitFor();
  await page.keyboard.press('Escape');
  await comparison(page).waitFor({ state: 'detached' });
  await close();
});
