import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { nameColumn } from './column-plan.ts';
import { guessColumns, guessHeader, isNamed } from './guess-columns.ts';

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

test('a heading names a fact by its own name or a word that lists have for it, and not by likeness', () => {
  const named = (heading: string) => isNamed(facts, heading, 'marketEquityFinancing');
  expect(
    [
      facts.find(({ id }) => id === 'marketEquityFinancing')?.label['zh-Hant'] ?? '',
      'marketEquityFinancing',
      '融资额（万元）',
      '企业情况 / 融资额',
    ].map(named),
  ).toEqual([true, true, true, true]);
  expect(['融资额情况表', '融资方式', ''].map(named)).toEqual([false, false, false]);
});
