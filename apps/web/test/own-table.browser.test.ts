import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toXlsx } from '../src/batch/sheets/to-xlsx.ts';
import { pick } from './open-batch.ts';
import { inABrowser, questionOf, results, viewTitle } from './open-page.ts';
import { fillIn, ownTable } from './page-states.ts';

const { open, url } = inABrowser();

const english = '#v1?@as-of=2026-11-22&@lang=en';
const accounts = '利润表\n单位：万元\n营业收入\t5,000\n从业人数\t80';
const isIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
const tabTo = async (page: Page, selector: string) => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${selector}`);
};
const inAddress = (page: Page, what: string) =>
  page.waitForFunction((wanted) => decodeURIComponent(location.hash).includes(wanted), what);

test('the keyboard alone: a table is pasted, looked at, filled in and taken back', async () => {
  const { page, complaints, asked, close } = await open(`?pack=cn${english}&employees=60`, { isKept: true });
  await tabTo(page, '.questions > .tool');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.prefill-desk h2'));
  await tabTo(page, '.prefill textarea');
  await page.keyboard.insertText(accounts);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.prefill-desk h3'));
  expect(await page.locator('.prefill-line').first().textContent()).toContain('Read as ¥50,000,000 = ¥50 million');
  expect(await page.locator('.prefill-before').textContent()).toBe('Replaces your answer: 60 people');
  await tabTo(page, '.prefill-fill button');
  await page.keyboard.press('Enter');
  await inAddress(page, 'employees=80');
  expect(await isIn(page, '.prefill')).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.matches('.questions > .tool'))).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await inAddress(page, 'employees=60');
  expect(decodeURIComponent(await page.evaluate(() => location.hash))).not.toContain('50000000');
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(url()))).toEqual([]);
  await close();
});

test('Escape closes the sheet and loses nothing of it', async () => {
  const { page, close } = await open(english);
  await ownTable('Staff\t20')(page);
  await page.keyboard.press('Escape');
  await fillIn(page).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Fill in from your own table' }).click();
  expect(await page.getByRole('textbox', { name: 'Paste a table' }).inputValue()).toBe('Staff\t20');
  await close();
});

test('on a phone a workbook is chosen, and another of its sheets; what it answers outlives a reload', async () => {
  const { page, complaints, close } = await open(`?pack=cn/zhejiang/quzhou/kecheng${english}`, {
    on: 'self-check',
    isKept: true,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await page.getByRole('button', { name: 'Fill in from your own table' }).tap();
  await page.getByRole('textbox', { name: 'Paste a table' }).waitFor();
  const workbook = await toXlsx([
    { name: 'Guide', rows: [['How to read this'], ['Ask the accountant']] },
    {
      name: 'Accounts',
      rows: [
        ['年度营业收入（万元）', 5000],
        ['从业人数', 80],
      ],
    },
  ]);
  await pick(page, 'accounts.xlsx', new Uint8Array(await workbook.arrayBuffer()));
  await fillIn(page).waitFor();
  expect(await page.getByRole('combobox', { name: 'Sheet', exact: true }).inputValue()).toBe('1');
  await fillIn(page).tap();
  await inAddress(page, 'employees=80');
  await page.reload();
  await viewTitle(page).waitFor();
  expect(await page.getByText(/^2 questions are answered already/).count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test('what was chosen by mistake is refused with its reason', async () => {
  const { page, close } = await open(english);
  await ownTable('')(page);
  await pick(page, 'old.zip', zipSync({ 'a.txt': new Uint8Array(3) }));
  expect(await page.getByRole('alert').textContent()).toContain('old.zip');
  expect(await page.title()).toMatch(/^Error/);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.title.startsWith('Error'));
  await close();
});

test('the readers come when the sheet is opened, and then without a network', async () => {
  const { page, asked, close } = await open(english, { isKept: true });
  expect(asked.filter((address) => /prefill-panel|read\.worker/.test(address))).toEqual([]);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await ownTable('投保年数\t3')(page);
  await fillIn(page).click();
  await inAddress(page, 'insuranceYear=3');
  expect(await questionOf(page, 'insuranceYear').getByRole('textbox').inputValue()).toBe('3');
  await close();
});

test('another tab is told of what was filled in, as of what is typed, and can have it', async () => {
  const { page, close } = await open(english);
  const other = await page.context().newPage();
  await other.goto(`${url()}${english}`);
  await results(other).waitFor();
  await ownTable('投保年数\t3')(page);
  await fillIn(page).click();
  await other.getByText('The answers were changed in another tab').waitFor();
  await other.getByRole('button', { name: 'Use those' }).click();
  await other.waitForFunction(() => location.hash.includes('insuranceYear=3'));
  await close();
});
