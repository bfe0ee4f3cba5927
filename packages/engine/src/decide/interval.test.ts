import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreign, founded, people } from '../../test/sample-pack.ts';
import type { DateFact, NumericFact } from '../language/fact.ts';
import { toDayNumber } from '../value/calendar-date.ts';
import { Decimal } from '../value/decimal.ts';
import { combined, hull, type Interval, intervalOf, limited, times } from './interval.ts';
import type { Given } from './report.ts';

const ends = ({ min, max }: Interval) => [min?.toNumber() ?? null, max?.toNumber() ?? null];

const figure = fc.integer({ min: -20, max: 20 }).map((number) => new Decimal(number));
const orNull = fc.option(figure);
/** An interval with a figure inside it. */
const holding = fc.tuple(orNull, figure, orNull).map(([low, inside, high]) => ({
  inside,
  interval: {
    min: low === null ? null : Decimal.min(low, inside),
    max: high === null ? null : Decimal.max(high, inside),
  },
}));

const holds = ({ min, max }: Interval, value: Decimal): boolean =>
  (min === null || min.lte(value)) && (max === null || max.gte(value));

describe('the interval of an answer', () => {
  const share = foreign.fact as NumericFact;
  const staff = people.fact as NumericFact;
  const day = founded.fact as DateFact;
  const range = (more: Partial<Extract<Given, { kind: 'range' }>>): Given => ({
    kind: 'range',
    min: null,
    max: null,
    ...more,
  });

  test('of one figure is that figure, at both ends', () => {
    expect(ends(intervalOf(staff, { kind: 'value', value: '7' }))).toEqual([7, 7]);
    const date = '2020-02-29' as never;
    expect(ends(intervalOf(day, { kind: 'value', value: date }))).toEqual([toDayNumber(date), toDayNumber(date)]);
  });

  test('of a range has its ends, and the bounds of the fact where it has none', () => {
    expect(ends(intervalOf(share, range({ min: '0.25' })))).toEqual([0.25, 1]);
    expect(ends(intervalOf(share, range({ max: '0.25' })))).toEqual([0, 0.25]);
    expect(ends(intervalOf(staff, range({ min: '3' })))).toEqual([3, null]);
    expect(ends(intervalOf(share, range({}), { minimum: null, maximum: null }))).toEqual([null, null]);
  });

  test('of what is not known is what the fact can be', () => {
    expect(ends(intervalOf(share, undefined))).toEqual([0, 1]);
    expect(ends(intervalOf(share, null))).toEqual([0, 1]);
  });

  test('says whether its upper end is reached', () => {
    expect(intervalOf(staff, range({ max: '3', maxExclusive: true })).maxExclusive).toBe(true);
    expect(intervalOf(staff, range({ max: '3' })).maxExclusive).toBeUndefined();
  });
});

describe('reckoning with intervals', () => {
  test('a multiple holds the multiple of every figure inside, and reaches its ends', () => {
    fc.assert(
      fc.property(holding, figure, ({ inside, interval }, factor) => {
        const made = times(interval, factor);
        expect(holds(made, inside.times(factor))).toBe(true);
        if (factor.isZero()) expect(ends(made)).toEqual([0, 0]);
        else {
          const [low, high] = ends(interval).map((end) => (end === null ? null : end * factor.toNumber() + 0));
          expect(ends(made).map((end) => (end === null ? null : end + 0))).toEqual(
            factor.isNegative() ? [high, low] : [low, high],
          );
        }
      }),
    );
  });

  test('a multiple of one figure is one figure', () => {
    const seven = new Decimal(7);
    const { min, max } = times({ min: seven, max: seven }, new Decimal(2));
    expect(min).toBe(max);
    const { min: low, max: high } = times({ min: seven, max: seven }, new Decimal(-2));
    expect([low?.toNumber(), low]).toEqual([-14, high]);
  });

  test('limits hold at both ends, and stand in for an end that is not known', () => {
    const limits = { floor: new Decimal(2), cap: new Decimal(9) };
    const between = (
      min: number | null,
      max: number | null,
      floor: Decimal | null = limits.floor,
      cap: Decimal | null = limits.cap,
    ) =>
      ends(
        limited(
          { min: min === null ? null : new Decimal(min), max: max === null ? null : new Decimal(max) },
          floor,
          cap,
        ),
      );
    expect(between(3, 5)).toEqual([3, 5]);
    expect(between(1, 5)).toEqual([2, 5]);
    expect(between(1, 1)).toEqual([2, 2]);
    expect(between(3, 10)).toEqual([3, 9]);
    expect(between(11, 12)).toEqual([9, 9]);
    expect(between(null, null)).toEqual([2, 9]);
    expect(between(1, 12, null, null)).toEqual([1, 12]);
    expect(between(null, null, null, null)).toEqual([null, null]);
    // Where the two contradict each other, no more than the cap is paid.
    expect(between(1, 12, limits.cap, limits.floor)).toEqual([2, 2]);
  });

  test('ends are combined only where each of them is known', () => {
    const [two, nine] = [new Decimal(2), new Decimal(9)];
    expect(combined([nine, two], 'min')?.toNumber()).toBe(2);
    expect(combined([two, nine], 'max')?.toNumber()).toBe(9);
    expect(combined([two, nine], 'sum')?.toNumber()).toBe(11);
    expect(combined([two, null], 'sum')).toBeNull();
  });

  test('a hull holds what any of its intervals holds, and ends where one of them ends', () => {
    fc.assert(
      fc.property(fc.array(holding, { minLength: 1, maxLength: 4 }), (list) => {
        const intervals = list.map(({ interval }) => interval);
        const whole = hull(intervals);
        for (const { inside } of list) expect(holds(whole, inside)).toBe(true);
        const [mins, maxes] = [intervals.map(({ min }) => min), intervals.map(({ max }) => max)];
        const reaches = (all: readonly (Decimal | null)[], end: Decimal | null) =>
          all.some((one) => (one === null ? end === null : end?.eq(one)));
        expect(reaches(mins, whole.min)).toBe(true);
        expect(reaches(maxes, whole.max)).toBe(true);
      }),
    );
  });
});
