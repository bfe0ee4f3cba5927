import { readTrace } from '../page-bench/read-trace.mjs';
import { quantile } from '../page-bench/statistics.mjs';
import { milliseconds, say } from './say.mjs';

/** @typedef {import('playwright-core').Page} Page */

const tracing = { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] };
const ms = (/** @type {readonly number[]} */ times) =>
  `${Math.round(quantile(times, 0.5))} ms (median), ${Math.round(quantile(times, 1))} ms (longest)`;

/**
 * What somebody does with the findings: sorts them, looks for a name, filters, and saves them.
 * @param {Page} page
 * @param {() => Promise<number>} lateness
 */
export const measureUse = async (page, lateness) => {
  const sorting = await timed(page, 'click', async () => {
    for (const column of [1, 2, 0]) {
      for (let turn = 0; turn < 2; turn += 1)
        await settled(page, () => page.locator('.batch-matrix thead button').nth(column).click());
    }
  });
  const name = page.locator('.batch-filters input[type=text]');
  await name.focus();
  const searching = await timed(page, 'keydown', async () => {
    for (const key of ['1', '9', '9', ...Array(3).fill('Backspace')]) {
      await settled(page, () => page.keyboard.press(key));
    }
  });
  await lateness();
  await settled(page, () => page.locator('.batch-filters select').nth(1).selectOption({ index: 1 }));
  const filtered = await lateness();
  await settled(page, () => page.locator('.batch-filters select').nth(1).selectOption({ index: 0 }));
  say(
    `  sorting, from the press to the frame: ${ms(sorting)}; a key in the search for a name: ${ms(searching)}; a filter: page late by ${filtered} ms`,
  );
  for (const [at, format] of ['XLSX', 'matrix as CSV', 'list as CSV', 'sources as CSV'].entries()) {
    await lateness();
    const from = milliseconds();
    const saved = page.waitForEvent('download', { timeout: 120_000 });
    await page.locator('.batch-export .batch-buttons button').nth(at).click();
    await (await saved).path();
    say(`  saving, ${format}: ${milliseconds() - from} ms; page late by at most ${await lateness()} ms`);
  }
};

/** @param {Page} page @param {'keydown' | 'click'} type @param {() => Promise<void>} act */
const timed = async (page, type, act) => {
  const browser = /** @type {import('playwright-core').Browser} */ (page.context().browser());
  await browser.startTracing(page, tracing);
  await act();
  return readTrace(await browser.stopTracing(), type).painted;
};

/** Acts, and waits until the page has had time to do all that it puts off. @param {Page} page @param {() => Promise<unknown>} act */
const settled = async (page, act) => {
  await act();
  await page.waitForTimeout(400);
};
