import type { Bracket } from '../language/amount.ts';
import { Decimal, decimalOf } from '../value/decimal.ts';
import type { Interval } from './interval.ts';

const zero = decimalOf('0');

/**
 * What a scale pays for one figure. `whole`: the step reached pays for the whole figure. `marginal`: each step pays for
 * the part of the figure inside it (a fixed value once the step is reached).
 */
const paidAt = (steps: readonly Bracket[], mode: 'whole' | 'marginal', figure: Decimal): Decimal => {
  const reached = ascending(steps).filter(({ from }) => figure.gte(decimalOf(from)));
  if (mode === 'whole') {
    const top = reached.at(-1);
    return top === undefined ? zero : paidBy(top, figure);
  }
  return reached.reduce((total, step, index) => {
    const end = reached[index + 1]?.from;
    const part = (end === undefined ? figure : decimalOf(end)).minus(decimalOf(step.from));
    return total.plus(paidBy(step, part));
  }, zero);
};

/**
 * What a scale pays over an interval of figures. Within a step the payment runs straight, so its extremes lie at the
 * ends of the interval, at the steps inside it, and just below them.
 */
export const paidOver = (
  steps: readonly Bracket[],
  mode: 'whole' | 'marginal',
  { min, max, maxExclusive }: Interval,
): Interval => {
  const low = min ?? zero;
  if (max?.eq(low)) {
    const paid = paidAt(steps, mode, low);
    return { min: paid, max: paid };
  }
  const isReached = (from: string) => max === null || (maxExclusive ? max.gt(from) : max.gte(from));
  const inside = ascending(steps).filter(({ from }) => low.lt(from) && isReached(from));
  const atMost = maxExclusive ? paidBelow : paidAt;
  const candidates = [paidAt(steps, mode, low), ...(max === null ? [] : [atMost(steps, mode, max)])];
  for (const { from } of inside) {
    const at = decimalOf(from);
    candidates.push(paidAt(steps, mode, at), paidBelow(steps, mode, at));
  }
  const top = ascending(steps).at(-1);
  const isBounded = max !== null || (top !== undefined && ('value' in top.pays || decimalOf(top.pays.rate).isZero()));
  return { min: Decimal.min(...candidates), max: isBounded ? Decimal.max(...candidates) : null };
};

/** The payment that is approached from below a step. */
const paidBelow = (steps: readonly Bracket[], mode: 'whole' | 'marginal', at: Decimal): Decimal =>
  paidAt(
    steps.filter(({ from }) => at.gt(from)),
    mode,
    at,
  );

const paidBy = ({ pays }: Bracket, figure: Decimal): Decimal =>
  'value' in pays ? decimalOf(pays.value) : figure.times(decimalOf(pays.rate));

const ascending = (steps: readonly Bracket[]): Bracket[] =>
  [...steps].sort((a, b) => decimalOf(a.from).comparedTo(decimalOf(b.from)));
