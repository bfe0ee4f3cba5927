import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { packRows } from '../file/rows.ts';
import { nameColumn } from './column-plan.ts';
import { guessColumns, guessHeader } from './guess-columns.ts';
import { guessReading } from './reading.ts';
import { guessUnit } from './unit.ts';

const { facts } = huicePack;
const taken = (header: readonly string[]) => guessColumns(facts, header, []).map(({ to }) => to);

test('ids, labels in any language and what registers call a column are recognised', () => {
  expect(
    taken(['企业名称', 'place', '市場化股權融資額', 'Needs industrial land', '规上企业', '是否独角兽', '备注']),
  ).toEqual([
    nameColumn,
    'place',
    'marketEquityFinancing',
    'needsIndustrialLand',
    'regulatedSize',
    'unicornStatus',
    null,
  ]);
});

test('what stands in brackets, stars and blanks does not hide a name', () => {
  expect(taken(['*单位名称', '融资额(万元)', '注册地（必填）', ' 上市 进度 '])).toEqual([
    nameColumn,
    'marketEquityFinancing',
    'place',
    'listingStage',
  ]);
});

test('each fact is given to its best column only', () => {
  const plans = guessColumns(facts, ['融资', '市场化股权融资额'], []);
  expect(plans.map(({ to }) => to)).toEqual([null, 'marketEquityFinancing']);
});

test('a near name is a guess that says so', () => {
  const [plan] = guessColumns(facts, ['市场化股权融资总金额'], []);
  expect(plan).toMatchObject({ to: 'marketEquityFinancing', guess: 'likely' });
});

test('every heading of the template is recognised for certain, in every language', () => {
  for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    const plans = guessColumns(
      facts,
      facts.map(({ label }) => label[locale]),
      [],
    );
    expect(plans.map(({ to }) => to)).toEqual(facts.map(({ id }) => id));
    expect(plans.every(({ guess }) => guess === 'exact')).toBe(true);
  }
});

test('a title and a note above the headings are passed over', () => {
  expect(
    guessHeader(facts, [
      ['2026 年招商企业名单'],
      ['单位：万元'],
      ['企业名称', '注册地', '融资额'],
      ['甲', '衢州', '1'],
    ]),
  ).toBe(2);
  expect(guessHeader(facts, [['x'], ['y', 'z']])).toBe(1);
});

test('the unit of a column comes from its heading', () => {
  const fact = samplePack.facts.find(({ kind }) => kind === 'money');
  const share = samplePack.facts.find(({ kind }) => kind === 'share');
  if (fact === undefined || share === undefined) throw new Error('the sample pack has one of each kind');
  expect(guessUnit(fact, '融资额(万元)', [])).toBe('wan');
  expect(guessUnit(fact, '融資額（億元）', [])).toBe('yi');
  expect(guessUnit(fact, '融资额／千元', [])).toBe('thousand-yuan');
  expect(guessUnit(fact, 'Financing (10,000 CNY)', [])).toBe('wan');
  expect(guessUnit(fact, '融资额', [])).toBe('yuan');
  expect(guessUnit(share, '研发占比(%)', [])).toBe('percent');
  expect(guessUnit(share, '研发占比', ['0.05', '0.2'])).toBe('ratio');
  expect(guessUnit(share, '研发占比', ['5', '0.5'])).toBe('percent');
});

test('a unit that stands above the headings or below them counts for every column of money that names none', () => {
  const unitsOf = (rows: readonly (readonly string[])[], header: number) =>
    guessReading(facts, { rows: packRows(rows), encoding: null, sheets: [], sheet: 0 }, header).plans.map(
      ({ unit }) => unit,
    );
  const heads = ['企业名称', '融资额', '注册地'];
  expect(unitsOf([['名单', '单位：万元'], heads, ['甲', '1200', '衢州']], 1)).toEqual([null, 'wan', null]);
  expect(unitsOf([heads, ['', '（亿元）', ''], ['甲', '1.2', '衢州']], 0)).toEqual([null, 'yi', null]);
  expect(unitsOf([['单位：万元'], ['企业名称', '融资额(元)'], ['甲', '1200']], 1)).toEqual([null, 'yuan']);
  expect(unitsOf([['本单位 2026 年名单'], heads, ['甲', '1200', '衢州']], 1)).toEqual([null, 'yuan', null]);
});
