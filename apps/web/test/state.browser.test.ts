import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from './laws/axe-findings.ts';
import { answered, financing, inABrowser, questionOf, results } from './open-page.ts';

const { open, url } = inABrowser();

const keptHere = (page: Page) => page.evaluate(() => localStorage.getItem('huice/answers') ?? '');
const alsoOpen = async (page: Page, address: string): Promise<Page> => {
  const other = await page.context().newPage();
  await other.goto(`${url()}${address}`);
  await results(other).waitFor();
  return other;
};

test('of two tabs the one behind is told, and writes nothing over the other’s answers until it is asked', async () => {
  const { page, close } = await open('#v1?@lang=en');
  const other = await alsoOpen(page, '#v1?@lang=en');
  await financing(page).fill('1.2亿');
  await other.getByText('The answers were changed in another tab').waitFor();
  await questionOf(other, 'place')
    .getByRole('radio', { name: /^Quzhou/ })
    .check();
  await other.waitForFunction(() => location.hash.includes('place=quzhou'));
  expect(await keptHere(other)).toContain('marketEquityFinancing=1.2');
  expect(await keptHere(other)).not.toContain('place=quzhou');
  await other.getByRole('button', { name: 'Use those' }).click();
  await expect.poll(() => financing(other).inputValue()).toBe('1.2亿');
  await other.getByRole('button', { name: 'Bring mine back' }).click();
  await questionOf(other, 'place')
    .getByRole('radio', { name: /^Quzhou/, checked: true })
    .waitFor();
  await page.getByRole('button', { name: 'Keep these' }).click();
  await expect.poll(() => keptHere(page)).toContain('marketEquityFinancing=1.2');
  await close();
});

test('a full storage is said, and nothing typed is lost', async () => {
  const before = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;
  const { page, complaints, close } = await open('#v1?@lang=en', { before });
  await financing(page).fill('1.2亿');
  await page.getByText('does not allow answers to be kept here').waitFor();
  await page.waitForFunction(() => location.hash.includes('marketEquityFinancing'));
  await page.reload();
  await expect.poll(() => financing(page).inputValue()).toBe('1.2亿');
  expect(complaints).toEqual([]);
  await close();
});

test('in a window that keeps no lists the pitch says so, and a company stays on the page until it is exported', async () => {
  const before = `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });`;
  const { page, complaints, close } = await open('', { before });
  await page.goto(`${url()}pitch.html#v1?@lang=en&@name=Alder&place=quzhou`);
  await page.getByRole('button', { name: 'Companies', exact: true }).click();
  await page.getByText('does not allow a list to be kept here').waitFor();
  await page.getByRole('button', { name: 'Keep in the list' }).click();
  await page.getByRole('listitem').filter({ hasText: 'not kept in this browser' }).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the list (JSON)' }).click();
  const file = await (await downloading).createReadStream();
  const text = (await file.toArray()).join('');
  expect(JSON.parse(text)).toMatchObject({ format: 'huice/prospects', version: 1, prospects: [{ name: 'Alder' }] });
  expect(complaints).toEqual([]);
  await close();
});

test('a company kept in one tab appears in the other, and opens there with its answers', async () => {
  const { page, complaints, close } = await open('');
  await page.goto(`${url()}pitch.html#v1?@lang=en&@as-of=2019-06-01&@name=Alder&place=quzhou&fields=ai`);
  const other = await page.context().newPage();
  await other.goto(`${url()}pitch.html#v1?@lang=en`);
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Companies', exact: true }).click();
  await page.getByRole('button', { name: 'Keep in the list' }).click();
  await other.getByRole('button', { name: 'Open: Alder' }).click();
  await other.waitForFunction(() => location.hash.includes('place=quzhou&fields=ai'));
  expect(await other.getByLabel('Company', { exact: true }).inputValue()).toBe('Alder');
  // It is there for the next visit too.
  await page.reload();
  await page.getByRole('button', { name: 'Companies', exact: true }).click();
  await page.getByRole('button', { name: 'Open: Alder' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ['zh-Hans', 'light'],
  ['zh-Hant', 'dark'],
  ['en', 'dark'],
] as const)(
  'axe finds nothing in the list of companies, nor in what it says of a bad file: %s, %s',
  async (lang, colorScheme) => {
    const { page, close } = await open('', { colorScheme });
    await page.goto(`${url()}pitch.html#v1?@lang=${lang}&@name=Alder&place=quzhou`);
    await page.getByRole('button', { name: /^(企业名单|企業名單|Companies)$/ }).click();
    await page.getByRole('button', { name: /^(存入名单|存入名單|Keep in the list)$/ }).click();
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Alder' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const file = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1') };
    await page.getByLabel(/^(从文件导入|從檔案匯入|Import from a file)$/).setInputFiles(file);
    await page
      .getByRole('region', { name: /list\.json/ })
      .getByRole('listitem')
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('.prospects *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.unseen'))
        .map((element) => element.className),
    );
    expect(beyond).toEqual([]);
    await close();
  },
);

test('a link from before there were names opens as it did', async () => {
  const { page, close } = await open(`${answered('en')}&shoeSize=42&__proto__=1&fields=ai`);
  expect(await page.getByLabel(/^Company name/).inputValue()).toBe('');
  expect(await questionOf(page, 'listingStage').getByRole('radio', { checked: true }).getAttribute('value')).toBe(
    'filed',
  );
  await page.waitForFunction(() => !location.hash.includes('shoeSize'));
  await close();
});

test('a page that the browser had put aside learns on the way back what was kept since', async () => {
  const { page, close } = await open('#v1?@lang=en&place=quzhou', { isKept: true });
  await financing(page).fill('1亿');
  await page.waitForFunction(() => localStorage.getItem('huice/answers')?.includes('marketEquityFinancing'));
  await page.goto(`${url()}pitch.html`);
  await page.evaluate(() => localStorage.setItem('huice/answers', '#v1?place=elsewhere'));
  await page.goBack();
  // Put aside or reloaded, it keeps the other answers within reach and writes nothing over them.
  await page.getByText(/changed in another tab|answers that you gave here before are still kept/).waitFor();
  expect(await keptHere(page)).toBe('#v1?place=elsewhere');
  await close();
});

test('the link is shared as a text and as a code by the keyboard alone, and the focus comes back', async () => {
  const { page, complaints, close } = await open(`${answered('en')}&@name=Alder`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const share = page.getByRole('button', { name: 'Share link' });
  await share.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this link' });
  await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor();
  expect(await dialog.getByLabel('Link', { exact: true }).inputValue()).toBe(page.url());
  expect(await dialog.textContent()).toContain('opens on this machine only');
  await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
  await dialog.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('on a phone the shared link comes out of the menu, and the focus goes back to the menu’s button', async () => {
  const { page, close } = await open(answered('en'), { viewport: { width: 320, height: 700 } });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Share link' }).click();
  const code = page.getByRole('img', { name: 'QR code of the link' });
  await code.waitFor();
  const box = (await code.boundingBox()) ?? expect.fail('not laid out');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Menu');
  await close();
});
