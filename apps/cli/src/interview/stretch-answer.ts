import {
  type DateFact,
  Decimal,
  type Given,
  type NumericFact,
  type RangeAnswer,
  type Stretch,
  toPlain,
} from '@huice/engine';

/**
 * A stretch as an answer to write down, cut to what was answered before: `低于 1 亿元` is `{ "max": "99999999.99" }`, a fen
 * less, because a range counts both its ends.
 */
export const stretchAnswer = (fact: NumericFact | DateFact, stretch: Stretch, given: Given | null): RangeAnswer => {
  const held = given?.kind === 'range' ? given : { min: null, max: null };
  const step = stepOf(fact, stretch);
  const min = stretch.min !== null && stretch.minExclusive ? toPlain(new Decimal(stretch.min).plus(step)) : stretch.min;
  const max =
    stretch.max !== null && stretch.maxExclusive ? toPlain(new Decimal(stretch.max).minus(step)) : stretch.max;
  const low = inner(fact, min, held.min, 1);
  const high = inner(fact, max, held.max, -1);
  return { ...(low === null ? {} : { min: low }), ...(high === null ? {} : { max: high }) };
};

/** A fen, or so little of another figure that nobody states it finer; half the stretch where that is less. */
const stepOf = (fact: NumericFact | DateFact, { min, max }: Stretch): Decimal => {
  const least = new Decimal(fact.kind === 'share' ? '0.000001' : '0.01');
  return min === null || max === null ? least : Decimal.min(least, new Decimal(max).minus(min).dividedBy(2));
};

/** Whichever end lies further inside. */
const inner = (fact: NumericFact | DateFact, a: string | null, b: string | null, side: 1 | -1): string | null => {
  if (a === null || b === null) return a ?? b;
  // Dates are written YYYY-MM-DD, so their order is that of their letters.
  const order = fact.kind === 'date' ? (a < b ? -1 : 1) : new Decimal(a).comparedTo(b);
  return order * side >= 0 ? a : b;
};
