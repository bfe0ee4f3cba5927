import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { oddWorkbook, sheetData } from './odd-workbook.ts';
import { batchInABrowser, columns, companies, pick, readOfCompany, runButton, screenAll } from './open-batch.ts';

const { open } = batchInABrowser();

/** The case files beside a checkout, where they exist; what each of them is stands here too, so that the test needs none. */
const folder = join(import.meta.dirname, '../../../../shared/cases');

interface Case {
  /** Its name among the case files, and what it holds. */
  readonly file: string;
  readonly content: () => Uint8Array | string;
  /** The companies, in the order of the file. */
  readonly companies: readonly string[];
  /** How many lines are said to be left out. */
  readonly left?: number;
  /** Per company, the figure of its financing as read; null where it counts as not known. */
  readonly financing?: Readonly<Record<string, string | null>>;
  /** Per company, where it is registered as read. */
  readonly place?: Readonly<Record<string, string>>;
  /** How many cells are listed as unread. */
  readonly unread?: number;
  /** What the page says somewhere before the run. */
  readonly says?: readonly string[];
  /** What is asked before the run: the page does not start without it. */
  readonly asks?: RegExp;
}

const heads = ['企业名称', '注册地', '融资额(万元)'];
const workbook =
  (rows: Parameters<typeof sheetData>[0], merged = '') =>
  () =>
    oddWorkbook({ sheets: [{ name: 'S', xml: sheetData(rows) + merged }] });
const jia = ['甲', '衢州市', 12000] as const;
const yiyi = '1.2 亿元';

const cases: readonly Case[] = [
  {
    file: 'c-total-csv.csv',
    content: () => '序号,企业名称,注册地,融资额(万元)\n1,甲,衢州市,12000\n2,乙,衢州市,3000\n合计,,,15000\n',
    companies: ['甲', '乙'],
    left: 1,
    financing: { 甲: yiyi, 乙: '3,000 万元' },
  },
  {
    file: 'x-footnotes.xlsx',
    content: workbook([
      ['2026年招商企业名单'],
      ['填报单位：某局', null, '单位：万元'],
      heads,
      jia,
      ['乙', '衢州市', 3000],
      ['合    计', null, 15000],
      ['合计（2家）', null, 15000],
      ['总　计', null, 15000],
      [],
      ['注：数据截至2026年6月'],
      ['填表人：张三', null, '审核人：李四'],
      ['备注：融资额为累计口径'],
    ]),
    companies: ['甲', '乙'],
    left: 6,
    financing: { 甲: yiyi },
    says: ['合计、小计 3 行', '注、备注、签字 3 行'],
  },
  {
    file: 'y-desc-row.xlsx',
    content: workbook([heads, ['填写营业执照全称', '填市、县', '填数字，保留两位小数'], jia]),
    companies: ['甲'],
    left: 1,
    financing: { 甲: yiyi },
  },
  {
    file: 'x-merged-header.xlsx',
    content: workbook(
      [
        ['企业名称', '注册地', '融资情况'],
        [null, null, '市场化股权融资额（万元）', '轮次'],
        [...jia, 'A轮'],
        ['乙', '衢州市', 9000, 'B轮'],
      ],
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>',
    ),
    companies: ['甲', '乙'],
    left: 0,
    financing: { 甲: yiyi, 乙: '9,000 万元' },
    says: ['融资情况 / 市场化股权融资额（万元）', '融资情况 / 轮次'],
  },
  {
    file: 'x-merged-body.xlsx',
    content: workbook(
      [heads, jia, ['乙', null, 9000], ['丙', null, 15000]],
      '<mergeCells><mergeCell ref="B2:B4"/></mergeCells>',
    ),
    companies: ['甲', '乙', '丙'],
    place: {
      甲: '衢州市（含所辖各县、市、区）',
      乙: '衢州市（含所辖各县、市、区）',
      丙: '衢州市（含所辖各县、市、区）',
    },
  },
  {
    file: 'x-formula.xlsx',
    content: workbook([
      heads,
      ['有缓存', '衢州市', '<c><f>A1*2</f><v>12000</v></c>'],
      ['无缓存', '衢州市', '<c><f>SUM(1,2)</f></c>'],
      ['错误REF', '衢州市', '<c t="e"><f>X!A1</f><v>#REF!</v></c>'],
      ['错误NA', '衢州市', '<c t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>'],
      ['文本公式', '衢州市', '<c t="str"><f>"1.2亿"</f><v>1.2亿</v></c>'],
      ['文本错', '衢州市', '#VALUE!'],
    ]),
    companies: ['有缓存', '无缓存', '错误REF', '错误NA', '文本公式', '文本错'],
    financing: { 有缓存: yiyi, 无缓存: null, 错误REF: null, 错误NA: null, 文本公式: yiyi, 文本错: null },
    unread: 4,
  },
  {
    file: 'y-formula-filldown.xlsx',
    content: workbook([
      ['企业名称', '融资额(万元)'],
      ['甲', 12000],
      ...Array.from({ length: 25_000 }, () => [null, '<c t="str"><f>IF(C3="","",1)</f><v></v></c>']),
    ]),
    companies: ['甲'],
    left: 0,
    financing: { 甲: yiyi },
  },
  {
    file: 'x-hidden-first.xlsx',
    content: () =>
      oddWorkbook({
        sheets: [
          { name: 'hiddenDict', state: 'hidden', xml: sheetData([['企业名称'], ['字典一'], ['字典二']]) },
          { name: '名单', xml: sheetData([heads, jia]) },
        ],
      }),
    companies: ['甲'],
    financing: { 甲: yiyi },
    says: ['隐藏的工作表没有读：hiddenDict'],
  },
  {
    file: 'x-no-r.xlsx',
    content: () =>
      oddWorkbook({
        sheets: [
          {
            xml: '<sheetData><row><c t="inlineStr"><is><t>企业名称</t></is></c><c t="inlineStr"><is><t>融资额(万元)</t></is></c></row><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>12000</v></c></row></sheetData>',
          },
        ],
      }),
    companies: ['甲'],
    financing: { 甲: yiyi },
  },
  {
    file: 'x-chartsheet-first.xlsx',
    content: () =>
      oddWorkbook({
        sheets: [
          { name: '图', kind: 'chartsheet', xml: '' },
          { name: '名单', xml: sheetData([heads, jia]) },
        ],
      }),
    companies: ['甲'],
    financing: { 甲: yiyi },
  },
  {
    file: 'guide-first.xlsx',
    content: () =>
      oddWorkbook({
        sheets: [
          {
            name: '填写说明',
            xml: sheetData([
              ['列', '怎么填'],
              ['企业名称', '全称'],
              ['融资额(万元)', '数字'],
            ]),
          },
          { name: '名单', xml: sheetData([heads, jia]) },
        ],
      }),
    companies: ['甲'],
    financing: { 甲: yiyi },
  },
  {
    file: 'unit-million-header.csv',
    content: () => '企业名称,注册地,融资额（百万元）\n甲,衢州,120\n',
    companies: ['甲'],
    financing: { 甲: yiyi },
  },
  {
    file: 'unit-million-note.csv',
    content: () => '单位：百万元\n企业名称,注册地,融资额\n甲,衢州,120\n',
    companies: ['甲'],
    financing: { 甲: yiyi },
  },
  {
    file: 'unit-rmb-million-en.csv',
    content: () => 'Company,Registered in,Equity financing (RMB million)\nA,quzhou,120\n',
    companies: ['A'],
    financing: { A: yiyi },
  },
  {
    file: 'unit-two.csv',
    content: () => '企业名称,注册地,融资额（万元，超过1亿元请另附证明）\n甲,衢州,5000\n',
    companies: ['甲'],
    financing: { 甲: '5,000 万元' },
  },
  {
    file: 'unit-usd-header.csv',
    content: () => '企业名称,注册地,融资额（万美元）\n甲,衢州,2000\n',
    companies: ['甲'],
    asks: /币|美元/,
  },
  {
    file: 'c-yuan-sign.csv',
    content: () =>
      '企业名称,注册地,融资额(万元)\n甲,衢州市,"￥12,000"\n乙,衢州市,"¥12,000.00 "\n丙,衢州市,RMB 12000\n丁,衢州市,人民币12000\n戊,衢州市,12000元\n己,衢州市,12000\n',
    companies: ['甲', '乙', '丙', '丁', '戊', '己'],
    financing: { 甲: yiyi, 乙: yiyi, 丙: yiyi, 丁: yiyi, 戊: null, 己: yiyi },
  },
  {
    file: 'c-bounds.csv',
    content: () =>
      '企业名称,注册地,融资额(万元)\n低于,衢州市,低于1亿\n小于号,衢州市,<10000\n不足,衢州市,不足1亿\n以上,衢州市,1亿以上\n区间,衢州市,5000-10000\n',
    companies: [],
    financing: {
      低于: '低于 1 亿元',
      小于号: '低于 1 亿元',
      不足: '低于 1 亿元',
      以上: '不低于 1 亿元',
      区间: '5,000 万元至 1 亿元',
    },
  },
];

const told = async (page: Page) => {
  const text = (await page.getByRole('status').filter({ hasText: /^认出/ }).textContent()) ?? '';
  const [companies = 0, left = 0] = [...text.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replace(',', '')));
  return { companies, left };
};

const namesIn = async (page: Page) => {
  await page.getByRole('button', { name: '企业', exact: true }).first().waitFor();
  return companies(page).allTextContents();
};

/** What the page has read of a company, by the label of each fact. */
const answersOf = async (page: Page, name: string): Promise<ReadonlyMap<string, string>> => {
  await companies(page)
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
  const read = await readOfCompany(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return read;
};

const readsRightly = async (one: Case, content: Uint8Array | string) => {
  const { page, complaints, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  await pick(page, one.file, content);
  await columns(page).waitFor();
  if (one.asks !== undefined) {
    expect(await page.getByRole('main').textContent()).toMatch(one.asks);
    expect(await runButton(page).isDisabled()).toBe(true);
    return close();
  }
  if (one.left !== undefined) expect(await told(page)).toEqual({ companies: one.companies.length, left: one.left });
  for (const words of one.says ?? []) expect(await page.getByRole('main').textContent()).toContain(words);
  await screenAll(page);
  if (one.companies.length > 0) expect((await namesIn(page)).toSorted()).toEqual([...one.companies].toSorted());
  if (one.unread !== undefined) await page.getByText(`有 ${one.unread} 处读不出`).waitFor();
  for (const [name, figure] of Object.entries(one.financing ?? {}))
    expect((await answersOf(page, name)).get('市场化股权融资额') ?? null, name).toBe(figure);
  for (const [name, place] of Object.entries(one.place ?? {}))
    expect((await answersOf(page, name)).get('注册地'), name).toBe(place);
  expect(complaints).toEqual([]);
  await close();
};

test.each(cases.map((one) => [one.file, one] as const))('%s is read as it is meant', async (file, one) => {
  await readsRightly(one, one.content());
  const path = join(folder, file);
  if (existsSync(path)) await readsRightly(one, readFileSync(path));
});

test('what was left out is taken in again by the keyboard alone, and goes into what is saved', async () => {
  const { page, close } = await open('#v1?@as-of=2019-06-01&@lang=zh-Hans');
  const rows = [[...heads, '统一社会信用代码'], [...jia, '913308000012345678'], ['合计', null, 12000], ['注：x']];
  await pick(
    page,
    'a.xlsx',
    oddWorkbook({ sheets: [{ xml: sheetData(rows, (row) => (row === 2 ? ' hidden="1"' : '')) }] }),
  );
  await columns(page).waitFor();
  expect(await told(page)).toEqual({ companies: 0, left: 3 });
  const hidden = page.getByLabel(/^隐藏或筛掉的 1 行/);
  await hidden.focus();
  await page.keyboard.press('Space');
  expect(await told(page)).toEqual({ companies: 1, left: 2 });
  expect(await hidden.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toMatch(/^合计、小计 1 行/);
  await page.keyboard.press('Space');
  expect(await told(page)).toEqual({ companies: 2, left: 1 });
  await screenAll(page);
  expect((await namesIn(page)).toSorted()).toEqual(['合计', '甲'].toSorted());
  const waiting = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: /对照表/ }).click();
  const [head, ...lines] = readFileSync(await (await waiting).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toContain('企业名称,统一社会信用代码,');
  expect(lines.map((line) => line.split(',').slice(1, 3)).toSorted()).toEqual([
    ['合计', ''],
    ['甲', '913308000012345678'],
  ]);
  await close();
});
