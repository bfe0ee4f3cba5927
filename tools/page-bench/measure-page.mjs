import { countSteps } from './count-steps.mjs';
import { markResults } from './mark-results.mjs';
import { readTrace } from './read-trace.mjs';
import { recordPaints } from './record-paints.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./subjects.mjs').Subject} Subject */
/** @typedef {import('./read-trace.mjs').Timed} Timed */
/** @typedef {{ keys: Timed, presses: Timed, seen: { presses: number, inSteps: number } }} Measured */

/** Somebody who types fast. */
const betweenKeys = 160;
const betweenPresses = 600;
const tracing = {
  categories: [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'disabled-by-default-devtools.timeline.frame',
    'blink.user_timing',
  ],
};

/**
 * Answers as a person would, at a processor that is slower by `rate`: on a page left to itself, which the browser times, and on
 * another that is looked at in every frame, which makes it slower, to see whether a result comes
 * in one step.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Subject} subject
 * @param {{ rate: number, rounds: number }} options
 * @returns {Promise<Measured>}
 */
export async function measurePage(browser, url, subject, { rate, rounds }) {
  const page = await open(browser, url, subject, rate);
  await page.evaluate(markResults);
  await browser.startTracing(page, tracing);
  for (let round = 0; round < rounds; round += 1) await type(page, subject);
  const keys = readTrace(await browser.stopTracing(), 'keydown');
  await browser.startTracing(page, tracing);
  for (let round = 0; round < rounds; round += 1) await press(page, subject);
  const presses = readTrace(await browser.stopTracing(), 'click');
  await page.close();

  const watched = await open(browser, url, subject, rate);
  await watched.evaluate(recordPaints);
  await type(watched, subject);
  await press(watched, subject);
  const seen = await countSteps(watched);
  await watched.close();
  return { keys, presses, seen };
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {Subject} subject @param {number} rate */
async function open(browser, url, subject, rate) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}${subject.address}`);
  await page.locator(subject.field).waitFor();
  await page.locator(subject.field).focus();
  // What a long list draws when nobody is typing has been drawn by then.
  await page.waitForTimeout(4000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  // The first time everything is still to be compiled by the browser; nobody's second key is like it.
  await type(page, subject);
  return page;
}

/** @param {Page} page @param {Subject} subject */
async function type(page, { field, keys }) {
  await page.locator(field).focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenKeys);
  }
}

/** @param {Page} page @param {Subject} subject */
async function press(page, { presses }) {
  for (const each of presses) {
    const option = page.locator(each);
    await option.scrollIntoViewIfNeeded();
    const box = await option.boundingBox();
    await page.waitForTimeout(betweenPresses);
    if (box !== null) await page.mouse.click(box.x + 8, box.y + box.height / 2);
  }
  await page.waitForTimeout(betweenPresses);
}
