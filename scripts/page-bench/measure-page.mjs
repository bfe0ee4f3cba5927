import { readPaints } from './read-paints.mjs';
import { readTrace } from './read-trace.mjs';
import { recordPaints } from './record-paints.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */
/** @typedef {{ times: number[], late: number }} Painted */
/** @typedef {{ keys: Painted, presses: Painted, work: number[] }} Measured */

/** Somebody who types fast. */
const betweenKeys = 160;
const betweenPresses = 600;
const tracing = { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] };

/**
 * Opens the page anew and answers as a person would, at a processor that is slower by `rate`.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Subject} subject
 * @param {{ rate: number, rounds: number }} options
 * @returns {Promise<Measured>}
 */
export async function measurePage(browser, url, { address, field, keys, presses }, { rate, rounds }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}${address}`);
  await page.locator(field).waitFor();
  await page.locator(field).focus();
  // What a long list draws when nobody is typing has been drawn by then.
  await page.waitForTimeout(4000);
  await page.evaluate(recordPaints);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const type = async () => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(betweenKeys);
    }
  };
  // The first time everything is still to be compiled by the browser; nobody's second key is like it.
  await type();
  await readPaints(page);
  for (let round = 0; round < rounds; round += 1) await type();
  const typed = await readPaints(page);
  await browser.startTracing(page, tracing);
  await type();
  const work = readTrace(await browser.stopTracing());
  await readPaints(page);
  for (let round = 0; round < rounds; round += 1) {
    for (const press of presses) {
      const option = page.locator(press);
      await option.scrollIntoViewIfNeeded();
      const box = await option.boundingBox();
      await page.waitForTimeout(betweenPresses);
      if (box !== null) await page.mouse.click(box.x + 8, box.y + box.height / 2);
    }
  }
  await page.waitForTimeout(betweenPresses);
  const pressed = await readPaints(page);
  await page.close();
  return { keys: typed, presses: pressed, work };
}
