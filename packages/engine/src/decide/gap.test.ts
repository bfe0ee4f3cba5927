import { describe, expect, test } from 'vitest';
import { words } from '../../test/sample-pack.ts';
import type { CompareCondition, Comparison } from '../language/condition.ts';
import type { DateFact, NumericFact } from '../language/fact.ts';
import { gapOf } from './gap.ts';
import type { Gap, Given } from './report.ts';

const wording = {
  id: 'figure',
  group: 'g',
  label: words('Figure'),
  question: words('Figure?'),
  why: words('It decides.'),
  whereFound: words('In the books.'),
  mutability: 'actionable' as const,
};
const money: NumericFact = { ...wording, kind: 'money' };
const share: NumericFact = { ...wording, kind: 'share' };
const staff: NumericFact = { ...wording, kind: 'quantity', unit: words('people'), whole: true };
const day: DateFact = { ...wording, kind: 'date' };

const condition = (op: Comparison, value: string): CompareCondition => ({
  kind: 'compare',
  fact: 'figure',
  op,
  value,
  cites: [{ clause: 'doc/1' }],
});
const value = (text: string): Given => ({ kind: 'value', value: text });
const range = (min: string | null, max: string | null): Given => ({ kind: 'range', min, max });
const gap = (direction: Gap['direction'], min: string, max: string | null, more: Partial<Gap> = {}): Gap => ({
  direction,
  min,
  max,
  unit: 'CNY',
  exclusive: false,
  ...more,
});
const beyond = { exclusive: true };

describe('the gap to a threshold of 100', () => {
  test.each<[Comparison, string, Given, Gap | null]>([
    ['>=', 'a figure below it has to grow by the difference', value('40'), gap('up', '60', '60')],
    ['>=', 'a figure on it has none', value('100'), null],
    ['>=', 'a figure above it has none', value('101'), null],
    ['>=', 'a range below it has the nearest and the farthest', range('20', '40'), gap('up', '60', '80')],
    ['>=', 'a range across it may have none', range('20', '140'), gap('up', '0', '80')],
    ['>=', 'a range that reaches it may have none', range('20', '100'), gap('up', '0', '80')],
    ['>=', 'a range above it has none', range('100', '140'), null],
    ['>=', 'a range without a lower end starts at nothing', range(null, '40'), gap('up', '60', '100')],
    ['>=', 'a range without an upper end may have none', range('20', null), gap('up', '0', '80')],
    ['>', 'a figure below it has to grow by more than the difference', value('40'), gap('up', '60', '60', beyond)],
    ['>', 'a figure on it has to grow by more than nothing', value('100'), gap('up', '0', '0', beyond)],
    ['>', 'a range that ends on it still has to grow', range('70', '100'), gap('up', '0', '30', beyond)],
    ['>', 'a range that starts on it may still have to grow', range('100', '140'), gap('up', '0', '0', beyond)],
    ['>', 'a figure above it has none', value('100.01'), null],
    ['<=', 'a figure above it has to fall by the difference', value('140'), gap('down', '40', '40')],
    ['<=', 'a figure on it has none', value('100'), null],
    ['<=', 'a range above it has the nearest and the farthest', range('120', '140'), gap('down', '20', '40')],
    ['<=', 'a range across it may have none', range('20', '140'), gap('down', '0', '40')],
    ['<=', 'a range without an upper end has no farthest', range('120', null), gap('down', '20', null)],
    ['<=', 'a range below it has none', range('20', '100'), null],
    ['<', 'a figure on it has to fall by more than nothing', value('100'), gap('down', '0', '0', beyond)],
    ['<', 'a figure above it has to fall by more than the difference', value('140'), gap('down', '40', '40', beyond)],
    ['<', 'a figure below it has none', value('99.99'), null],
    ['=', 'a figure below it has to grow', value('40'), gap('up', '60', '60')],
    ['=', 'a figure above it has to fall', value('140'), gap('down', '40', '40')],
    ['=', 'a figure on it has none', value('100'), null],
    ['=', 'a range below it has to grow', range('20', '40'), gap('up', '60', '80')],
    ['=', 'a range above it has to fall', range('120', null), gap('down', '20', null)],
    ['=', 'a range across it can miss it on either side, so none is given', range('20', '140'), null],
  ])('%s: %s', (op, _, given, expected) => {
    expect(gapOf(condition(op, '100'), money, given)).toEqual(expected);
  });

  test('is not given for a day that may be met, with either end open', () => {
    for (const given of [range(null, '2020-06-01'), range('2019-06-01', null)])
      expect(gapOf(condition('=', '2020-01-01'), day, given)).toBeNull();
  });

  test('is not given for a fact of which nothing is known', () => {
    expect(gapOf(condition('>=', '100'), money, null)).toBeNull();
  });
});

describe('the gap of what counts whole to a threshold between two numbers', () => {
  const ofStaff = (min: string, max: string, more: Partial<Gap> = {}) =>
    expect.objectContaining({ min, max, unit: 'unit', ...more });

  test.each<[Comparison, Given, unknown]>([
    ['>=', value('1'), ofStaff('2', '2')],
    ['>=', value('3'), null],
    ['>', value('1'), ofStaff('1', '1', beyond)],
    ['>', value('2'), ofStaff('0', '0', beyond)],
    ['<=', value('4'), ofStaff('2', '2')],
    ['<=', value('2'), null],
    ['<', value('4'), ofStaff('1', '1', beyond)],
    ['<', range('1', '4'), ofStaff('0', '1', beyond)],
    ['=', value('1'), ofStaff('1.5', '1.5')],
  ])('leads to the next whole number: %s 2.5 from %j', (op, given, expected) => {
    expect(gapOf(condition(op, '2.5'), staff, given)).toEqual(expected);
  });
});

describe('the unit of a gap', () => {
  test('is the ratio for a share, bounded by the whole', () => {
    expect(gapOf(condition('<', '0.25'), share, range('0.3', null))).toEqual(
      gap('down', '0.05', '0.75', { unit: 'ratio', exclusive: true }),
    );
  });

  test('is the unit of a quantity', () => {
    expect(gapOf(condition('>', '5'), staff, value('3'))).toEqual(
      gap('up', '2', '2', { unit: 'unit', exclusive: true }),
    );
  });

  test.each<[Comparison, string, Given, Gap]>([
    ['>=', '2020-03-01', value('2020-02-28'), gap('up', '2', '2', { unit: 'days' })],
    ['<=', '2019-12-31', value('2020-12-31'), gap('down', '366', '366', { unit: 'days' })],
    ['<', '2020-01-01', range('2020-01-01', '2020-01-31'), gap('down', '0', '30', { unit: 'days', exclusive: true })],
    ['>=', '2020-01-01', range(null, '2019-12-31'), gap('up', '1', null, { unit: 'days' })],
    ['=', '2020-01-01', range(null, '2019-12-31'), gap('up', '1', null, { unit: 'days' })],
    ['<=', '2020-01-01', range('2020-01-11', null), gap('down', '10', null, { unit: 'days' })],
  ])('is days for a date: %s %s', (op, threshold, given, expected) => {
    expect(gapOf(condition(op, threshold), day, given)).toEqual(expected);
  });
});

test('an answer that does not reach its own end is measured without it', () => {
  const below: Given = { kind: 'range', min: null, max: '100', maxExclusive: true };
  const above: Given = { kind: 'range', min: '100', max: null, minExclusive: true };
  expect(gapOf(condition('<', '100'), money, below)).toBeNull();
  expect(gapOf(condition('>', '100'), money, above)).toBeNull();
  expect(gapOf(condition('>=', '100'), money, below)).toEqual(gap('up', '0', '100'));
  expect(gapOf(condition('=', '100'), money, below)?.direction).toBe('up');
  expect(gapOf(condition('=', '100'), money, above)?.direction).toBe('down');
});
