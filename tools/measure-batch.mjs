// Measures the screening of many companies in the built page, in a real browser: `npm run measure:batch`. Prints some lines per size (how soon, how
// long, how much memory, how it scrolls, sorts, filters and saves), how fast it stops, and a line per hostile file (what the page says, how fast, how
// much memory).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { prepareOrStop } from '../scripts/prepare.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';
import { hostileFiles } from './batch-bench/hostile-files.mjs';
import { measureHostile } from './batch-bench/measure-hostile.mjs';
import { measureRun } from './batch-bench/measure-run.mjs';
import { measureStop } from './batch-bench/measure-stop.mjs';
import { register } from './batch-bench/register.mjs';

/** @typedef {import('playwright-core').Page} Page */

prepareOrStop(['web'], { quiet: true });
const folder = mkdtempSync(join(tmpdir(), 'huice-batch-'));
const [browser, served] = await Promise.all([launchBrowser(), serveBuild()]);
try {
  const write = (/** @type {string} */ name, /** @type {Uint8Array | string} */ content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const withPage = async (/** @type {(page: Page) => Promise<void>} */ act) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${served.url}batch.html#v1?@as-of=2019-06-01&@lang=en`);
    await page.locator('#file-title').waitFor();
    await act(page);
    await page.close();
  };
  for (const count of [5_000, 20_000])
    await withPage((page) => measureRun(page, write(`${count}.csv`, register(count)), count));
  await withPage((page) => measureStop(page, join(folder, '20000.csv')));
  for (const [name, content] of Object.entries(hostileFiles()))
    await withPage((page) => measureHostile(page, name, write(name, content)));
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}
