import { describe, expect, test } from 'vitest';
import type { Bracket } from '../language/amount.ts';
import { Decimal } from '../value/decimal.ts';
import { paidOver } from './brackets.ts';

/** Nothing below 10; from 10 a fixed 5; from 20 a tenth of the figure. Written out of order. */
const steps = [
  { from: '20', pays: { rate: '0.1' } },
  { from: '10', pays: { value: '5' } },
] as unknown as readonly Bracket[];
/** A second step that pays less than the first. */
const falling = [
  { from: '10', pays: { value: '5' } },
  { from: '20', pays: { value: '2' } },
] as unknown as readonly Bracket[];

const over = (
  of: readonly Bracket[],
  mode: 'whole' | 'marginal',
  min: number | null,
  max: number | null,
  isWhole = false,
  maxExclusive?: true,
) => {
  const low = min === null ? null : new Decimal(min);
  const high = max === min ? low : max === null ? null : new Decimal(max);
  const paid = paidOver(of, mode, { min: low, max: high, maxExclusive }, isWhole);
  return [paid.min?.toNumber() ?? null, paid.max?.toNumber() ?? null];
};

describe('what a scale pays', () => {
  test.each([
    [9, 0, 0],
    [10, 5, 5],
    [19, 5, 5],
    [20, 2, 5],
    [30, 3, 6],
  ])('for %d alone, in whole and by parts', (figure, whole, marginal) => {
    expect(over(steps, 'whole', figure, figure)).toEqual([whole, whole]);
    expect(over(steps, 'marginal', figure, figure)).toEqual([marginal, marginal]);
  });

  test('over a range has its extremes at the ends, at the steps inside and just below them', () => {
    expect(over(steps, 'whole', 12, 30)).toEqual([2, 5]);
    expect(over(steps, 'whole', 5, 12)).toEqual([0, 5]);
    expect(over(steps, 'whole', 5, 9)).toEqual([0, 0]);
    expect(over(steps, 'whole', 20, 30)).toEqual([2, 3]);
    expect(over(steps, 'whole', 15, 19)).toEqual([5, 5]);
    // 5 just below 20, though neither end is paid so much.
    expect(over(falling, 'whole', 5, 20)).toEqual([0, 5]);
    expect(over(falling, 'whole', 12, 20)).toEqual([2, 5]);
  });

  test('counts an upper end only where it is reached', () => {
    expect(over(falling, 'whole', 12, 20, false, true)).toEqual([5, 5]);
    expect(over(falling, 'whole', 5, 10, false, true)).toEqual([0, 0]);
    expect(over(falling, 'whole', 5, 10)).toEqual([0, 5]);
  });

  test('of what counts whole never looks between two numbers', () => {
    const halves = [{ from: '10.5', pays: { value: '5' } }] as unknown as readonly Bracket[];
    expect(over(halves, 'whole', 9, 10, true)).toEqual([0, 0]);
    expect(over(halves, 'whole', 9, 11, true)).toEqual([0, 5]);
    const rates = [
      { from: '0', pays: { rate: '0.5' } },
      { from: '20', pays: { value: '1' } },
    ] as unknown as readonly Bracket[];
    expect(over(rates, 'whole', 18, 20, true)).toEqual([1, 9.5]);
    expect(over(rates, 'whole', 18, 20)).toEqual([1, 10]);
  });

  test('without an upper end is bounded only where the last step pays no share', () => {
    expect(over(steps, 'whole', 25, null)).toEqual([2.5, null]);
    expect(over(falling, 'whole', 12, null)).toEqual([2, 5]);
    const nothing = [{ from: '10', pays: { rate: '0' } }] as unknown as readonly Bracket[];
    expect(over(nothing, 'whole', null, null)).toEqual([0, 0]);
  });

  test('without a lower end starts at nothing', () => {
    expect(over(steps, 'whole', null, 12)).toEqual([0, 5]);
  });
});
