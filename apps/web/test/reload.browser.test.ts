import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inABrowser, type PageName } from './open-page.ts';

const { open } = inABrowser();

const box = (page: Page) => page.getByRole('main').getByRole('textbox', { name: /^CNY/ });

/** Each page that holds answers, the soonest that a reload can follow a key, and just within what a hand could do. */
const reloads = (['form', 'self-check', 'pitch'] as const satisfies readonly PageName[]).flatMap((on) =>
  [0, 40].map((after) => ({ on, after })),
);

test.each(reloads)('a reload $after ms after the last key costs no answer: $on', async ({ on, after }) => {
  const { page, complaints, close } = await open(
    '#v1?@lang=en&@as-of=2019-06-01&fields=ai&place=quzhou&marketEquityFinancing=1&@step=change/marketEquityFinancing',
    { on, isKept: true },
  );
  await box(page).focus();
  await page.keyboard.press('End');
  await page.evaluate((wait) => {
    Object.assign(window, { isBefore: true });
    addEventListener('input', () => setTimeout(() => location.reload(), wait), { once: true });
  }, after);
  await page.keyboard.type('5');
  await page.waitForFunction(() => !('isBefore' in window));
  await box(page).waitFor();
  expect(await box(page).inputValue()).toBe('15');
  expect(await page.locator('.notice').count()).toBe(0);
  await expect.poll(() => page.url()).toContain('marketEquityFinancing=15');
  expect(complaints).toEqual([]);
  await close();
});
