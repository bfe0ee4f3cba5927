import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { huicePack } from '@huice/incentives';
import { columnUnit, guessHeader } from '@huice/tables';
import { describe, expect, test } from 'vitest';
import { companiesOf } from '../../../test/companies-of.ts';
import { samplePack } from '../../../test/sample-pack.ts';
import { readCsv } from '../file/read-csv.ts';
import { rowsBetween } from '../file/rows.ts';
import { guessReading } from './reading.ts';

const factOf = (kind: string, pack: typeof samplePack = samplePack) => {
  const fact = pack.facts.find((one) => one.kind === kind);
  if (fact === undefined) throw new Error(`no fact of ${kind}`);
  return fact;
};
const [money, share, staff] = ['money', 'share', 'quantity'].map((kind) => factOf(kind)) as [
  ReturnType<typeof factOf>,
  ReturnType<typeof factOf>,
  ReturnType<typeof factOf>,
];
const power = huicePack.facts.find(({ id }) => id === 'storageCapacity') ?? money;

/** The unit, or why it is asked, or `each` where every cell names its own. */
const unitOf = (
  fact: typeof money,
  header: string,
  samples: readonly string[] = ['1200'],
  notes: readonly string[] = [],
) => {
  const { unit, doubt } = columnUnit(fact, header, samples, notes);
  return doubt === null ? (unit ?? 'each') : `? ${doubt.code} ${doubt.text}`.trim();
};

describe('the unit of a column of money', () => {
  test.each([
    ['融资额(万元)', 'wan'],
    ['融資額（億元）', 'yi'],
    ['融资额（百万元）', 'million-yuan'],
    ['融资额（千万元）', 'ten-million-yuan'],
    ['融资额／千元', 'thousand-yuan'],
    ['Financing (10,000 CNY)', 'wan'],
    ['Equity financing (RMB million)', 'million-yuan'],
    ["Equity financing (RMB '000)", 'thousand-yuan'],
    ['Equity financing (RMB bn)', 'billion-yuan'],
    ['Financing (RMB)', 'yuan'],
    ['融资额（万元，超过1亿元请另附证明）', 'wan'],
    ['融资额（万元）（近三年超过1亿元）', 'wan'],
    ['融资额', '? none'],
    ['近三年融资额（超过1亿元）', '? none'],
    ['融资额（人民币）', '? none'],
    ['融资额（万美元）', '? foreign 美元'],
    ['美元融资额（万元）', '? foreign 美元'],
    ['Financing (US$ million)', '? foreign $'],
    ['融资额（百万日元）', '? foreign 日元'],
    ['融资额（元/万元）', '? two 元/万元'],
    ['融资额（万元/人）', '? other 万元/人'],
    ['融资额（%）', '? other %'],
  ])('under %s is %s', (header, said) => {
    expect(unitOf(money, header)).toBe(said);
  });

  test('is said by what stands above the headings, unless the heading says otherwise', () => {
    expect(unitOf(money, '融资额', ['120'], ['单位：百万元'])).toBe('million-yuan');
    expect(unitOf(money, '融资额', ['120'], ['2026 年名单', '金额单位：人民币万元'])).toBe('wan');
    expect(unitOf(money, 'Financing', ['120'], ['Unit: RMB million'])).toBe('million-yuan');
    expect(unitOf(money, 'Financing (RMB)', ['120'], ['(in thousands)'])).toBe('thousand-yuan');
    expect(unitOf(money, '融资额', ['120'], ['单位：万元、人、%'])).toBe('wan');
    expect(unitOf(money, '融资额（万元）', ['120'], ['单位：万元'])).toBe('wan');
    expect(unitOf(money, '融资额（万元）', ['120'], ['单位：百万元'])).toBe('? two 万元 / 百万元');
    expect(unitOf(money, '融资额', ['120'], ['单位：元/万元'])).toBe('? two 元/万元');
    expect(unitOf(money, '融资额', ['120'], ['币种：万美元'])).toBe('? foreign 万美元');
    expect(unitOf(money, '融资额', ['120'], ['亿元以上企业名单'])).toBe('? none');
  });

  test('is asked only where a cell needs it', () => {
    expect(unitOf(money, '融资额', ['1.2亿', '5000万元', ''])).toBe('each');
    expect(unitOf(money, '融资额', ['1.2亿', '￥5000'])).toBe('? none');
    expect(unitOf(money, '融资额', ['5000至1亿'])).toBe('? none');
    expect(unitOf(money, '融资额', [])).toBe('each');
  });
});

test('the unit of a share is per cent where it says so, or where no ratio could be meant', () => {
  expect(unitOf(share, '研发占比(%)', ['5', '12'])).toBe('percent');
  expect(unitOf(share, '研发占比', ['5', '0.5'])).toBe('percent');
  expect(unitOf(share, '研发占比', ['0.05', '0.2'])).toBe('? none');
  expect(unitOf(share, '研发占比', ['5%', '12%'])).toBe('each');
  expect(unitOf(share, '研发占比（%）', ['0.15', '0.2'])).toBe('? small %');
  expect(unitOf(share, '研发占比（‰）', ['5'])).toBe('per-mille');
  expect(unitOf(share, '研发占比（小数）', ['0.05'])).toBe('ratio');
});

test('the unit of a quantity is converted where it measures the same, and asked where it does not', () => {
  expect(unitOf(power, '装机容量（MW）', ['2'])).toBe('own-thousand');
  expect(unitOf(power, '装机容量（kW）', ['2'])).toBe('own');
  expect(unitOf(power, '装机容量（万千瓦）', ['2'])).toBe('own-ten-thousand');
  expect(unitOf(power, '装机容量（W）', ['2'])).toBe('own-thousandth');
  expect(unitOf(power, '装机容量（MWh）', ['2'])).toBe('? other MWh');
  expect(unitOf(power, '装机容量', ['2'])).toBe('? none');
  expect(unitOf(power, '装机容量', ['2MW'])).toBe('each');
  expect(unitOf(staff, '员工', ['30'])).toBe('own');
  expect(unitOf(staff, '员工（万人）', ['1.2'])).toBe('own-ten-thousand');
  expect(unitOf(staff, '员工（万元）', ['1.2'])).toBe('? other 万元');
});

/** The answers to the fact of money, company by company; or what the columns ask. */
const financing = (csv: string): readonly unknown[] => {
  const read = readCsv(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error('not a table');
  const table = read.value;
  const { facts } = huicePack;
  const { header, plans } = guessReading(facts, table, guessHeader(facts, rowsBetween(table.rows, 0, 10)));
  const asked = plans.flatMap(({ doubt }) => doubt?.code ?? []);
  if (asked.length > 0) return asked;
  return [...companiesOf(facts, table, header, plans)].map(
    ({ profile, problems }) => profile['marketEquityFinancing'] ?? problems[0]?.issue.code,
  );
};

/** Lists of the kinds that were read wrong, and what is right. */
const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['unit-million-header', '企业名称,注册地,融资额（百万元）\n甲,衢州,120\n', ['120000000']],
  ['unit-million-note', '单位：百万元\n企业名称,注册地,融资额\n甲,衢州,120\n', ['120000000']],
  ['unit-rmb-million-en', 'Company,Registered in,Equity financing (RMB million)\nA,quzhou,120\n', ['120000000']],
  ['unit-two', '企业名称,注册地,融资额（万元，超过1亿元请另附证明）\n甲,衢州,5000\n', ['50000000']],
  ['unit-usd-header', '企业名称,注册地,融资额（万美元）\n甲,衢州,2000\n', ['foreign']],
  [
    'c-yuan-sign',
    '企业名称,注册地,融资额(万元)\n甲,衢州市,"￥12,000"\n乙,衢州市,"¥12,000.00 "\n丙,衢州市,RMB 12000\n丁,衢州市,人民币12000\n戊,衢州市,12000元\n己,衢州市,12000\n',
    [...Array.from({ length: 4 }, () => '120000000'), 'other-unit', '120000000'],
  ],
  [
    'c-bounds',
    `企业名称,注册地,融资额(万元)\n${'低于1亿,<10000,不足1亿,不满1亿元,超过1亿,>10000,1亿以下,1亿以上,约1.2亿,近1亿,1亿多,1亿余元,5000-10000,5000万-1亿,8000～12000,5000至1亿,1.2亿左右,1亿+,1亿（含）以上,数千万元,过亿元'
      .split(',')
      .map((cell, at) => `企业${at},衢州市,${cell}`)
      .join('\n')}\n`,
    [
      { max: '1亿', maxExclusive: true },
      { max: '100000000', maxExclusive: true },
      { max: '1亿', maxExclusive: true },
      { max: '1亿元', maxExclusive: true },
      { min: '1亿', minExclusive: true },
      { min: '100000000', minExclusive: true },
      { max: '1亿' },
      { min: '1亿' },
      'figure',
      { max: '1亿', maxExclusive: true },
      { min: '1亿', minExclusive: true, max: '200000000', maxExclusive: true },
      { min: '1亿元', minExclusive: true, max: '200000000', maxExclusive: true },
      { min: '50000000', max: '100000000' },
      { min: '5000万', max: '1亿' },
      { min: '80000000', max: '120000000' },
      { min: '50000000', max: '1亿' },
      'figure',
      { min: '1亿' },
      { min: '1亿' },
      'figure',
      { min: '一亿元', minExclusive: true },
    ],
  ],
];

describe('lists whose figures were read wrong', () => {
  test.each(cases)('%s', (_, csv, right) => {
    expect(financing(csv)).toEqual(right);
  });

  const filed = (name: string) => join(import.meta.dirname, `../../../../../../shared/cases/${name}.csv`);
  test.runIf(existsSync(filed('unit-two')))('are read alike from the case files beside a checkout', () => {
    for (const [name, , right] of cases) expect(financing(readFileSync(filed(name), 'utf8')), name).toEqual(right);
  });

  test('a unit that stands above the headings or below them counts for every column of money that names none', () => {
    const heads = '企业名称,融资额,注册地';
    expect(financing(`名单,单位：万元\n${heads}\n甲,1200,衢州\n`)).toEqual(['12000000']);
    expect(financing(`${heads}\n,（亿元）,\n甲,1.2,衢州\n`)).toEqual(['120000000']);
    expect(financing('单位：万元\n企业名称,融资额(元)\n甲,1200\n')).toEqual(['two']);
    expect(financing(`本单位 2026 年名单\n${heads}\n甲,1200,衢州\n`)).toEqual(['none']);
  });
});
