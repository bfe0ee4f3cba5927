import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { companiesOf } from '../../../test/companies-of.ts';
import { packRows } from '../file/rows.ts';
import type { Layout, Table } from '../file/table.ts';
import { headerOf } from './header-of.ts';
import { type LeftOut, leftOutKinds } from './line-kinds.ts';
import { findHeader, guessReading, readingWith } from './reading.ts';

const { facts } = huicePack;
type Rows = readonly (readonly string[])[];

const tableOf = (rows: Rows, layout: Partial<Layout> = {}): Table => ({
  rows: packRows(rows),
  encoding: null,
  sheets: [],
  sheet: 0,
  layout: { hiddenRows: new Uint32Array(0), hiddenColumns: [], merged: [], ...layout },
});
const readingOf = (table: Table) => guessReading(facts, table, findHeader(facts, table));

/** Per line below the headings, what it is; null for a company. */
const kindsOf = (rows: Rows, layout?: Partial<Layout>) => {
  const { lines } = readingOf(tableOf(rows, layout));
  return [...lines.kinds].map((kind) => leftOutKinds[kind - 1] ?? null);
};

const heads = ['序号', '企业名称', '注册地', '融资额(万元)', '联系人'];
const company = ['1', '甲有限公司', '衢州市', '12000', '张三'];
const other = ['2', '乙有限公司', '其他地方', '3000', '李四'];
const between = (...lines: Rows) => kindsOf([heads, company, ...lines, other]).slice(1, -1);

const sums: Rows = [
  ['合计', '', '', '15000'],
  ['', '合计', '', '15000'],
  ['', '合    计', '', '15,000.00'],
  ['', '总　计', '', '15000', '—'],
  ['', '合计（2家）', '', '15000'],
  ['', '合计：', '', '1.5亿'],
  ['', '共计12家企业', '', '15000'],
  ['', '衢州市小计', '', '15000'],
  ['', '', '小计', '15000'],
  ['衢州市', '', '合计', '15000'],
  ['', '本页小计', '', '0', '-'],
  ['', '總計', '', '15000'],
  ['', '小計', '', '15000', '#REF!'],
  ['', '平均值', '', '7500'],
  ['3', '合计', '', '15000', '截至六月'],
  ['', '', '', '', '合计'],
  ['合计：2家，融资1.5亿元'],
  ['', '共计2家企业，融资额15000万元'],
  ['Total: 2 companies'],
  ['Total', '', '', '15000'],
  ['', 'Sub-total', '', '15,000'],
  ['', 'Grand Total (2 companies)', '', '15000'],
];

test.each(sums)('a line of sums is no company: %s|%s|%s|%s', (...line) => {
  expect(between(line)).toEqual(['sum']);
});

test.each([
  [['3', '合计科技有限公司', '衢州市', '15000']],
  [['3', '总计软件', '', '15000']],
  [['3', 'Total', 'quzhou', '15000']],
  [['3', '共享单车有限公司', '', '15000']],
  [['3', '丙', '', '']],
  [['', '注塑机械有限公司', '', '15000']],
  [['', '说明书印刷厂', '', '15000']],
  [['', '示例企业 01（虚构）', '衢州市', '']],
  [['', '填海工程公司', '', '15000']],
  [['', '附件科技', '', '']],
  [['4', '备注科技有限公司', '', '15000']],
  [['4', '电话会议公司', '衢州市', '15000']],
] as readonly (readonly [readonly string[]])[])('what only looks like one is a company: %s', (line) => {
  expect(between(line)).toEqual([null]);
});

test.each([
  ['注：数据截至2026年6月'],
  ['', '备注：融资额为累计口径'],
  ['註：資料截至六月'],
  ['注1：第一项'],
  ['注 2、第二项'],
  ['说明：本表由招商局填报'],
  ['填表人：张三', '', '审核人：李四'],
  ['填表人', '张三', '审核人', '李四'],
  ['单位负责人（签字）：', '', '', '制表日期：2026年6月1日'],
  ['單位負責人：', '', '填表人：', '', '聯繫電話：'],
  ['填报单位（公章）：', '', '', ''],
  ['', '制表日期：2026-06-01'],
  ['以上数据截至2026年6月底'],
  ['（以下空白）'],
  ['第 1 页 共 3 页'],
  ['数据来源：市统计局'],
  ['注　数据截至六月'],
  ['财务负责人：', '', '分管领导签字：'],
  ['地址：衢州市某路1号', '', '', '传真：0570'],
  ['Note: as of June'],
  ['', 'Prepared by: A', '', 'Date: 2026'],
] as Rows)('a remark or a signature is no company, at the foot or between: %s %s', (...line) => {
  expect(between(line)).toEqual(['note']);
  expect(kindsOf([heads, company, other, [], line])).toEqual([null, null, 'note']);
});

test('a remark goes on in the lines below it, and a company after it is one', () => {
  expect(
    kindsOf([
      heads,
      company,
      ['注：'],
      ['1.融资额为累计口径'],
      ['（2）不含政府基金；'],
      ['', '  且以到账为准'],
      other,
      ['', '丙，丁联合公司'],
    ]),
  ).toEqual([null, 'note', 'note', 'note', 'note', null, null]);
});

test.each([
  ['', '必填', '必填', '选填', '选填'],
  ['', '*必填项', '（必填）', '非必填', ''],
  ['', 'Required', 'Required', 'Optional', ''],
  ['', '填写营业执照全称', '填市、县', '填数字，保留两位小数', ''],
  ['填写说明', '营业执照上的名称', '市或县', '数字', ''],
  ['', '请输入企业全称', '下拉选择', '单位：万元', '如：张三'],
  ['', '文本', '文本', '数字', '文本'],
  ['', '', '', '（万元）', ''],
] as Rows)('a row under the headings that says how to fill them in is no company: %s|%s|%s|%s', (...line) => {
  expect(kindsOf([heads, line, company, other])).toEqual(['guide', null, null]);
});

test.each([
  ['示例', '衢州某某科技有限公司', '衢州市', '12000', ''],
  ['', '示例：某公司', '衢州市', '12000', ''],
  ['例', 'XX公司', '衢州市', '12000', ''],
  ['1', '某某有限公司', '衢州市', '12000', ''],
  ['', '（示例，请删除本行）', '', '', ''],
  ['', '(example, please delete this row)', '', '', ''],
] as Rows)('an example under the headings is no company: %s|%s', (...line) => {
  expect(kindsOf([heads, line, company, other])).toEqual(['example', null, null]);
});

test('companies without their names are companies, although they are all called XX', () => {
  expect(kindsOf([heads, ['1', 'XX公司', '衢州市', '1'], ['2', 'XX企业', '衢州市', '1']])).toEqual([null, null]);
});

test('headings printed once more, rows of formulas never worked out, and hidden rows are left out by their kind', () => {
  const rows = [heads, company, heads, ['', '=A1', '', '=B1'], other, ['', '合计', '', '1']];
  expect(kindsOf(rows, { hiddenRows: Uint32Array.from([1, 5]) })).toEqual([
    'hidden-row',
    'heading',
    'formula',
    null,
    'sum',
  ]);
});

test('formulas filled down beyond the list make no companies, whatever they show', () => {
  const down = [
    ['', '', '', '0'],
    ['', '', '', '0.00', '#DIV/0!'],
    ['', '', '', '-'],
    ['', '', '', '#N/A'],
  ];
  expect(kindsOf([heads, company, ...down])).toEqual([null, 'formula', 'formula', 'formula', 'formula']);
  // A company that has none of its name is one all the same, if anything is known of it.
  expect(between(['3', '', '衢州市', '0'])).toEqual([null]);
});

test('what is taken in again is screened: each kind by itself, hidden sums with the sums', () => {
  const table = tableOf([heads, company, other, ['', '合计', '', '15000'], ['', '注：x']], {
    hiddenRows: Uint32Array.from([2, 3]),
  });
  const reading = readingOf(table);
  const names = (...kinds: readonly LeftOut[]) => {
    const now = readingWith(facts, table, reading, new Set(kinds));
    return [...companiesOf(facts, table, now.header, now.plans, now.taken)].map(({ name }) => name);
  };
  expect(names()).toEqual(['甲有限公司']);
  expect(names('hidden-row')).toEqual(['甲有限公司', '乙有限公司']);
  expect(names('sum')).toEqual(['甲有限公司', '合计']);
  expect(names('note', 'hidden-row')).toEqual(['甲有限公司', '乙有限公司', '注：x']);
});

test('a hidden column is taken for nothing until it is taken in, and gives way to one in sight', () => {
  const table = tableOf(
    [
      ['企业名称', '注册地', '融资额', '市场化股权融资额(万元)'],
      ['甲', '衢州市', '1', '2'],
    ],
    { hiddenColumns: [1, 2] },
  );
  const reading = readingOf(table);
  const plansOf = (now: typeof reading) => now.plans.map(({ to }) => to);
  expect(plansOf(reading)).toEqual(['@name', null, null, 'marketEquityFinancing']);
  expect(plansOf(readingWith(facts, table, reading, new Set(['hidden-column'])))).toEqual([
    '@name',
    'place',
    null,
    'marketEquityFinancing',
  ]);
});

const merged = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test.each<readonly [string, Rows, Partial<Layout>, number, readonly string[]]>([
  [
    'merged',
    [
      ['企业名称', '注册地', '融资情况', ''],
      ['企业名称', '注册地', '市场化股权融资额（万元）', '轮次'],
    ],
    { merged: [merged(0, 0, 2, 1), merged(0, 1, 2, 1), merged(0, 2, 1, 2)] },
    0,
    ['企业名称', '注册地', '融资情况 / 市场化股权融资额（万元）', '融资情况 / 轮次'],
  ],
  [
    'beside blanks',
    [
      ['企业名称', '注册地', '融资', ''],
      ['', '', '金额（万元）', '轮次'],
    ],
    {},
    0,
    ['企业名称', '注册地', '融资 / 金额（万元）', '融资 / 轮次'],
  ],
  [
    'repeated',
    [
      ['企业名称', '注册地', '融资', '融资'],
      ['', '', '金额（万元）', '轮次'],
    ],
    {},
    0,
    ['企业名称', '注册地', '融资 / 金额（万元）', '融资 / 轮次'],
  ],
  [
    'in groups',
    [
      ['2026年招商企业名单', '', '', ''],
      ['基本信息', '', '融资', ''],
      ['企业名称', '注册地', '金额（万元）', '轮次'],
    ],
    {},
    1,
    ['基本信息 / 企业名称', '基本信息 / 注册地', '融资 / 金额（万元）', '融资 / 轮次'],
  ],
  [
    'of years',
    [
      ['企业名称', '注册地', '融资额（万元）', ''],
      ['企业名称', '注册地', '2024年', '2025年'],
    ],
    { merged: [merged(0, 0, 2, 1), merged(0, 1, 2, 1), merged(0, 2, 1, 2)] },
    0,
    ['企业名称', '注册地', '融资额（万元） / 2024年', '融资额（万元） / 2025年'],
  ],
  [
    'below a title and a unit',
    [
      ['名单', '', '', ''],
      ['填报单位：某局', '', '单位：万元', ''],
      ['企业名称', '注册地', '融资额', '轮次'],
    ],
    { merged: [merged(0, 0, 1, 4)] },
    2,
    ['企业名称', '注册地', '融资额', '轮次'],
  ],
])('headings of two rows are joined where they are %s, and lose no company', (_, rows, layout, header, joined) => {
  const table = tableOf([...rows, ['甲', '衢州市', '12000', 'A轮'], ['乙', '衢州市', '9000', 'B轮']], layout);
  const reading = readingOf(table);
  expect(reading.header).toBe(header);
  expect(headerOf(table, header)).toEqual(joined);
  expect(reading.plans.map(({ to }) => to).slice(0, 2)).toEqual(['@name', 'place']);
  expect([...companiesOf(facts, table, header, reading.plans)].map(({ name }) => name)).toEqual(['甲', '乙']);
});

test('a first company whose cells are all words is no heading', () => {
  const rows = [
    ['企业名称', '注册地', '领域', ''],
    ['甲', '衢州市', '人工智能', '重点'],
    ['乙', '', '', ''],
  ];
  expect(kindsOf(rows)).toEqual([null, null]);
  expect(kindsOf(rows, { merged: [merged(0, 2, 1, 2)] })).toEqual([null, null]);
});
