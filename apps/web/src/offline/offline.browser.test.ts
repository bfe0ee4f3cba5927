import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveBuild } from '../../../../scripts/serve-build.mjs';
import { inRoot } from '../../../../scripts/workspace.mjs';
import { oneBrowser } from '../../test/one-browser.ts';
import { openedFile, pick, register, screenAll } from '../../test/open-batch.ts';
import { answered, financing, nextAnswers, ofThePast, results } from '../../test/open-page.ts';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveBuild>>;
let context: BrowserContext;

beforeAll(async () => {
  browser = await oneBrowser();
});

// Each test has a copy of the build to itself, below a folder of the server, and a browser that was never here.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huice-offline-'));
  // Without what is compressed: a test edits the files themselves.
  cpSync(inRoot('apps/web/dist'), join(folder, 'huice'), {
    recursive: true,
    filter: (path) => !/\.(br|gz)$/.test(path),
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>elsewhere on this server</title>');
  served = await serveBuild({ folder });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
});
afterEach(async () => {
  await context.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path = '') => `${served.url}huice/${path}`;

const visit = async (path = ofThePast): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(at(path));
  return page;
};

/** The copy is complete, and answers for this page. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** What a later build would be: a page and a part of it have changed, and so has the list. */
const deployNext = () => {
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, 'huice', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const entry = readdirSync(join(folder, 'huice/assets')).find((file) => /^index-.*\.js$/.test(file)) ?? '';
  const later = entry.replace(/^index-/, 'index-next-');
  cpSync(join(folder, 'huice/assets', entry), join(folder, 'huice/assets', later));
  rmSync(join(folder, 'huice/assets', entry));
  edit('index.html', (html) =>
    html.replace(entry, later).replace('</head>', '<meta name="version" content="next"></head>'),
  );
  edit('service-worker.js', (code) =>
    code.replace(entry, later).replace(/(url:["`]index\.html["`],revision:["`])\w+/, '$1next'),
  );
};
const isNext = async (page: Page) => (await page.locator('meta[name=version]').count()) > 0;
const versionsKept = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

test('after one visit every page opens without its server, in every language, with its parts', async () => {
  const page = await visit(answered());
  await kept(page);
  await served.close();

  // Not one more visit is needed: the page has been in charge of its copy since that was made.
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Awaits the authority’s decision').first().waitFor();
  await page.waitForFunction(() => location.hash.includes('@lang=en'));
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'the server cannot be reached' });
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/version \d+\.\d+\.\d+, fetched on \d+ \w+ \d{4}/);
  await nextAnswers(page).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Policy brief' }).waitFor();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(at('library.html'));
  await page.getByRole('textbox', { name: 'Search' }).fill('独角兽');
  await page.locator('mark', { hasText: '獨角獸' }).first().waitFor();

  await page.goto(at('library.html?pack=cn/zhejiang/quzhou/kecheng#v1?@lang=en'));
  await page.getByRole('checkbox', { name: /^Kecheng/ }).waitFor();

  await page.goto(at('batch.html'));
  await pick(page, 'register.csv', register(20));
  await screenAll(page);
});

test('a new version waits until it is let in, and then every answer is still there', async () => {
  const page = await visit(answered());
  await kept(page);
  deployNext();
  await page.reload();
  const field = financing(page);
  await field.fill('一亿多吧');
  const notice = page.getByRole('status').filter({ hasText: '新版本已就绪' });
  await notice.waitFor();
  expect(await notice.textContent()).toContain('您的答案都还在');

  // Loading the page again is no consent.
  await page.reload();
  await notice.waitFor();
  expect(await isNext(page)).toBe(false);
  expect(await versionsKept(page)).toBe(2);
  const { hash } = new URL(page.url());
  expect(decodeURIComponent(hash)).toContain('一亿多吧');

  await notice.getByRole('button', { name: '更新' }).click();
  await page.locator('meta[name=version]').waitFor({ state: 'attached' });
  await results(page).waitFor();
  expect(new URL(page.url()).hash).toBe(hash);
  expect(await field.inputValue()).toBe('一亿多吧');
  await expect.poll(() => versionsKept(page), { timeout: 20_000 }).toBe(1);
  expect(await notice.count()).toBe(0);
});

test('an update in one tab leaves the other as it is, with all its parts', async () => {
  const form = await visit(answered());
  await kept(form);
  deployNext();
  const list = await visit('batch.html');
  await pick(list, 'register.csv', register(20));
  const waiting = list.getByRole('status').filter({ hasText: '新版本已就绪' });
  await waiting.waitFor();
  // The list stays in its tab.
  await expect.poll(() => waiting.textContent()).toContain('您的答案都还在');
  await waiting.getByRole('button', { name: '更新' }).click();
  await openedFile(list).filter({ hasText: 'register.csv' }).waitFor();

  const other = form.getByRole('status').filter({ hasText: '另一个标签页启用' });
  await other.waitFor();
  expect(await isNext(form)).toBe(false);
  expect(await versionsKept(form)).toBe(2);
  // A language that this tab has not asked for yet, of a version that is no longer on the server.
  await served.close();
  await form.getByRole('button', { name: 'English' }).click();
  await form.getByText('Awaits the authority’s decision').first().waitFor();
  await form.getByRole('button', { name: 'Update' }).click();
  await form.locator('meta[name=version]').waitFor({ state: 'attached' });
  await form.getByText('Awaits the authority’s decision').first().waitFor();
  await expect.poll(() => versionsKept(form), { timeout: 20_000 }).toBe(1);
});

test('what is asked for while an older version goes does not bring its cache back', async () => {
  const page = await visit();
  await kept(page);
  await page.evaluate(async () => {
    const [own = ''] = await caches.keys();
    // Each by another address, so that none comes from the memory of the page.
    const ask = (of: string) =>
      new Promise((done) => {
        const image = new Image();
        image.onload = image.onerror = done;
        image.src = `./icon.svg?${of}`;
      });
    await Promise.all(Array.from({ length: 100 }, (_, nth) => caches.open(`${own}-older-${nth}`)));
    navigator.serviceWorker.controller?.postMessage('tidy');
    for (let round = 0; round < 20; round += 1)
      await Promise.all([1, 2, 3, 4, 5, 6].map((nth) => ask(`${round}-${nth}`)));
  });
  await expect.poll(() => versionsKept(page), { timeout: 20_000 }).toBe(1);
});

test.each([
  ['does not know of such copies', 'delete Navigator.prototype.serviceWorker'],
  [
    'forbids them',
    "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))",
  ],
  ['has no locks', 'delete Navigator.prototype.locks'],
])('a first visit works in a browser that %s', async (_, before) => {
  await context.addInitScript(before);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(at(answered()));
  await nextAnswers(page).first().waitFor();
  await page.getByRole('button', { name: '繁體中文' }).click();
  await page.getByText('等主管部門認定').first().waitFor();
  expect(complaints).toEqual([]);
});

test('the copy is of this folder and leaves the rest of the server alone', async () => {
  const page = await visit();
  await kept(page);
  await page.goto(served.url);
  expect(await page.title()).toBe('elsewhere on this server');
});

test('a version that is only half on the server is not kept', async () => {
  const page = await visit();
  await kept(page);
  deployNext();
  const [gone = ''] = readdirSync(join(folder, 'huice/assets')).filter((file) => file.startsWith('index-next-'));
  rmSync(join(folder, 'huice/assets', gone));
  const refused = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((resolve) =>
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      }),
    );
    await registration.update().catch(() => undefined);
    return found;
  });
  expect(await refused).toBe('redundant');
  await page.reload();
  await results(page).waitFor();
  expect(await isNext(page)).toBe(false);
});

test('what the pages are called, and the icons for it, stand beside them', async () => {
  const page = await visit();
  const manifest = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '');
  expect(manifest).toBe(at('manifest.webmanifest'));
  const { name, icons, start_url } = (await (await fetch(manifest)).json()) as {
    name: string;
    start_url: string;
    icons: { src: string }[];
  };
  expect(name).toContain('惠策');
  for (const address of [start_url, ...icons.map(({ src }) => src)])
    expect((await fetch(new URL(address, manifest))).status, address).toBe(200);
});
