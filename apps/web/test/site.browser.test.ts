import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveBuild } from '../../../scripts/serve-build.mjs';
import { inRoot, runInstalled } from '../../../scripts/workspace.mjs';
import { axeFindings } from './laws/axe-findings.ts';
import { oneBrowser } from './one-browser.ts';
import { cards, results, unfoldAll, viewTitle } from './open-page.ts';

const built = '.cache/site-of-tests';
const name = '衢州惠企测算（示例）';

let served: Served;
let context: BrowserContext;

beforeAll(async () => {
  const env = { HUICE_SITE: inRoot('apps/web/sites/quzhou'), NODE_ENV: 'production' };
  const args = ['build', 'apps/web', '--outDir', `../../${built}`, '--logLevel', 'error'];
  if (runInstalled('vite/bin/vite.js', args, { quiet: true, env }) !== 0) throw new Error('the site was not built');
  served = await serveBuild({ folder: inRoot(built) });
  const browser = await oneBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
});
afterAll(async () => {
  await context.close();
  await served.close();
});

/** A page of the site, and everything that its console or its content policy complained of. */
const visit = async (path: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${served.url}${path}`);
  return { page, complaints };
};

const colourOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), property);

const accent = { light: 'rgb(14, 95, 99)', dark: 'rgb(111, 199, 196)' };

test('the sites that it names may show the self-check, and nothing else', async () => {
  const headersOf = async (file: string) => (await fetch(`${served.url}${file}`)).headers;
  const framed = await headersOf('embed.html');
  expect(framed.get('content-security-policy')).toContain('frame-ancestors https://portal.quzhou.example');
  expect(framed.get('x-frame-options')).toBeNull();
  expect((await headersOf('huice-check.js')).get('access-control-allow-origin')).toBe('*');
  expect((await headersOf('self-check.html')).get('x-frame-options')).toBe('DENY');
});

test('every page bears the name and the seal, opens with its own place, and nothing complains', async () => {
  for (const file of ['self-check.html', 'index.html', 'pitch.html', 'batch.html', 'library.html']) {
    const { page, complaints } = await visit(file === 'index.html' ? `${file}?pack=cn/zhejiang/quzhou/city` : file);
    await page.locator('.site-nav').first().waitFor();
    expect(page.url(), file).toContain('?pack=cn/zhejiang/quzhou/city');
    expect(await page.title(), file).toContain(name);
    const brand = page.locator('.masthead .brand-name');
    expect(await brand.textContent(), file).toBe(name);
    expect(await brand.locator('img').evaluate((seal: HTMLImageElement) => seal.naturalWidth)).toBeGreaterThan(0);
    await expect
      .poll(() => page.locator('.site-contact').first().textContent())
      .toContain('本站的联系方式：衢州市政务服务热线');
    expect(await page.content(), file).not.toContain('惠策');
    expect(complaints, file).toEqual([]);
    await page.close();
  }
});

test('it opens with its own place, and offers what it says', async () => {
  const { page } = await visit('');
  await page.waitForURL(/self-check\.html\?pack=cn\/zhejiang\/quzhou\/city/);
  await page.locator('.first-screen').waitFor({ state: 'detached' });
  expect(await page.getByLabel('企业注册在哪里？').inputValue()).toBe('quzhou');
  await page.getByRole('button', { name: '政策范围' }).click();
  const offered = page.locator('.packs').getByRole('link');
  expect(await offered.count()).toBe(6);
  expect((await offered.allTextContents()).join()).not.toContain('杭州');
  await page.close();
});

test('the colour is that of the ground it stands on, of paper in large text, and can be read', async () => {
  const { page } = await visit('self-check.html?pack=cn/zhejiang/quzhou/city');
  await viewTitle(page).waitFor();
  await page.locator('.first-screen').waitFor({ state: 'detached' });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await colourOf(page, '.primary', 'background-color')).toBe(accent[scheme]);
    expect(await colourOf(page, '.brand-name', 'color')).toBe(accent[scheme]);
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: '大字版' }).click();
  expect(await colourOf(page, '.primary', 'background-color')).toBe('rgb(27, 29, 33)');
  await page.getByRole('button', { name: '大字版' }).click();
  await page.close();
});

test('a narrow phone has room for the longest name', async () => {
  const { page } = await visit('index.html?pack=cn/zhejiang/quzhou/city#v1?@lang=en');
  await page.setViewportSize({ width: 320, height: 700 });
  await results(page).waitFor();
  expect(await page.locator('.brand-name').textContent()).toBe('Quzhou Incentive Check (example)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('a next step names whom to ask about the site only where no source names an office', async () => {
  const { page } = await visit('index.html?pack=cn/zhejiang/quzhou/city#v1?place=quzhou');
  await cards(page).last().waitFor();
  await unfoldAll(page);
  const steps = page.locator('.next-step');
  await expect.poll(() => steps.count(), { timeout: 30_000 }).toBe(await cards(page).count());
  const texts = await steps.allTextContents();
  const isNamed = (text: string) => !/可以问(发文机关|主管税务机关)/.test(text);
  expect(texts.filter(isNamed).length).toBeGreaterThan(0);
  for (const text of texts) expect(text.includes('本站的联系方式：'), text).toBe(!isNamed(text));
  await page.close();
});

test('paper begins with whose it is and ends its first sheet with whom to ask about the site', async () => {
  const { page } = await visit('index.html?pack=cn/zhejiang/quzhou/city#v1?place=quzhou');
  await results(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.brief-site').textContent()).toBe(name);
  expect(await page.locator('.brief-foot').textContent()).toMatch(
    /本页不是政府的决定.*本站只是配置示例，不是衢州市政府的网站。本站的联系方式：衢州市政务服务热线；电话 0570-12345/s,
  );
  await page.close();
});

test('what is kept for use offline has the files of the site', () => {
  const worker = readFileSync(join(inRoot(built), 'service-worker.js'), 'utf8');
  for (const file of ['site.css', 'site-seal.svg', 'site-icon.png']) expect(worker).toContain(file);
});
