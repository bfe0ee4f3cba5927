import { describe, expect, test } from 'vitest';
import { foreignCurrencyIn, type MeasureKind, measureOf } from './measure.ts';

const read = (text: string, kind: MeasureKind = 'money') => {
  const found = measureOf(text, kind);
  return found === undefined ? undefined : `${found.kind} ${found.of} ${found.power}`;
};

describe('a text that names a unit', () => {
  test.each([
    [' 万元 ', 'money CNY 4'],
    ['百万元', 'money CNY 6'],
    ['百万亿元', 'money CNY 14'],
    ['RMB', 'money CNY null'],
    ['元', 'money CNY 0'],
    ['万', 'money null 4'],
    ['W', 'money null 4'],
    ['in thousands', 'money null 3'],
    ['ten thousand yuan', 'money CNY 4'],
    ["RMB '000", 'money CNY 3'],
    ['10,000 RMB', 'money CNY 4'],
    ['万美元', 'money foreign 4'],
    ['%', 'share 1 -2'],
    ['‰', 'share 1 -3'],
    ['人', 'quantity person 0'],
  ])('names %j, looked for as money, as %s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  test.each([
    ['w', 'quantity W 0'],
    ['万千瓦', 'quantity W 7'],
    ['百千瓦', 'quantity W 5'],
    ['亿千瓦时', 'quantity Wh 11'],
    ['百人', 'quantity person 2'],
    ['万 人', undefined],
    ['m', undefined],
    ['万', undefined],
    ['x人', undefined],
    ['x万人', undefined],
    ['亿万人', undefined],
    ['元', 'money CNY 0'],
    ['单位:人', 'quantity person 0'],
    ['单位：人'.replace('：', ':'), 'quantity person 0'],
    ['计量单位 : 人', 'quantity person 0'],
    ['單位為人', 'quantity person 0'],
    ['Unit: people', 'quantity person 0'],
    ['units : people', 'quantity person 0'],
    ['unit:people', 'quantity person 0'],
    ['in people', 'quantity person 0'],
    ['单位:%', 'share 1 -2'],
    ['x单位:人', undefined],
    ['unit people', undefined],
    ['a unit: people', undefined],
    ['people in people', undefined],
  ])('names %j, looked for as a quantity, as %s', (text, said) => {
    expect(read(text, 'quantity')).toBe(said);
  });

  test.each([
    '1000元',
    '万 thousand',
    "'000元",
    'million元',
    '万 万',
    '百千元',
    '亿万元',
    '万万元',
    '百百元',
    '百十元',
    '万x',
    '',
  ])('names no unit of money in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('is read up to forty characters', () => {
    expect(read(`${'金额'.repeat(19)}万元`)).toBe('money CNY 4');
    expect(read(`${'金额'.repeat(19)}:万元`)).toBeUndefined();
  });
});

test('the first foreign currency of a text is found wherever it stands', () => {
  expect(foreignCurrencyIn('融资额（ＵＳＤ，折合港币）')).toBe('USD');
  expect(foreignCurrencyIn('融资额（人民币）')).toBeUndefined();
});
