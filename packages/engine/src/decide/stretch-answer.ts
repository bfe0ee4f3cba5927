import { figureOf } from '../diagram/scale.ts';
import { boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { Decimal, MAX_EXPONENT } from '../value/decimal.ts';
import { present } from '../value/present.ts';
import { readFigures } from './figure-answer.ts';
import type { RangeAnswer } from './profile.ts';
import { figureText, type Stretch } from './region.ts';
import type { Given } from './report.ts';

/**
 * A stretch as an answer to write down, cut to what was answered before: `低于 1 亿元` is `{ "max": "99999999.99" }`, a fen
 * less, because a range counts both its ends. Of a stretch that no answer lies in, an answer that says nothing.
 */
export const stretchAnswer = (fact: NumericFact | DateFact, stretch: Stretch, given: Given | null): RangeAnswer =>
  answerWithin(fact, stretch, given) ?? {};

interface End {
  readonly at: Decimal;
  readonly isExclusive: boolean;
}

/** The same; null when `check` would accept no answer that lies in the stretch. */
export const answerWithin = (
  fact: NumericFact | DateFact,
  stretch: Stretch,
  given: Given | null,
): RangeAnswer | null => {
  const held = given?.kind === 'range' ? given : { min: null, max: null };
  const { minimum, maximum } = boundsOf(fact);
  const end = (at: string | null, isExclusive = false): End | null =>
    at === null ? null : { at: figureOf(fact, at), isExclusive };
  const said = {
    min: inner(end(stretch.min, stretch.minExclusive), end(held.min), 1),
    max: inner(end(stretch.max, stretch.maxExclusive), end(held.max), -1),
  };
  const min = inner(said.min, end(minimum), 1);
  const max = inner(said.max, end(maximum), -1);
  const step = stepWithin(fact, min, max);
  if (step === null) return null;
  const written = (of: End | null, side: 1 | -1) =>
    of === null ? null : figureText(fact, of.isExclusive ? of.at.plus(step.times(side)) : of.at);
  const answer = present<RangeAnswer>({
    min: said.min === null ? null : written(min, 1),
    max: said.max === null ? null : written(max, -1),
  });
  return readFigures(fact, answer).ok ? answer : null;
};

/** Whichever end lies further inside. */
const inner = (a: End | null, b: End | null, side: 1 | -1): End | null => {
  if (a === null || b === null) return a ?? b;
  const order = a.at.comparedTo(b.at) * side;
  return order > 0 || (order === 0 && a.isExclusive) ? a : b;
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
