import type { Decimal } from '../value/decimal.ts';
import type { Cut, Scale } from './scale.ts';

/** A value inside the cell: for tests of a cell, and for witnesses. */
export const sampleOf = (scale: Scale, cell: number): Decimal => {
  const lower = scale.cuts[cell - 1];
  return lower === undefined ? scale.minimum : firstPast(lower, scale.cuts[cell]?.at ?? scale.maximum);
};

/** Past a `before` cut its own value is the first; past an `after` cut, half way to the next one or one further. */
const firstPast = ({ at, side }: Cut, end: Decimal | null): Decimal => {
  if (side === 'before') return at;
  return end === null ? at.plus(1) : at.plus(end).dividedBy(2);
};
