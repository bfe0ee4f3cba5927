import type { Fact } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleFacts } from '../test/sample-facts.ts';
import { cellReader } from './cell-reader.ts';
import type { Unit } from './unit.ts';

const factOf = (id: string) => {
  const fact = sampleFacts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`the sample pack has no ${id}`);
  return fact;
};
const [place, fields, listed, staff, research, founded] = [
  'place',
  'fields',
  'listed',
  'staff',
  'research',
  'founded',
].map(factOf) as [Fact, Fact, Fact, Fact, Fact, Fact];
const financing = factOf('capital.financing');

const answer = (fact: Parameters<typeof cellReader>[0], text: string, unit: Unit | null = null) => {
  const cell = cellReader(fact, unit)(text);
  return 'issue' in cell ? cell.issue.code : cell.answer;
};

test.each(['', '  ', '不清楚', '不详', 'unknown', 'N/A', '?', '？', '-', '——'])('“%s” is not known', (text) => {
  for (const fact of [place, fields, listed, financing, staff, research, founded])
    expect(answer(fact, text)).toBeNull();
});

test.each([
  ['是', true],
  ['有', true],
  ['YES', true],
  ['１', true],
  ['√', true],
  ['否', false],
  ['無', false],
  ['n', false],
  ['0', false],
  ['FALSE', false],
  ['也许', 'yes-no'],
])('“%s” as a yes or no is %s', (text, expected) => {
  expect(answer(listed, text)).toBe(expected);
});

test('an option is known by its id or by its label in any language', () => {
  for (const text of ['quzhou', '衢州市', 'Quzhou', ' QUZHOU ']) expect(answer(place, text)).toBe('quzhou');
  expect(answer(place, '衢州市、其他地方')).toEqual({ anyOf: ['quzhou', 'elsewhere'] });
});

test('an option that does not exist is refused, and the nearest proposed but never taken', () => {
  expect(cellReader(fields, null)('智能')).toEqual({ issue: { code: 'option', text: '智能', near: 'ai' } });
  expect(cellReader(place, null)('月球')).toEqual({ issue: { code: 'option', text: '月球', near: null } });
});

test.each(['人工智能、物联网', 'ai,iot', 'AI; IoT', 'ai | 物联网', '人工智能，物联网，'])(
  '“%s” is both of the options',
  (text) => {
    expect(answer(fields, text)).toEqual(['ai', 'iot']);
  },
);

test('none of the options, and some with the rest open, are answers of their own', () => {
  expect(answer(fields, '无')).toEqual([]);
  expect(answer(fields, 'none')).toEqual([]);
  expect(answer(fields, '人工智能、不清楚')).toEqual({ includes: ['ai'] });
  expect(answer(fields, '人工智能、养殖')).toBe('option');
});

test.each([
  ['5000', 'wan', '50000000'],
  ['1,200.5', 'wan', '12005000'],
  ['１．２', 'yi', '120000000'],
  ['3', 'thousand-yuan', '3000'],
  ['5000', 'yuan', '5000'],
  ['1.2亿', 'wan', '1.2亿'],
  ['5000万元', 'yi', '5000万元'],
  ['\u200B￥12,000\u202C', 'wan', '120000000'],
  ['120m', 'wan', '120m'],
] as const)('%s in a column of %s is told as %s', (text, unit, told) => {
  expect(answer(financing, text, unit)).toBe(told);
});

test.each([
  ['5000万-1亿', 'yuan', { min: '5000万', max: '1亿' }],
  ['5000-8000', 'wan', { min: '50000000', max: '80000000' }],
  ['100～200万', 'wan', { min: '1000000', max: '200万' }],
  ['低于1亿', 'wan', { max: '1亿', maxExclusive: true }],
  ['5000万以上', 'wan', { min: '5000万' }],
  ['≤300', 'wan', { max: '3000000' }],
  ['不低于1亿', 'yuan', { min: '1亿' }],
] as const)('the range %s in a column of %s keeps both ends', (text, unit, told) => {
  expect(answer(financing, text, unit)).toEqual(told);
});

test.each([
  ['100-200万', 'yuan', 'range-unit'],
  ['1亿-5000万', 'yuan', 'figure'],
  ['12000元', 'wan', 'other-unit'],
  ['1200', null, 'no-unit'],
  ['很多', 'wan', 'figure'],
  ['-5', 'wan', 'figure'],
  ['(500)', 'wan', 'figure'],
  ['1e900', 'wan', 'figure'],
] as const)('the amount %s in a column of %s is refused as %s', (text, unit, code) => {
  expect(answer(financing, text, unit)).toBe(code);
});

test('shares are per cent unless the column says otherwise or the cell does', () => {
  expect(answer(research, '5', 'percent')).toBe('0.05');
  expect(answer(research, '0.05', 'ratio')).toBe('0.05');
  expect(answer(research, '5%', 'ratio')).toBe('0.05');
  expect(answer(research, '3-6%', 'percent')).toEqual({ min: '0.03', max: '0.06' });
  expect(answer(research, '120', 'percent')).toBe('figure');
});

test('quantities lose their unit and their separators', () => {
  expect(answer(staff, '1,200 人', 'own')).toBe('1200');
  expect(answer(staff, '12.5', 'own')).toBe('figure');
  expect(answer(staff, '10-20', 'own')).toEqual({ min: '10', max: '20' });
  expect(answer(staff, '1.2', 'own-ten-thousand')).toBe('12000');
  expect(answer(staff, '3年', 'own')).toBe('figure');
});

test('dates are read as people write them; a year or a month is a span', () => {
  expect(answer(founded, '2019年3月5日')).toBe('2019-03-05');
  expect(answer(founded, '2019/3/5')).toBe('2019-03-05');
  expect(answer(founded, '2019')).toEqual({ min: '2019-01-01', max: '2019-12-31' });
  expect(answer(founded, '2024年2月')).toEqual({ min: '2024-02-01', max: '2024-02-29' });
  expect(answer(founded, '2019-03-05~2020-01-01')).toEqual({ min: '2019-03-05', max: '2020-01-01' });
  expect(answer(founded, '≥2019')).toEqual({ min: '2019-01-01' });
  expect(answer(founded, '>2019')).toEqual({ min: '2019-12-31', minExclusive: true });
  expect(answer(founded, '<2019-03')).toEqual({ max: '2019-03-01', maxExclusive: true });
  expect(answer(founded, '2023-02-30')).toBe('figure');
});

test('an option is read with its note and without, in any language, whatever separators the note has', () => {
  const note = { 'zh-Hans': '含各县、市', 'zh-Hant': '含各縣、市', en: 'with its counties, cities and districts' };
  const noted = {
    ...place,
    options: 'options' in place ? place.options.map((one) => (one.id === 'quzhou' ? { ...one, note } : one)) : [],
  } as Fact;
  for (const text of [
    '衢州市',
    '衢州市（含各县、市）',
    '衢州市(含各縣、市)',
    'Quzhou (with its counties, cities and districts)',
  ])
    expect(answer(noted, text)).toBe('quzhou');
});
