import { boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import type { RangeAnswer } from './profile.ts';
import type { Stretch } from './region.ts';
import type { Given, Range } from './report.ts';

/**
 * A stretch as an answer to write down, cut to what was answered before: `低于 1 亿元` is `{ "max": "99999999.99" }`, a fen
 * less, because a range counts both its ends.
 */
export const stretchAnswer = (fact: NumericFact | DateFact, stretch: Stretch, given: Given | null): RangeAnswer => {
  const held: Omit<Range, 'kind'> = given?.kind === 'range' ? given : { min: null, max: null };
  const min = stretch.min !== null && stretch.minExclusive ? beside(fact, stretch, stretch.min, 1) : stretch.min;
  const max = stretch.max !== null && stretch.maxExclusive ? beside(fact, stretch, stretch.max, -1) : stretch.max;
  const low = inner(fact, min, held.min, 1);
  const high = inner(fact, max, held.max, -1);
  return {
    ...(low === null ? {} : { min: low }),
    ...(high === null ? {} : { max: high }),
    // An end that stays as it was answered does not begin to count.
    ...(held.minExclusive === true && low === held.min ? { minExclusive: true } : {}),
    ...(held.maxExclusive === true && high === held.max ? { maxExclusive: true } : {}),
  };
};

/**
 * One step inside an end: a fen, or so little of another figure that nobody states it finer; half the stretch where that
 * is less. A date counts whole days, so that its ends always count.
 */
const beside = (fact: NumericFact | DateFact, stretch: Stretch, end: string, side: 1 | -1): string => {
  const least = new Decimal(fact.kind === 'share' ? '0.000001' : '0.01');
  const { minimum, maximum } = boundsOf(fact);
  const min = stretch.min ?? minimum;
  const max = stretch.max ?? maximum;
  const step = min === null || max === null ? least : Decimal.min(least, new Decimal(max).minus(min).dividedBy(2));
  return toPlain(new Decimal(end).plus(step.times(side)));
};

/** Whichever end lies further inside. */
const inner = (fact: NumericFact | DateFact, a: string | null, b: string | null, side: 1 | -1): string | null => {
  if (a === null || b === null) return a ?? b;
  // Dates are written YYYY-MM-DD, so their order is that of their letters.
  const order = fact.kind === 'date' ? (a < b ? -1 : 1) : new Decimal(a).comparedTo(b);
  return order * side >= 0 ? a : b;
};
