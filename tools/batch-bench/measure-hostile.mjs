import { pick } from './pick.mjs';
import { milliseconds, say } from './say.mjs';
import { watchMemory } from './watch-memory.mjs';

/** @param {import('playwright-core').Page} page @param {string} name @param {string} path */
export const measureHostile = async (page, name, path) => {
  const memory = await watchMemory(page);
  const from = milliseconds();
  await pick(page, path);
  await page.locator('.batch-refusal, .batch-columns').first().waitFor({ timeout: 90_000 });
  const took = milliseconds() - from;
  const said = await page
    .locator('.batch-refusal p')
    .last()
    .textContent({ timeout: 500 })
    .catch(() => 'read');
  const { before, most } = await memory();
  say(`${name}: ${took} ms, memory ${before} → at most ${most} MB: ${said}`);
};
