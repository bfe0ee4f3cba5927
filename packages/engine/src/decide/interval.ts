import { figureOf } from '../diagram/scale.ts';
import { type Bounds, boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { Decimal, isLess } from '../value/decimal.ts';
import type { Given, Range } from './report.ts';

/** Two ends in CNY, a fact's unit or days; `null` where the end is not known. */
export interface Interval {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  /** Of what is not paid but known: the upper end itself is not reached. At a lower end it makes no difference to what is paid. */
  readonly maxExclusive?: true | undefined;
}

export const unknown: Interval = { min: null, max: null };

/** The figures or days that an answer leaves possible, within the fact's own bounds or others. */
export const intervalOf = (
  fact: NumericFact | DateFact,
  given: Given | null | undefined,
  bounds?: Bounds,
): Interval => {
  if (given?.kind === 'value') {
    const value = figureOf(fact, String(given.value));
    return { min: value, max: value };
  }
  const { minimum, maximum } = bounds ?? boundsOf(fact);
  const { min, max, maxExclusive }: Partial<Range> = given?.kind === 'range' ? given : {};
  const [low, high] = [min ?? minimum, max ?? maximum];
  return {
    min: low === null ? null : figureOf(fact, low),
    max: high === null ? null : figureOf(fact, high),
    maxExclusive,
  };
};

/** Nothing of whatever it may be is nothing. */
export const times = ({ min, max }: Interval, factor: Decimal): Interval => {
  if (factor.isZero()) return { min: factor, max: factor };
  const a = min?.times(factor) ?? null;
  // One figure stays one figure, and is worked out once.
  const b = max === min ? a : (max?.times(factor) ?? null);
  return factor.isNegative() ? { min: b, max: a } : { min: a, max: b };
};

/** No more than `cap`, no less than `floor`. */
export const limited = ({ min, max }: Interval, floor: Decimal | null, cap: Decimal | null): Interval => {
  const clip = (value: Decimal): Decimal => {
    const raised = floor !== null && isLess(value, floor) ? floor : value;
    return cap !== null && isLess(cap, raised) ? cap : raised;
  };
  return { min: min === null ? floor : clip(min), max: max === null ? cap : clip(max) };
};

/** The least, the greatest or the sum of these ends; null as soon as one of them is not known. */
export const combined = (ends: readonly (Decimal | null)[], how: 'min' | 'max' | 'sum'): Decimal | null =>
  ends.includes(null) ? null : Decimal[how](...(ends as readonly Decimal[]));

/** Everything that lies in one or the other. */
export const hull = (intervals: readonly Interval[]): Interval => ({
  min: combined(
    intervals.map(({ min }) => min),
    'min',
  ),
  max: combined(
    intervals.map(({ max }) => max),
    'max',
  ),
});
