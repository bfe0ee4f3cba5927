import { figureOf } from '../diagram/scale.ts';
import { boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { Decimal, MAX_EXPONENT } from '../value/decimal.ts';
import { present } from '../value/present.ts';
import { readFigures } from './figure-answer.ts';
import type { RangeAnswer } from './profile.ts';
import { figureText, type Stretch } from './region.ts';
import type { Given, Range } from './report.ts';

/**
 * A stretch as an answer to write down, cut to what was answered before: `低于 1 亿元` is `{ "max": "99999999.99" }`, a fen
 * less, because a range counts both its ends. Of a stretch that no answer lies in, an answer that says nothing.
 */
export const stretchAnswer = (fact: NumericFact | DateFact, stretch: Stretch, given: Given | null): RangeAnswer =>
  answerWithin(fact, stretch, given) ?? {};

interface End {
  readonly at: Decimal;
  readonly isExclusive: boolean;
  /** What was answered before, and stays written as it was. */
  readonly isHeld?: boolean;
}

/** The same; null when `check` would accept no answer that lies in the stretch. */
export const answerWithin = (
  fact: NumericFact | DateFact,
  stretch: Stretch,
  given: Given | null,
): RangeAnswer | null => {
  const held: Omit<Range, 'kind'> = given?.kind === 'range' ? given : { min: null, max: null };
  const { minimum, maximum } = boundsOf(fact);
  const end = (at: string | null, isExclusive = false, isHeld = false): End | null =>
    at === null ? null : { at: figureOf(fact, at), isExclusive, isHeld };
  const said = {
    min: inner(end(held.min, held.minExclusive, true), end(stretch.min, stretch.minExclusive), 1),
    max: inner(end(held.max, held.maxExclusive, true), end(stretch.max, stretch.maxExclusive), -1),
  };
  const min = inner(said.min, end(minimum), 1);
  const max = inner(said.max, end(maximum), -1);
  const step = stepWithin(fact, min, max);
  if (step === null) return null;
  const isOpen = (of: End | null) => of?.isExclusive === true && of.isHeld === true;
  const written = (of: End | null, side: 1 | -1) =>
    of === null ? null : figureText(fact, of.isExclusive && !isOpen(of) ? of.at.plus(step.times(side)) : of.at);
  const answer = present<RangeAnswer>({
    min: said.min === null ? null : written(min, 1),
    max: said.max === null ? null : written(max, -1),
    // An end that stays as it was answered does not begin to count.
    minExclusive: isOpen(min) || null,
    maxExclusive: isOpen(max) || null,
  });
  return readFigures(fact, answer).ok ? answer : null;
};

/** Whichever end lies further inside; where they meet, the one that does not count. */
const inner = (a: End | null, b: End | null, side: 1 | -1): End | null => {
  if (a === null || b === null) return a ?? b;
  const order = a.at.comparedTo(b.at) * side;
  return order > 0 || (order === 0 && (a.isExclusive || !b.isExclusive)) ? a : b;
};

/**
 * One step inside an end that does not count: a fen, or so little of another figure that nobody states it finer; half the
 * stretch where that is less. Null when nothing lies between the ends that could be written down.
 */
const stepWithin = (fact: NumericFact | DateFact, min: End | null, max: End | null): Decimal | null => {
  const least = new Decimal(fact.kind === 'share' ? '0.000001' : '0.01');
  if (min === null || max === null) return least;
  const width = max.at.minus(min.at);
  const isOpen = min.isExclusive || max.isExclusive;
  if (width.isNegative() || (isOpen && width.isZero())) return null;
  const half = Decimal.min(least, width.dividedBy(2)).toDecimalPlaces(MAX_EXPONENT, Decimal.ROUND_DOWN);
  if (!isOpen || !half.isZero()) return half;
  // The ends lie next to each other: the one that counts is all there is.
  return min.isExclusive && max.isExclusive ? null : width;
};
