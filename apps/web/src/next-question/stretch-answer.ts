import { Decimal, type Fact, type Given, type RangeAnswer, type Stretch, toPlain } from '@huice/engine';

/**
 * A stretch as an answer, within what was answered before: `不低于 1 亿元` is { min: "100000000" }. A range counts both its ends,
 * so `低于 1 亿元` ends a fen short of it.
 */
export const stretchAnswer = (fact: Fact, stretch: Stretch, before: Given | null): RangeAnswer => {
  const given = before?.kind === 'range' ? before : { min: null, max: null };
  const min = stretch.min === null || !stretch.minExclusive ? stretch.min : beside(stretch, 1);
  const max = stretch.max === null || !stretch.maxExclusive ? stretch.max : beside(stretch, -1);
  const lower = inner(fact, given.min, min, 1);
  const upper = inner(fact, given.max, max, -1);
  return { ...(lower === null ? {} : { min: lower }), ...(upper === null ? {} : { max: upper }) };
};

/** One step inside an end that does not count itself; half the stretch when it is narrower than a step. */
const beside = ({ min, max }: Stretch, side: 1 | -1): string => {
  const end = new Decimal((side === 1 ? min : max) ?? 0);
  // A share lies between nought and one, where a hundredth would be a whole per cent.
  const step = new Decimal(end.abs().lte(1) ? '0.000001' : '0.01');
  const within = min === null || max === null ? step : Decimal.min(step, new Decimal(max).minus(min).dividedBy(2));
  return toPlain(end.plus(within.times(side)));
};

/** The end further inside. */
const inner = (fact: Fact, given: string | null, end: string | null, side: 1 | -1): string | null => {
  if (given === null || end === null) return end ?? given;
  const compared = fact.kind === 'date' ? (given > end ? 1 : -1) : new Decimal(given).comparedTo(end);
  return compared * side > 0 ? given : end;
};
