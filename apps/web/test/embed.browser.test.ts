import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveEmbedDemo } from '../../../scripts/serve-embed-demo.mjs';
import { axeFindings } from './laws/axe-findings.ts';
import { oneBrowser, plainContext } from './one-browser.ts';

let demo: Awaited<ReturnType<typeof serveEmbedDemo>>;

beforeAll(async () => {
  demo = await serveEmbedDemo();
});
afterAll(() => demo.close());

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** The demo in a browser that has seen nothing before. What its window is told stands in `heard`. */
const visit = async (url = demo.url, before?: string): Promise<Visit> => {
  const context = await (await oneBrowser()).newContext({ ...plainContext, viewport: { width: 1280, height: 900 } });
  await context.addInitScript(
    "if (self === top) { self.heard = []; addEventListener('message', ({ data }) => self.heard.push(data)); }",
  );
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const [complaints, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  return { page, complaints, asked, close: () => context.close() };
};

const element = (page: Page, at: number) => page.locator('huice-check').nth(at);
const heightOf = async (page: Page, at: number) => (await element(page, at).boundingBox())?.height ?? 0;

/** What stands in one of the frames, once it stands there. */
const inside = async (page: Page, at: number): Promise<Frame> => {
  await element(page, at).scrollIntoViewIfNeeded();
  const frame = await (await element(page, at).locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.locator('h1').waitFor();
  return frame;
};

test('a page of another site shows the self-check in three languages, and its styles do not reach in', async () => {
  const { page, complaints, close } = await visit();
  const titles = ['惠策 · 企业自测', '惠策 · 企業自測', 'Huice · Self-check'];
  const heads = ['三分钟', '三分鐘', 'Three minutes'];
  for (const [at, lang] of ['zh-Hans', 'zh-Hant', 'en'].entries()) {
    const frame = await inside(page, at);
    expect(await element(page, at).locator('iframe').getAttribute('title')).toBe(titles[at]);
    const head = frame.locator('h1');
    expect(await head.textContent()).toContain(heads[at]);
    expect(await frame.locator('html').getAttribute('lang')).toBe(lang);
    const { color, fontSize, letterSpacing } = await frame
      .locator('.self-stock')
      .evaluate((of) => getComputedStyle(of));
    expect([color, fontSize, letterSpacing]).toEqual(['rgb(86, 91, 99)', '16px', 'normal']);
    const around = await element(page, at)
      .locator('iframe')
      .evaluate((of) => {
        const { width, transform, borderTopWidth } = getComputedStyle(of);
        return [width === getComputedStyle(of.parentElement as Element).width, transform, borderTopWidth];
      });
    expect(around).toEqual([true, 'none', '0px']);
  }
  // The place of `region` is chosen already; `pack` names that of a city by its folder.
  expect(await (await inside(page, 1)).locator('select').inputValue()).toBe('hangzhou');
  expect((await inside(page, 0)).url()).toContain('pack=cn/zhejiang/quzhou/city');
  expect(complaints).toEqual([]);
  await close();
});

test('the element is as high as what stands in it, step by step, and nothing scrolls within', async () => {
  const { page, close } = await visit();
  const frame = await inside(page, 2);
  const fits = async () => {
    // A frame that is out of sight is not laid out, and those above it push it there as they grow.
    await element(page, 2).scrollIntoViewIfNeeded();
    const [content, window] = await frame.evaluate(() => [
      Math.ceil(document.documentElement.getBoundingClientRect().height),
      innerHeight,
    ]);
    return content === window && Math.abs(window - (await heightOf(page, 2))) < 1;
  };
  await expect.poll(fits, { timeout: 20_000 }).toBe(true);
  const start = await heightOf(page, 2);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByRole('button', { name: 'Previous question' }).waitFor();
  // A step begins at its head, wherever one was.
  await expect.poll(async () => (await element(page, 2).boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(-1);
  await expect.poll(fits, { timeout: 20_000 }).toBe(true);
  expect(await heightOf(page, 2)).not.toBe(start);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(fits, { timeout: 20_000 }).toBe(true);
  await close();
});

test('a frame that is not drawn yet is not taken for missing', async () => {
  // An observer says nothing before its page is drawn.
  const undrawn = 'if (self !== top) self.ResizeObserver = class { observe() {} disconnect() {} unobserve() {} };';
  const { page, close } = await visit(demo.url, undrawn);
  const heard = () =>
    element(page, 0)
      .locator('iframe')
      .evaluate((of) => (of as HTMLElement).dataset['heard'] !== undefined);
  await expect.poll(heard, { timeout: 20_000 }).toBe(true);
  await close();
});

test('the keyboard goes into the frame and out of it again', async () => {
  const { page, close } = await visit();
  const frame = await inside(page, 0);
  const isInside = () => frame.evaluate(() => document.hasFocus());
  await page.locator('#hans').evaluate((head) => {
    head.setAttribute('tabindex', '-1');
    (head as HTMLElement).focus();
  });
  await page.keyboard.press('Tab');
  expect(await isInside()).toBe(true);
  const isAfter = () => page.evaluate(() => document.activeElement?.id === 'after-hans');
  for (let presses = 0; presses < 40 && !(await isAfter()); presses += 1) await page.keyboard.press('Tab');
  expect(await isAfter()).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await isInside()).toBe(true);
  for (let presses = 0; presses < 40 && (await isInside()); presses += 1) await page.keyboard.press('Shift+Tab');
  expect(await isInside()).toBe(false);
  await close();
});

test('axe finds nothing in the page around, in the frame, and where an attribute is wrong', async () => {
  const { page, close } = await visit();
  const frame = await inside(page, 0);
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindings(frame)).toEqual([]);
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.getByRole('button', { name: '上一题' }).waitFor();
  expect(await axeFindings(frame)).toEqual([]);
  await close();
});

test('a pack or a place that is not there is told in words, with those that are', async () => {
  const { page, close } = await visit();
  await inside(page, 2);
  const told = async (attributes: Readonly<Record<string, string>>) => {
    await element(page, 2).evaluate((of, given) => {
      for (const [name, value] of Object.entries(given)) of.setAttribute(name, value);
    }, attributes);
    const wrong = page.frameLocator('huice-check >> nth=2 >> iframe').locator('.embed-wrong');
    await expect
      .poll(() => wrong.textContent({ timeout: 5000 }).catch(() => ''))
      .toContain(Object.values(attributes)[0]);
    return wrong.textContent();
  };
  expect(await told({ region: 'quzou' })).toMatch(/not opened.*region="quzou" names nothing\. It may be: .*quzhou/s);
  expect(await told({ pack: 'cn/quzou' })).toMatch(/pack="cn\/quzou" names nothing\. It may be: cn, .*seeds/s);
  await element(page, 2).evaluate((of) => of.setAttribute('pack', 'cn'));
  expect(await (await inside(page, 2)).locator('h1').textContent()).toContain('Three minutes');
  await close();
});

test('no answer reaches the page around, its address, its storage or a server, and none outlives the tab', async () => {
  const { page, asked, close } = await visit();
  const frame = await inside(page, 0);
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.getByRole('button', { name: '上一题' }).waitFor();
  await frame.getByRole('button', { name: '不清楚' }).first().click();
  await expect.poll(() => frame.url()).toContain('place=quzhou');
  await expect.poll(() => frame.evaluate(() => Object.keys(sessionStorage).join())).toContain('huice/answers');
  expect(await frame.evaluate(async () => [Object.keys(localStorage), await caches.keys()])).toEqual([[], []]);
  expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: object[] }).heard);
  expect(heard.length).toBeGreaterThan(1);
  for (const message of heard)
    expect(message).toSatisfy((said: Record<string, unknown>) =>
      said['huice'] === 'step'
        ? Object.keys(said).length === 1
        : said['huice'] === 'height' && typeof said['height'] === 'number' && Object.keys(said).length === 2,
    );
  expect(page.url()).toBe(demo.url);
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])).toEqual([
    [],
    [],
    '',
  ]);
  for (const address of asked) {
    expect([demo.url, demo.pages].some((own) => address.startsWith(own)) || address === 'data:,', address).toBe(true);
    expect(address.replace(/#.*/s, '')).not.toContain('place=');
  }
  await close();
});

test('where nothing may be kept at all the self-check works on, and says nothing of it', async () => {
  const refuse = `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(self, name, { get() { throw new DOMException('no', 'SecurityError'); } });`;
  const { page, complaints, close } = await visit(demo.url, refuse);
  const frame = await inside(page, 2);
  await frame.getByRole('combobox').selectOption('quzhou');
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByRole('button', { name: 'Previous question' }).waitFor();
  await expect.poll(() => frame.url()).toMatch(/embed\.html\?pack=cn\/zhejiang\/quzhou\/city.*place=quzhou/);
  expect(await frame.locator('.notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the whole page opens beside the page around, with the answers', async () => {
  const { page, close } = await visit();
  const frame = await inside(page, 0);
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.getByRole('button', { name: '上一题' }).waitFor();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: '打开完整页面' }).click(),
  ]);
  await opened.locator('.site-nav').first().waitFor();
  expect(opened.url()).toMatch(/self-check\.html\?pack=cn\/zhejiang\/quzhou\/city#.*place=quzhou/);
  expect(page.url()).toBe(demo.url);
  await close();
});

test('a site that is not named may neither load the script nor frame any page', async () => {
  const closed = await serveEmbedDemo({ isAllowed: false });
  const { page, close } = await visit(closed.url);
  await expect.poll(() => page.evaluate(() => customElements.get('huice-check') === undefined)).toBe(true);
  for (const file of ['embed.html', 'self-check.html']) {
    const { headers } = await fetch(`${closed.pages}${file}`);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
  await close();
  await closed.close();
});

test('one that names itself to no deployment is refused the frame, and the element says so with a way to the page', async () => {
  const closed = await serveEmbedDemo({ isAllowed: false });
  const context = await (await oneBrowser()).newContext(plainContext);
  const page = await context.newPage();
  // The script is had from elsewhere, as a copy; the page that it shows is refused by its own server all the same.
  const script = await (await fetch(`${demo.pages}huice-check.js`)).text();
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' };
  await page.route('**/huice-check.js', (route) => route.fulfill({ body: script, headers }));
  await page.goto(closed.url);
  const said = element(page, 0).locator('p');
  await said.waitFor({ timeout: 60_000 });
  expect(await said.textContent()).toContain('自测没有能在这里打开');
  expect(await said.locator('a').getAttribute('href')).toBe(`${closed.pages}self-check.html?pack=cn/zhejiang/quzhou`);
  expect(await element(page, 0).locator('iframe').isVisible()).toBe(false);
  expect(await said.evaluate((of) => getComputedStyle(of).fontSize)).toBe('16px');
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
  await closed.close();
});

test('the pages that are not made for it cannot be framed even where the self-check can', async () => {
  for (const file of ['self-check.html', 'index.html', 'embed', '%65mbed.html'])
    expect((await fetch(`${demo.pages}${file}`)).headers.get('x-frame-options'), file).toBe('DENY');
  const { headers } = await fetch(`${demo.pages}embed.html?pack=cn`);
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${demo.url.slice(0, -1)}`);
});
