import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readTable } from '../src/batch/file/read-table.ts';
import { rowCount, rowsBetween } from '../src/batch/file/rows.ts';
import {
  batchInABrowser,
  columns,
  companies,
  findings,
  inGb18030,
  matrix,
  pick,
  readOfCompany,
  register,
  runButton,
  screenAll,
} from './open-batch.ts';
import { dayField, financing, results } from './open-page.ts';

const { open, url } = batchInABrowser();

const header = (page: Page, name: string) => matrix(page).getByRole('columnheader', { name, exact: true });

/** What a click on the button saves. */
const saved = async (page: Page, name: RegExp): Promise<Uint8Array> => {
  const waiting = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name }).click();
  const download = await waiting;
  return new Uint8Array(readFileSync(await download.path()));
};

test('a register of 5,000 companies in GB18030 with 万元 is read, screened, narrowed and saved, and nothing leaves', async () => {
  const { page, asked, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans', { isKept: true });
  await pick(page, '名单.csv', inGb18030(register(5000)));
  await page.getByText('自动识别 GB18030').waitFor({ state: 'attached' });
  expect(await page.getByLabel('表头在').inputValue()).toBe('1');
  expect(await page.getByLabel('“市场化股权融资额(万元)”当作').inputValue()).toBe('marketEquityFinancing');
  expect(await page.getByLabel('“市场化股权融资额(万元)”的单位').inputValue()).toBe('wan');
  // 备注 says nothing about the company, and stays aside.
  expect(await page.getByLabel('“备注”当作').inputValue()).toBe('');

  await screenAll(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('findings-title');
  await page.getByText('5 家企业有 5 处读不出').waitFor();
  // Drawn as it comes into sight, counted in full.
  expect(await matrix(page).getAttribute('aria-rowcount')).toBe('5001');
  expect(await companies(page).count()).toBeLessThan(80);
  await page
    .getByRole('region', { name: '企业与政策对照表' })
    .evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
  await page.locator('.batch-matrix tr[aria-rowindex="5001"]').waitFor();

  await page.getByLabel('只看有读不出的').check();
  await page.getByText('显示 5 / 5,000 家').waitFor();
  await page
    .locator('.batch-problem-box summary')
    .evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));
  expect(await page.locator('.batch-problems li').first().textContent()).toContain(
    '第 1002 行“市场化股权融资额(万元)”',
  );

  await page.getByLabel(/^全部：5,000/).check();
  const csv = new TextDecoder().decode(await saved(page, /逐项明细/));
  const lines = csv.trim().split('\r\n');
  expect(lines.length).toBe(1 + 5000 * 17);
  expect(csv).not.toMatch(/(^|,|\n)"?[=@]/);
  expect(new Set(asked.map((address) => new URL(address).origin).filter((origin) => origin !== 'null'))).toEqual(
    new Set([new URL(url()).origin]),
  );
  expect(complaints).toEqual([]);
  await close();
});

test('a run can be stopped and started again', async () => {
  const { page, close } = await open('#v1?@lang=zh-Hans');
  await pick(page, '名单.csv', register(20_000));
  await columns(page).waitFor();
  await runButton(page).click();
  await page.getByRole('button', { name: '停止' }).click();
  await page.getByText('已停止。名单和各列的设置都还在。').waitFor();
  expect(await findings(page).count()).toBe(0);
  await pick(page, '名单.csv', register(30));
  await columns(page).waitFor();
  await screenAll(page);
  await close();
});

test('a wrong guess is corrected by hand, and two columns for one fact are not run', async () => {
  const { page, close } = await open('#v1?@lang=en');
  await pick(page, 'list.csv', 'Name,Money,Other\nA,5,6\n');
  const money = page.getByLabel('“Money” is taken for');
  await money.selectOption('marketEquityFinancing');
  await page.getByLabel('Unit of “Money”').selectOption('yi');
  await page.getByLabel('“Other” is taken for').selectOption('marketEquityFinancing');
  expect(await runButton(page).isDisabled()).toBe(true);
  await page.getByLabel('“Other” is taken for').selectOption('');
  await screenAll(page);
  await page.getByRole('button', { name: 'A', exact: true }).click();
  expect((await readOfCompany(page)).get('Equity raised from the market')).toContain('500 million');
  await close();
});

test('a company opens in the form with the answers of its row, and the matrix says the same', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(
    page,
    'a.csv',
    '企业名称,place,fields,marketEquityFinancing,listingStage,leadTalent\n甲公司,quzhou,ai,1.2亿,filed,thousand-talents\n',
  );
  await columns(page).waitFor();
  await screenAll(page);
  const counts = await page.locator('.batch-matrix .batch-tally').allInnerTexts();
  await page.getByRole('button', { name: '甲公司' }).click();
  await page.getByRole('dialog').waitFor();
  const waiting = page.context().waitForEvent('page');
  await page.getByRole('link', { name: /打开完整报告/ }).click();
  const form = await waiting;
  await results(form).waitFor();
  expect(await financing(form).first().inputValue()).toBe('1.2亿');
  const formCounts = await form.locator('.counts[data-place=head] b').allInnerTexts();
  expect(counts.map((text) => text.replace(/\D/g, ''))).toEqual(formCounts.slice(0, 3));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await close();
});

test('the results come back from the saved workbook with numbers as numbers', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=en');
  await pick(page, 'list.csv', register(40));
  await columns(page).waitFor();
  await screenAll(page);
  const file = await saved(page, /XLSX workbook/);
  const matrix = await readTable(file);
  const list = await readTable(file, { sheet: 1 });
  if (!matrix.ok || !list.ok) throw new Error('the saved workbook cannot be read');
  expect(matrix.value.sheets.slice(0, 2).map(({ name }) => name)).toEqual(['Matrix', 'Item by item']);
  expect(rowCount(matrix.value.rows)).toBe(41);
  expect(rowCount(list.value.rows)).toBe(1 + 40 * 17);
  // The saved matrix is itself a list of companies that the page reads again.
  await pick(page, 'again.xlsx', file);
  await page.getByText('41 rows').waitFor();
  await page.getByLabel('Sheet').selectOption('1');
  await page.getByText('681 rows').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a new language and a new day change the words and the run, and lose nothing', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, 'a.csv', register(10));
  await columns(page).waitFor();
  await screenAll(page);
  const ended = page.getByRole('rowheader', { name: /^已失效/ });
  expect(await ended.count()).toBe(0);
  await dayField(page).fill('2026-11-22');
  await ended.waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('10 companies screened').waitFor();
  await close();
});

test('a line is chosen, sorted and opened by the keyboard alone', async () => {
  const { page, close } = await open('#v1?@lang=zh-Hans');
  await page.keyboard.press('Tab');
  await pick(page, 'a.csv', register(12));
  await columns(page).waitFor();
  await runButton(page).focus();
  await page.keyboard.press('Enter');
  await findings(page).waitFor();
  await header(page, '企业').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => header(page, '企业').getAttribute('aria-sort')).toBe('ascending');
  expect(await companies(page).first().textContent()).toBe('企业1');
  await companies(page).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('企业1');
  await close();
});

test('words that name no option are given their meaning by hand, which the mended file keeps', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  const list = (more: string) =>
    `企业名称,业务领域,注册地\n甲,人工智能类,quzhou\n乙,量子,quzhou\n丙,量子,月球\n${more}`;
  await pick(page, '名单.csv', list(''));
  await page.getByText('3 种，2 种待指明').waitFor();
  expect(await page.getByLabel('“人工智能类”当作').inputValue()).toBe('ai');
  expect(await page.getByLabel('“量子”当作').inputValue()).toBe('');
  await page.getByLabel('“量子”当作').selectOption({ label: '大数据' });
  await page.getByText('3 种，1 种待指明').waitFor();
  await screenAll(page);
  await page.getByText('1 家企业有 1 处读不出').waitFor();
  await page.getByRole('button', { name: '去指明' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('words-title');

  const problems = new TextDecoder().decode(await saved(page, /下载问题清单/));
  expect(problems.split('\r\n')[0]).toBe('行号,企业名称,列,当作,原文,问题,应当填');
  expect(problems).toMatch(/4,丙,注册地,注册地,月球,.*填其中一项/);

  await pick(page, '名单.csv', list('丁,量子,quzhou\n'));
  await page.getByText('沿用了您上次对这份名单各列的设置').waitFor();
  expect(await page.getByLabel('“量子”当作').inputValue()).toBe('big-data');
  await page.getByRole('button', { name: '重新识别各列' }).click();
  expect(await page.getByLabel('“量子”当作').inputValue()).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

test('what the filters show is saved by itself, and the file is named after its day and the pack', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, '名单.csv', register(40));
  await columns(page).waitFor();
  await screenAll(page);
  await page.getByText('全部：40 家企业 × 17 项政策').waitFor();
  await page.getByLabel('企业名称或行号').fill('企业12');
  await page.getByText('只要筛选后的：1 家企业 × 17 项政策').waitFor();
  const waiting = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: /XLSX 工作簿/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^惠策筛查 名单 筛选后 2019-06-01 v\d+\.\d+\.\d+\.xlsx$/);
  const file = new Uint8Array(readFileSync(await download.path()));
  const matrix = await readTable(file);
  if (!matrix.ok) throw new Error(matrix.refusal.code);
  expect(matrix.value.sheets.map(({ name }) => name)).toEqual(['对照表', '逐项明细', '出处', '说明']);
  expect(rowsBetween(matrix.value.rows).map(([, name]) => name)).toEqual(['企业名称', '企业12']);
  const whole = page.getByLabel(/^全部：40/);
  await whole.click();
  await expect.poll(() => whole.isChecked()).toBe(true);
  const lines = new TextDecoder().decode(await saved(page, /逐项明细/)).trim();
  expect(lines.split('\r\n').length).toBe(1 + 40 * 17);
  await close();
});

test('arrows lead from cell to cell, Enter opens the company at that incentive, and Esc comes back to the cell', async () => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, '名单.csv', register(3000));
  await columns(page).waitFor();
  await screenAll(page);
  const here = () =>
    page.evaluate(() => {
      const { activeElement: cell } = document;
      return [cell?.closest('tr')?.getAttribute('aria-rowindex'), cell?.getAttribute('data-column')];
    });
  // One stop for Tab: after the three headings comes the one cell, and after it what follows the table.
  await header(page, '已知下限合计').getByRole('button').focus();
  await page.keyboard.press('Tab');
  expect(await here()).toEqual(['2', '0']);
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(key);
  await expect.poll(here).toEqual(['3', '4']);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  const title = await page.locator('.batch-incentive .batch-incentive-title').nth(1).textContent();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(title ?? 'a title');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await here()).toEqual(['3', '4']);
  // Rows out of sight are drawn on the way, and what has the focus stands clear of the headings.
  await page.keyboard.press('Control+End');
  await expect.poll(here).toEqual(['3001', '19']);
  await page.keyboard.press('Control+Home');
  await expect.poll(here).toEqual(['2', '0']);
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(here).toEqual(['3001', '0']);
  await page.keyboard.press('PageUp');
  await expect.poll(here).toEqual(['2991', '0']);
  const clear = await page.evaluate(() => {
    const cell = document.activeElement?.getBoundingClientRect();
    const head = document.querySelector('.batch-matrix thead th')?.getBoundingClientRect();
    return cell !== undefined && head !== undefined && cell.top >= head.bottom - 1;
  });
  expect(clear).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.batch-matrix'))).toBeNull();
  expect(complaints).toEqual([]);
  await close();
});
