import { guessColumns, nameColumn } from '@huice/tables';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { companiesOf as companiesIn } from '../../../test/companies-of.ts';
import { sampleIndex, samplePack } from '../../../test/sample-pack.ts';
import { exampleName } from '../file/example-row.ts';
import { packRows } from '../file/rows.ts';
import { companyLines, findingAt, incentiveCounts, lineAt } from './company-lines.ts';
import { noFilter, shownCompanies, shownIncentives } from './filter.ts';
import { screenCompanies } from './screen-companies.ts';

const asOf = '2024-06-01';
const header = ['企业', '注册地', '领域', '融资额(万元)', '员工', '研发占比(%)', '成立日期', '已上市'];
const companiesOf = (rows: readonly (readonly string[])[]) =>
  companiesIn(samplePack.facts, packRows([header, ...rows]), 0, guessColumns(samplePack.facts, header, rows));

const screen = (rows: readonly (readonly string[])[]) => {
  const screened = screenCompanies(samplePack, companiesOf(rows), { asOf });
  if (!screened.ok) throw new Error(JSON.stringify(screened.issues));
  return screened.value;
};

const { calculator } = sampleIndex();

const good = ['甲', '衢州市', '人工智能', '12000', '30', '6', '2019', '是'];
const poor = ['乙', '其他地方', '物联网', '100', '3', '1', '2021', '否'];
const silent = ['丙', '', '', '', '', '', '', ''];

test('columns are recognised, and rows become companies with their row numbers', () => {
  const plans = guessColumns(samplePack.facts, header, []);
  expect(plans.map(({ to }) => to)).toEqual([
    nameColumn,
    'place',
    'fields',
    'capital.financing',
    'staff',
    'research',
    'founded',
    'listed',
  ]);
  const companies = [...companiesOf([[exampleName.en, '衢州市'], [], good])];
  expect(companies).toMatchObject([
    { row: 4, name: '甲', problems: [], profile: { 'capital.financing': '120000000' } },
  ]);
});

test('a cell that cannot be read counts as unknown and is reported', () => {
  const [company] = [...companiesOf([['甲', '月球', '人工智能', '许多', '30', '6', '2019', '大概']])];
  expect(company?.profile).toEqual({
    fields: ['ai'],
    staff: '30',
    research: '0.06',
    founded: { min: '2019-01-01', max: '2019-12-31' },
  });
  expect(company?.problems.map(({ column, issue }) => [column, issue.code])).toEqual([
    [1, 'option'],
    [3, 'figure'],
    [7, 'yes-no'],
  ]);
});

const cell = (column: number) =>
  fc.constantFrom(
    ...[good, poor, silent, ['', '', 'ai;iot', '9000-20000', '10以上', '3-6', '2019~2021', '不清楚']].map(
      (row) => row[column] ?? '',
    ),
  );

test('every status, amount and open point is the one that a full check gives', () => {
  const row = fc.tuple(...header.map((_, column) => cell(column)));
  const { calculator } = sampleIndex();
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const screened = screen(rows);
      for (const [index, { profile }] of [...screened.companies].entries()) {
        const report = calculator.check(profile, { asOf });
        if (!report.ok) throw new Error('the profile was read cell by cell');
        for (const { incentive, status, open, judgements, amount } of report.value.results) {
          const found = findingAt(screened, index, screened.incentives.indexOf(incentive));
          expect(found.status).toBe(status);
          expect(found.detail.open).toEqual(open);
          expect(found.detail.judgements).toEqual(judgements);
          expect([found.detail.amount.kind, found.detail.amount.min, found.detail.amount.max]).toEqual([
            amount.kind,
            amount.min,
            amount.max,
          ]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what has ended is shown last and counted nowhere', () => {
  const screened = screen([good, poor, silent]);
  const shown = shownIncentives(screened, samplePack, noFilter);
  expect(screened.incentives[shown.at(-1) ?? -1]).toBe('old');
  const line = lineAt(screened, companyLines(screened, shown, calculator), 0);
  const total = Object.values(line.counts).reduce((sum, n) => sum + n, 0);
  expect(total).toBe(samplePack.incentives.length - 1);
});

test('only floors of what is in force and met add up; caps, funds and what is not judged yet do not', () => {
  const screened = screen([good, poor, silent]);
  const shown = shownIncentives(screened, samplePack, noFilter);
  const lines = [0, 1, 2].map((company) => lineAt(screened, companyLines(screened, shown, calculator), company));
  // The flat award of 500,000; the research subsidy is a cap, and the unicorn award waits for a judgement.
  expect(lines.map(({ atLeast }) => atLeast?.toString() ?? null)).toEqual(['500000', null, null]);
  expect(lines.map(({ ifJudged }) => ifJudged?.toString() ?? null)).toEqual(['20000000', null, null]);
});

test('of two that exclude each other only one is counted', () => {
  const cites = samplePack.incentives.flatMap(({ amount }) => (amount.kind === 'exact' ? [amount.cites] : []))[0];
  if (cites === undefined) throw new Error('the sample pack has a flat award');
  const label = { 'zh-Hans': '就高', 'zh-Hant': '就高', en: 'The higher' };
  const incentives = ['award', 'flat'];
  const tied = { id: 'higher', label, kind: 'one-of' as const, choice: 'higher' as const, incentives, cites };
  const screened = screen([good, good]);
  const shown = shownIncentives(screened, samplePack, noFilter);
  const lines = companyLines(screened, shown, sampleIndex({ ...samplePack, relations: [tied] }).calculator);
  // The unicorn award would take the place of the flat one.
  expect([lineAt(screened, lines, 1).atLeast, lineAt(screened, lines, 1).ifJudged].map(String)).toEqual([
    '500000',
    '19500000',
  ]);
});

test('counts per incentive add up to the companies', () => {
  const screened = screen([good, poor, silent]);
  for (const counts of incentiveCounts(screened)) expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(3);
});

test('filters narrow columns by place and validity, and rows by status, name and problems', () => {
  const screened = screen([good, poor, ['丁', '月球']]);
  const rowsFor = (part: Partial<typeof noFilter>) => {
    const filter = { ...noFilter, ...part };
    const shown = shownIncentives(screened, samplePack, filter);
    return shownCompanies(screened, shown, filter).map((company) => screened.companies.nameOf(company));
  };
  expect(rowsFor({})).toEqual(['甲', '乙', '丁']);
  expect(rowsFor({ name: '乙' })).toEqual(['乙']);
  expect(rowsFor({ problemsOnly: true })).toEqual(['丁']);
  expect(rowsFor({ incentive: 'flat', status: 'eligible' })).toEqual(['甲']);
  expect(rowsFor({ incentive: 'award', status: 'conditional' })).toEqual(['甲']);
  expect(rowsFor({ incentive: 'old', status: 'eligible' })).toEqual(['甲']);
  expect(shownIncentives(screened, samplePack, { ...noFilter, validity: 'ended' }).length).toBe(1);
  expect(shownIncentives(screened, samplePack, { ...noFilter, place: 'nowhere' })).toEqual([]);
});

test('a line of sums and a line of units are no companies', () => {
  const units = ['', '', '', '（万元）', '', '', '', ''];
  const sums = ['合 计', '', '', '12100', '', '', '', ''];
  const names = [...companiesOf([units, good, poor, sums])].map(({ name, row }) => [name, row]);
  expect(names).toEqual([
    ['甲', 3],
    ['乙', 4],
  ]);
  // What holds anything beside them is one, and so is a company whose name begins so.
  expect(
    companiesOf([
      ['', '衢州', '', '万元', '', '', '', ''],
      ['合计科技', '衢州'],
    ]).length,
  ).toBe(2);
});
