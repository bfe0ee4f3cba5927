import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.mjs';
import { type Served, serveBuild } from './serve-build.mjs';

// A page that tries what the content policy forbids, beside the one thing that it allows.
const page = `<!doctype html><meta charset="utf-8"><body>
  <script>document.body.dataset.inline = 'ran';</script>
  <script src="data:text/javascript,document.body.dataset.data = 'ran';"></script>
  <script src="assets/own.js"></script>`;
const ownScript = `document.body.dataset.own = 'ran';
  try { document.body.dataset.dynamic = Function('return "ran"')(); } catch { document.body.dataset.dynamic = 'refused'; }`;

const folder = mkdtempSync(join(tmpdir(), 'huice-browser-'));
let served: Served;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/own.js'), ownScript);
  [served, browser] = await Promise.all([serveBuild({ folder }), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([served?.close(), browser?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

it('opens a served page, in which only the page’s own files run', async () => {
  const tab = await browser.newPage();
  await tab.goto(served.url);
  expect(await tab.evaluate(() => ({ ...document.body.dataset }))).toEqual({ own: 'ran', dynamic: 'refused' });
});
