// Measures the screening of many companies in the built page, in a real browser: `npm run measure:batch`. Prints a line per size (how soon, how
// long, how much memory, how it scrolls, how fast it stops) and a line per hostile file (what the page says, how fast, how much memory).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { launchBrowser } from './launch-browser.mjs';
import { prepareOrStop } from './prepare.mjs';
import { serveBuild } from './serve-build.mjs';

/** @typedef {import('playwright-core').Page} Page */

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const milliseconds = () => Math.round(performance.now());
const megabytes = (/** @type {number} */ kilobytes) => Math.round(kilobytes / 1024);

/** What a register of a city looks like: six columns, with a few words and cells that cannot be read. */
const register = (/** @type {number} */ count) =>
  [
    '企业名称,注册地,业务领域,市场化股权融资额(万元),上市阶段,备注',
    ...Array.from({ length: count }, (_, n) =>
      [
        `企业${n + 1}`,
        n % 3 === 0 ? '其他地方' : 'quzhou',
        n % 2 === 0 ? '人工智能、大数据' : '化工',
        n % 1000 === 999 ? '很多' : n % 5 === 0 ? '5000-12000' : String(500 + (n % 300) * 100),
        n % 4 === 0 ? 'filed' : '不清楚',
        '',
      ].join(','),
    ),
  ].join('\r\n');

/**
 * Memory of the whole page, its workers included, as the system counts it; the most that was seen.
 * @param {Page} page
 */
const watchMemory = async (page) => {
  const session = await page.context().newCDPSession(page);
  const { processInfo } = /** @type {{ processInfo: { type: string, id: number }[] }} */ (
    await (await /** @type {any} */ (page.context().browser()).newBrowserCDPSession()).send('SystemInfo.getProcessInfo')
  );
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const read = () =>
    renderers.reduce((sum, id) => {
      try {
        return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
      } catch {
        return sum;
      }
    }, 0);
  const before = read();
  let most = before;
  const clock = setInterval(() => {
    most = Math.max(most, read());
  }, 25);
  return async () => {
    clearInterval(clock);
    await session.detach();
    return { before: megabytes(before), most: megabytes(most) };
  };
};

/** @param {Page} page @param {string} path */
const pick = (page, path) => page.locator('input[type=file]').setInputFiles(path);

/** @param {Page} page @param {string} path @param {number} count */
const measureRun = async (page, path, count) => {
  const memory = await watchMemory(page);
  const opened = milliseconds();
  await pick(page, path);
  await page.locator('.batch-columns').waitFor();
  const read = milliseconds() - opened;
  // How late the page answers while the run goes on: the longest wait for a timer that was due at once.
  await page.evaluate(() => {
    const state = { late: 0, last: performance.now() };
    Object.assign(window, { lateness: state });
    const tick = () => {
      const now = performance.now();
      state.late = Math.max(state.late, now - state.last);
      state.last = now;
      setTimeout(tick);
    };
    tick();
  });
  const started = milliseconds();
  await page.locator('.batch-run .primary').click();
  await page.locator('#run-progress').waitFor();
  const first = milliseconds() - started;
  await page.waitForFunction(() => document.querySelector('progress') === null);
  const late = await page.evaluate(() => /** @type {any} */ (window).lateness.late);
  await page.locator('.batch-matrix').waitFor();
  const total = milliseconds() - started;
  const frames = await page.locator('.batch-frame').evaluate(
    (frame) =>
      new Promise((settle) => {
        /** @type {number[]} */
        const gaps = [];
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          frame.scrollTop += 400;
          if (gaps.length < 120) requestAnimationFrame(step);
          else settle(gaps.toSorted((a, b) => a - b));
        };
        requestAnimationFrame(step);
      }),
  );
  const { before, most } = await memory();
  const at = (/** @type {number} */ share) => Math.round(frames[Math.floor(frames.length * share)]);
  say(
    `${count} rows × 17: read ${read} ms, progress after ${first} ms, findings after ${total} ms; page late by at most ${Math.round(late)} ms while screening; ` +
      `memory ${before} → at most ${most} MB; scrolling: a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100)`,
  );
};

/** @param {Page} page @param {string} path */
const measureStop = async (page, path) => {
  await pick(page, path);
  await page.locator('.batch-columns').waitFor();
  await page.locator('.batch-run .primary').click();
  const took = await page.evaluate(
    () =>
      new Promise((settle) => {
        const look = () => {
          const stop = document.querySelector('.batch-progress button');
          if (!(stop instanceof HTMLButtonElement)) return void requestAnimationFrame(look);
          const from = performance.now();
          new MutationObserver((_, observer) => {
            if (document.querySelector('progress') !== null) return;
            observer.disconnect();
            settle(performance.now() - from);
          }).observe(document.body, { childList: true, subtree: true });
          stop.click();
        };
        look();
      }),
  );
  say(`stopping a run of 20000 rows: ${Math.round(Number(took))} ms`);
};

/** @param {Page} page @param {string} name @param {string} path */
const measureHostile = async (page, name, path) => {
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

/**
 * An archive of one file, as small as it can be packed.
 * @param {string} name @param {Uint8Array} content
 */
const zipOf = (name, content) => {
  const packed = deflateRawSync(content, { level: 9 });
  const [title, local, central, end] = [Buffer.from(name), Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(title.length, 26);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(title.length, 28);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, central, title, end]);
};

/** @returns {Record<string, Uint8Array | string>} */
const hostileFiles = () => {
  const bomb = zipOf('xl/workbook.xml', new Uint8Array(200e6));
  const utf16 = Buffer.from('\uFEFF企业名称,注册地\n甲,quzhou\n', 'utf16le');
  return {
    'zip bomb.xlsx': bomb,
    'nested.xlsx': zipOf('list.xlsx', bomb),
    '200,000 columns.csv': `${'1,'.repeat(200_000)}1`,
    '1,000,000 empty rows.csv': `企业名称,注册地\n甲,quzhou${'\n,'.repeat(1e6)}`,
    '300 MB.csv': Buffer.alloc(300e6, '甲,quzhou\n'),
    'one line of 30 MB.csv': 'x'.repeat(30e6),
    'old.xls': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)]),
    'password.xlsx': Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'web page.xls': '<html><table><tr><td>企业</td></tr></table></html>',
    'picture.csv': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'UTF-16.csv': utf16,
    'lone CR.csv': '企业名称,注册地\r甲,quzhou\r',
    'semicolons, quoted line breaks.csv': '企业名称;注册地\n"甲\n公司";quzhou\n',
    'open quote.csv': '企业名称,注册地\n"甲,quzhou\n乙,quzhou\n',
  };
};

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
