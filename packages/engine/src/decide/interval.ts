import { Decimal, decimalOf } from '../value/decimal.ts';
import type { Given } from './report.ts';

/** Two ends in CNY or a fact's unit, both included; `null` where the end is not known. */
export interface Interval {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
}

export const unknown: Interval = { min: null, max: null };

/** The figures that an answer leaves possible, within the fact's own bounds. */
export const intervalOf = (
  given: Given | undefined,
  bounds: { readonly minimum: string; readonly maximum: string | null },
): Interval => {
  const low = decimalOf(bounds.minimum);
  const high = bounds.maximum === null ? null : decimalOf(bounds.maximum);
  if (given?.kind === 'value') {
    const value = decimalOf(String(given.value));
    return { min: value, max: value };
  }
  if (given?.kind === 'range') {
    return {
      min: given.min === null ? low : decimalOf(given.min),
      max: given.max === null ? high : decimalOf(given.max),
    };
  }
  return { min: low, max: high };
};

export const times = ({ min, max }: Interval, factor: Decimal): Interval => {
  const a = min?.times(factor) ?? null;
  // One figure stays one figure, and is worked out once.
  const b = max === min ? a : (max?.times(factor) ?? null);
  return factor.isNegative() ? { min: b, max: a } : { min: a, max: b };
};

/** No more than `cap`, no less than `floor`. */
export const limited = ({ min, max }: Interval, floor: Decimal | null, cap: Decimal | null): Interval => {
  const clip = (value: Decimal): Decimal => {
    const raised = floor !== null && value.lt(floor) ? floor : value;
    return cap !== null && raised.gt(cap) ? cap : raised;
  };
  return { min: min === null ? floor : clip(min), max: max === null ? cap : clip(max) };
};

/** Everything that lies in one or the other. */
export const hull = (intervals: readonly Interval[]): Interval => ({
  min: intervals.every(({ min }) => min !== null) ? Decimal.min(...intervals.map(({ min }) => min as Decimal)) : null,
  max: intervals.every(({ max }) => max !== null) ? Decimal.max(...intervals.map(({ max }) => max as Decimal)) : null,
});
