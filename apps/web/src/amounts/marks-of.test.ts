import { amountInWords } from '@huice/engine/explain';
import { expect, test } from 'vitest';
import { marksOf } from './marks-of.ts';
import { scaleFor } from './scale.ts';

const amount = (of: Partial<Parameters<typeof marksOf>[0]>) => ({
  kind: 'unstated' as const,
  min: null,
  max: null,
  currency: 'CNY' as const,
  open: [],
  citations: [],
  ...of,
});

test('kinds that must not be mistaken for one another are drawn differently', () => {
  const drawn = [
    amount({ kind: 'exact', min: '500000', max: '500000' }),
    amount({ kind: 'at-least', min: '20000000' }),
    amount({ kind: 'up-to', max: '100000000' }),
    amount({ kind: 'range', min: '1', max: '2' }),
    amount({ kind: 'equity', pool: '1000000000' }),
    amount({ kind: 'in-kind' }),
    amount({ kind: 'unstated' }),
    amount({ kind: 'depends' }),
  ].map((one) => marksOf(one)[0]?.draw);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('a fund is never drawn as long as its pool', () => {
  expect(marksOf(amount({ kind: 'equity', pool: '1000000000' }))).toEqual([{ draw: 'ring' }]);
});

test('the parts of a sum are drawn apart', () => {
  const parts = [amount({ kind: 'at-least', min: '1' }), amount({ kind: 'up-to', max: '2' })];
  expect(marksOf(amount({ kind: 'sum', min: '1', parts }))).toEqual([
    { draw: 'floor', from: 1 },
    { draw: 'cap', to: 2 },
  ]);
});

test('what is only less to pay is hollow, part by part', () => {
  const relief = amount({ kind: 'exact', min: '3', max: '3', relief: true });
  const cash = amount({ kind: 'exact', min: '2', max: '2' });
  expect(marksOf(relief)).toEqual([{ draw: 'solid', to: 3, isRelief: true }]);
  expect(marksOf(amount({ kind: 'sum', min: '5', max: '5', relief: 'perhaps', parts: [relief, cash] }))).toEqual([
    { draw: 'solid', to: 3, isRelief: true },
    { draw: 'solid', to: 2 },
  ]);
});

test('one scale holds every amount, and twice the money is twice as long', () => {
  const scale = scaleFor([amount({ kind: 'at-least', min: '20000000' }), amount({ kind: 'up-to', max: '100000000' })]);
  expect(scale.end).toBe(100_000_000);
  expect(scale.at(50_000_000)).toBe(2 * scale.at(25_000_000));
  expect(scale.at(scale.end)).toBe(100);
});

test('a floor leaves room on the scale for what lies beyond it', () => {
  expect(scaleFor([amount({ kind: 'at-least', min: '20000000' })]).end).toBeGreaterThan(20_000_000);
});

test('without a figure there is still a scale', () => {
  expect(scaleFor([]).end).toBeGreaterThan(0);
});

test('what has to be known about a figure is set apart from it', () => {
  expect(amountInWords(amount({ kind: 'up-to', max: '100000000' }), 'zh-Hans')).toEqual({
    head: '最高 1 亿元',
    notes: ['上限，非预计金额'],
  });
});
