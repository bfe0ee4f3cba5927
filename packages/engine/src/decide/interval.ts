import { figureOf } from '../diagram/scale.ts';
import { type Bounds, boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { Decimal, isLess } from '../value/decimal.ts';
import type { Given, Range } from './report.ts';

/** Two ends in CNY, a fact's unit or days; `null` where the end is not known. */
export interface Interval {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  /** Of what is not paid but known: the end itself is not reached. */
  readonly minExclusive?: true | undefined;
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
  const { min, max, minExclusive, maxExclusive }: Partial<Range> = given?.kind === 'range' ? given : {};
  const [low, high] = [min ?? minimum, max ?? maximum];
  return {
    min: low === null ? null : figureOf(fact, low),
    max: high === null ? null : figureOf(fact, high),
    minExclusive,
    maxExclusive,
  };
};

/** One side of a stretch of figures; an `open` one does not belong to it. */
export interface Side {
  readonly at: Decimal;
  readonly open: boolean;
}

/** What lies between two sides as well; null when nothing does. Where figures count whole, the ends do belong to it. */
export const narrowed = (figures: Interval, low: Side | null, high: Side | null, isWhole: boolean): Interval | null => {
  const { min, max, minExclusive = false, maxExclusive = false } = figures;
  const lower = closer(min && { at: min, open: minExclusive }, low, 1, isWhole);
  const upper = closer(max && { at: max, open: maxExclusive }, high, -1, isWhole);
  if (lower !== null && upper !== null) {
    const order = lower.at.comparedTo(upper.at);
    if (order > 0 || (order === 0 && (lower.open || upper.open))) return null;
  }
  return {
    min: lower === null ? null : lower.at,
    max: upper === null ? null : upper.at,
    minExclusive: lower?.open || undefined,
    maxExclusive: upper?.open || undefined,
  };
};

const closer = (one: Side | null, other: Side | null, way: 1 | -1, isWhole: boolean): Side | null => {
  const [a, b] = isWhole ? [toWhole(one, way), toWhole(other, way)] : [one, other];
  if (a === null || b === null) return a ?? b;
  const order = a.at.comparedTo(b.at) * way;
  return order > 0 || (order === 0 && a.open) ? a : b;
};

const toWhole = (side: Side | null, way: 1 | -1): Side | null => {
  if (side === null) return null;
  const inner = way > 0 ? side.at.ceil() : side.at.floor();
  return { at: side.open && inner.eq(side.at) ? inner.plus(way) : inner, open: false };
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

/** The greatest or the least of those that are known. */
export const ofKnown = (ends: readonly (Decimal | null)[], how: 'min' | 'max' | 'sum'): Decimal | null => {
  const known = ends.flatMap((end) => end ?? []);
  return known.length === 0 ? null : Decimal[how](...known);
};

/** The least, the greatest or the sum of these ends; null as soon as one of them is not known. */
export const combined = (ends: readonly (Decimal | null)[], how: 'min' | 'max' | 'sum'): Decimal | null =>
  ends.includes(null) ? null : Decimal[how](...(ends as readonly Decimal[]));

/** Everything that lies in one or the other. */
export const hull = (intervals: readonly Interval[]): Interval => {
  const [only] = intervals;
  if (intervals.length === 1 && only !== undefined) return only;
  const [mins, maxs] = [intervals.map(({ min }) => min), intervals.map(({ max }) => max)];
  return { min: combined(mins, 'min'), max: combined(maxs, 'max') };
};
