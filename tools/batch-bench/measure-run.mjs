import { watchLateness } from './lateness.mjs';
import { measureUse } from './measure-use.mjs';
import { pick } from './pick.mjs';
import { milliseconds, say } from './say.mjs';
import { scrollFrames } from './scroll-frames.mjs';
import { watchMemory } from './watch-memory.mjs';

/** @param {import('playwright-core').Page} page @param {string} path @param {number} count */
export const measureRun = async (page, path, count) => {
  const memory = await watchMemory(page);
  const opened = milliseconds();
  await pick(page, path);
  await page.locator('.batch-columns').waitFor();
  const read = milliseconds() - opened;
  const lateness = await watchLateness(page);
  const started = milliseconds();
  await page.locator('.batch-run .primary').click();
  await page.locator('#run-progress').waitFor();
  const first = milliseconds() - started;
  await page.waitForFunction(() => document.querySelector('progress') === null);
  const late = await lateness();
  await page.locator('.batch-matrix').waitFor();
  const total = milliseconds() - started;
  const frames = await scrollFrames(page);
  const { before, most } = await memory();
  const at = (/** @type {number} */ share) => Math.round(frames[Math.floor(frames.length * share)] ?? Number.NaN);
  say(
    `${count} rows × 17: read ${read} ms, progress after ${first} ms, findings after ${total} ms; page late by at most ${late} ms while screening; ` +
      `memory ${before} → at most ${most} MB; scrolling: a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100)`,
  );
  await measureUse(page, lateness);
};
