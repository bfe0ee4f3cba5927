import { guessColumns } from '@huice/tables';
import { expect, test } from 'vitest';
import { companiesOf } from '../../../test/companies-of.ts';
import { samplePack } from '../../../test/sample-pack.ts';
import { readTable } from '../file/read-table.ts';
import { packRows, rowAt, rowsBetween } from '../file/rows.ts';
import { sampleSheet } from '../file/sample-rows.ts';
import { guideSheet, templateSheet } from '../file/template-rows.ts';
import { screenCompanies } from '../screening/screen-companies.ts';
import { toCsv } from '../sheets/to-csv.ts';
import { toXlsx } from '../sheets/to-xlsx.ts';
import { batchWordsIn, sayWith } from '../words/batch-words.ts';
import { aboutSheet } from './about-sheet.ts';
import { exportContext } from './export-context.ts';
import { exportName, stemOf } from './export-name.ts';
import { wholeScope } from './export-scope.ts';
import { listSheet } from './list-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { problemSheet } from './problem-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';

const header = ['企业', '员工', '研发占比(%)', '领域'];
const rows = [
  ['=HYPERLINK("http://evil","甲")', '30', '6', '人工智能'],
  ['@乙', '3', '1', '养殖'],
];
const contextIn = (locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
  exportContext({ pack: samplePack, digest: 'digest', header, locale });
const screened = () => {
  const companies = companiesOf(
    samplePack.facts,
    packRows([header, ...rows]),
    0,
    guessColumns(samplePack.facts, header, rows),
  );
  const outcome = screenCompanies(samplePack, companies, { asOf: '2024-06-01' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const whole = () => wholeScope(screened(), samplePack);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

test('each kind of amount has a column of its own, as plain numbers in yuan', async () => {
  const [heads = [], ...list] = listSheet(screened(), whole(), await contextIn()).rows;
  const at = (name: string) => heads.indexOf(name);
  const line = (incentive: string) => list.find((row) => row[at('incentive')] === incentive) ?? [];
  const figures = (incentive: string) =>
    ['确定金额（元）', '下限（元）', '上限，非预计（元）', '基金或资金池规模，非可得（元）'].map(
      (name) => line(incentive)[at(name)],
    );
  expect(figures('flat')).toEqual([500_000, null, null, null]);
  expect(figures('award')).toEqual([null, 20_000_000, null, null]);
  expect(figures('cap')).toEqual([null, null, 100_000_000, null]);
  expect(figures('fund')).toEqual([null, null, null, 1_000_000_000]);
  expect(line('cap')[at('金额性质')]).toBe('上限');
  expect(line('old')[at('validity')]).toBe('ended');
  expect(list.length).toBe(2 * samplePack.incentives.length);
});

test('a text that a spreadsheet would run is written so that it does not, and a number stays a number', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await bytesOf(toCsv(matrixSheet(screened(), whole(), await contextIn()))),
  );
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://evil"",""甲"")"`);
  expect(text).toContain(`'@乙`);
  expect(text).not.toMatch(/(^|,|\n)"?[=@]/);
  expect(text).toContain(',500000,');
});

test('the file’s own columns go with every company, as they stand in the file', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const own = ['统一社会信用代码', '', '电话'];
  const codes = ['913308001234567890', '00012', '+86 570-3012345'];
  const all = [[...header, ...own], ...rows.map((row, at) => [...row, ...(at === 0 ? codes : ['', '=1+1', ''])])];
  const [heads = [], ...body] = all;
  const companies = companiesOf(samplePack.facts, packRows(all), 0, guessColumns(samplePack.facts, heads, body));
  const outcome = screenCompanies(samplePack, companies, { asOf: '2024-06-01' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const context = { ...(await contextIn()), header: heads };
  const scope = wholeScope(outcome.value, samplePack);
  for (const sheet of [matrixSheet(outcome.value, scope, context), listSheet(outcome.value, scope, context)]) {
    expect(sheet.rows[0]?.slice(2, 5)).toEqual(['统一社会信用代码', '第 6 列（无表头）', '电话']);
    expect(sheet.rows[1]?.slice(2, 5)).toEqual(codes);
    expect(sheet.rows.at(-1)?.slice(2, 5)).toEqual(['', '=1+1', '']);
    expect(new Set(sheet.rows.map(({ length }) => length)).size).toBe(1);
    expect(await toCsv(sheet).text()).toContain(`,913308001234567890,00012,"'+86 570-3012345",`);
    const parts = unzipSync(await bytesOf(await toXlsx([sheet])));
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('>913308001234567890</t>');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<v>913308001234567890</v>');
  }
});

test('a workbook holds texts as texts: what comes back is what went in, and there is no formula', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const file = await bytesOf(
    await toXlsx([
      matrixSheet(screened(), whole(), await contextIn()),
      aboutSheet(screened(), whole(), await contextIn()),
    ]),
  );
  const parts = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('xl/worksheets/'));
  for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
  const back = await readTable(file);
  expect(back.ok && rowAt(back.value.rows, 1).slice(0, 2)).toEqual(['2', '=HYPERLINK("http://evil","甲")']);
});

test('a workbook that leaves the list out says so', async () => {
  const context = await contextIn();
  const text = (isLeftOut: boolean) => JSON.stringify(aboutSheet(screened(), whole(), context, isLeftOut).rows);
  expect(text(true)).toContain('逐项明细行数过多');
  expect(text(false)).not.toContain('逐项明细行数过多');
});

test('the list of problems says where, what, and how to mend it, in the reader’s language', async () => {
  const [, line] = problemSheet(screened(), whole(), await contextIn('en')).rows;
  expect(line).toEqual([
    3,
    '@乙',
    '领域',
    'Fields',
    '养殖',
    'There is no option “养殖”.',
    'Any of these, separated by semicolons; “none” when none applies, empty when not known: AI | IoT',
  ]);
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'the template in %s comes back as it was meant, from both formats',
  async (locale) => {
    const say = sayWith(await batchWordsIn(locale));
    const template = templateSheet(samplePack, say, locale);
    for (const file of [toCsv(template), await toXlsx([template, guideSheet(samplePack, say, locale)])]) {
      const table = await readTable(await bytesOf(file));
      if (!table.ok) throw new Error(table.refusal.code);
      const plans = guessColumns(samplePack.facts, rowAt(table.value.rows, 0), rowsBetween(table.value.rows, 1));
      expect(plans.slice(1).map(({ to }) => to)).toEqual(samplePack.facts.map(({ id }) => id));
      expect(plans.find(({ to }) => to === 'capital.financing')?.unit).toBe('wan');
      // Its example is no company; every cell of it can be read all the same.
      expect(companiesOf(samplePack.facts, table.value.rows, 0, plans).length).toBe(0);
      const renamed = packRows(
        rowsBetween(table.value.rows).map((row, index) => (index === 1 ? ['甲', ...row.slice(1)] : row)),
      );
      expect([...companiesOf(samplePack.facts, renamed, 0, plans)]).toMatchObject([
        { problems: [], profile: { 'capital.financing': '12000000' } },
      ]);
    }
  },
);

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('every cell of the invented list can be read: %s', async (locale) => {
  const say = sayWith(await batchWordsIn(locale));
  const table = await readTable(await bytesOf(toCsv(sampleSheet(samplePack, say, locale, 60))));
  if (!table.ok) throw new Error(table.refusal.code);
  const plans = guessColumns(samplePack.facts, rowAt(table.value.rows, 0), rowsBetween(table.value.rows, 1));
  const companies = companiesOf(samplePack.facts, table.value.rows, 0, plans);
  expect(companies.length).toBe(60);
  expect([...companies].flatMap(({ problems }) => problems)).toEqual([]);
});

test('only what the filters show goes into a narrowed file, and the file says so', async () => {
  const context = await contextIn();
  const cap = screened().incentives.indexOf('cap');
  const scope = { companies: [1], incentives: [cap], filters: ['状态：符合'] };
  expect(matrixSheet(screened(), scope, context).rows.map((row) => row[1])).toEqual(['企业名称', '@乙']);
  expect(listSheet(screened(), scope, context).rows.length).toBe(2);
  const about = JSON.stringify(aboutSheet(screened(), scope, context).rows);
  expect(about).toContain('1 家企业（名单共 2 家）');
  expect(about).toContain('只含筛选后的结果：状态：符合');
});

test('every incentive of a file comes with the very words that it rests on, and whose they are', async () => {
  const { rows: lines } = sourcesSheet(screened(), whole(), await contextIn());
  const [heads = [], ...rest] = lines;
  const at = (name: string) => heads.indexOf(name);
  expect(new Set(rest.map((row) => row[at('incentive')]))).toEqual(new Set(screened().incentives));
  for (const row of rest) {
    const clause = samplePack.clauses.find(({ id }) => id === row[at('clause')]);
    expect(row[at('原文')]).toBe(clause?.quote);
    const words = row[at('起作用的字句')];
    if (words !== null) expect(clause?.quote).toContain(words);
  }
});

test('a saved file is named after its list, the day and the version of the pack', () => {
  expect(
    exportName(['惠策筛查', stemOf('名单.v2.csv'), ''], { asOf: '2026-11-22', pack: samplePack, ending: 'xlsx' }),
  ).toBe(`惠策筛查 名单.v2 2026-11-22 v${samplePack.version}.xlsx`);
});
