// How soon a slow phone shows something, and takes an answer: `npm run measure:first-view`. Cold, at a processor four times slower and 1.6 Mbit/s, the self-check
// beside a bare page, a paragraph and a button without a script, in turn in one run; medians.
import { createServer } from 'node:http';
import { launchBrowser } from '../scripts/launch-browser.mjs';
import { serveBuild } from '../scripts/serve-build.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);
const SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (7.5e5 / 8) | 0 };
const PHONE = { width: 390, height: 844 };

const BARE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><h1>Words</h1><p><button class="ready">Go</button></p></html>';

/** @typedef {{ words: number, usable: number, requests: number, shift: number, kilobytes: number }} View */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} ready what stands there once the page takes an answer
 * @returns {Promise<View>}
 */
const look = async (browser, address, ready) => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const tally = { requests: 0, bytes: 0 };
  let isOpen = true;
  session.on('Network.requestWillBeSent', () => {
    if (isOpen) tally.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (isOpen) tally.bytes += encodedDataLength;
  });
  await page.addInitScript((selector) => {
    const seen = Object.assign(window, { usable: 0, shift: 0 });
    const watch = () => {
      if (seen.usable === 0 && document.querySelector(selector) !== null) seen.usable = performance.now();
      else if (seen.usable === 0) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries()))
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  }, ready);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => /** @type {any} */ (window).usable > 0, undefined, { timeout: 60_000 });
  isOpen = false;
  await page.waitForTimeout(1500);
  const { words, usable, shift } = await page.evaluate(() => ({
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    usable: /** @type {any} */ (window).usable,
    shift: /** @type {any} */ (window).shift,
  }));
  await context.close();
  return { words, usable, shift, requests: tally.requests, kilobytes: tally.bytes / 1024 };
};

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/** @param {number[]} all */
const median = (all) => all.toSorted((one, other) => one - other)[all.length >> 1] ?? Number.NaN;

const served = await serveBuild();
const bare = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(BARE));
await new Promise((resolve) => bare.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (bare.address());
const browser = await launchBrowser();
const rows = [
  { name: 'a bare page', address: `http://127.0.0.1:${port}/`, ready: '.ready', views: /** @type {View[]} */ ([]) },
  {
    name: 'the self-check',
    address: new URL('self-check.html?pack=cn', served.url).href,
    ready: '.self-start:not(.first-screen *) .primary',
    views: /** @type {View[]} */ ([]),
  },
];
for (let round = 0; round < ROUNDS; round += 1)
  for (const row of rows) row.views.push(await look(browser, row.address, row.ready));
await browser.close();
bare.close();
await served.close();

say(`${ROUNDS} rounds, processor ${SLOWDOWN} × slower, 1.6 Mbit/s, 150 ms; medians`);
say('| page | first words | takes an answer | requests until then | KB until then | layout shift |');
say('| --- | --- | --- | --- | --- | --- |');
for (const { name, views } of rows) {
  const of = (/** @type {keyof View} */ key) => median(views.map((view) => view[key]));
  const seconds = (/** @type {keyof View} */ key) => `${(of(key) / 1000).toFixed(2)} s`;
  say(
    `| ${name} | ${seconds('words')} | ${seconds('usable')} | ${of('requests')} | ${of('kilobytes').toFixed(0)} | ${of('shift').toFixed(3)} |`,
  );
}
