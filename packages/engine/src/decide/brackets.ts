import type { Bracket } from '../language/amount.ts';
import { Decimal, decimalOf } from '../value/decimal.ts';
import type { Interval } from './interval.ts';

type Mode = 'whole' | 'marginal';

const zero = decimalOf('0');

/**
 * What a scale pays over an interval of figures. Within a step the payment runs straight, so its extremes lie at the ends of
 * the interval, at the steps inside it, and just below them: a whole one below, where the figure counts whole.
 */
export const paidOver = (
  steps: readonly Bracket[],
  mode: Mode,
  { min, max, maxExclusive }: Interval,
  isWhole: boolean,
): Interval => {
  const rising = inOrder(steps);
  const low = min ?? zero;
  const paid = (figure: Decimal, isReached = (from: string): boolean => figure.gte(decimalOf(from))) =>
    paidAt(
      rising.filter(({ from }) => isReached(from)),
      mode,
      figure,
    );
  if (min !== null && min === max) {
    const payment = paid(min);
    return { min: payment, max: payment };
  }
  const paidBelow = (at: Decimal) => (isWhole ? paid(at.minus(1)) : paid(at, (from) => at.gt(from)));
  const inside = rising
    .map(({ from }) => (isWhole ? decimalOf(from).ceil() : decimalOf(from)))
    .filter((at) => low.lt(at) && (max === null || (maxExclusive ? max.gt(at) : max.gte(at))));
  const payments = [
    paid(low),
    ...(max === null ? [] : [maxExclusive && max.gt(low) ? paidBelow(max) : paid(max)]),
    ...inside.map((at) => paid(at)),
    ...inside.map(paidBelow),
  ];
  const { pays } = rising.at(-1) as Bracket;
  const isBounded = max !== null || 'value' in pays || decimalOf(pays.rate).isZero();
  return { min: Decimal.min(...payments), max: isBounded ? Decimal.max(...payments) : null };
};

const risings = new WeakMap<readonly Bracket[], readonly Bracket[]>();

const inOrder = (steps: readonly Bracket[]): readonly Bracket[] => {
  const known = risings.get(steps) ?? [...steps].sort((a, b) => decimalOf(a.from).comparedTo(decimalOf(b.from)));
  risings.set(steps, known);
  return known;
};

/**
 * By the steps that a figure reaches. `whole`: the last of them pays for the whole figure. `marginal`: each pays for the part
 * of the figure inside it (a fixed value once it is reached).
 */
const paidAt = (reached: readonly Bracket[], mode: Mode, figure: Decimal): Decimal =>
  reached.reduce((total, step, index) => {
    const end = reached[index + 1]?.from;
    if (mode === 'whole') return end === undefined ? paidBy(step, figure) : total;
    return total.plus(paidBy(step, (end === undefined ? figure : decimalOf(end)).minus(decimalOf(step.from))));
  }, zero);

const paidBy = ({ pays }: Bracket, figure: Decimal): Decimal =>
  'value' in pays ? decimalOf(pays.value) : figure.times(decimalOf(pays.rate));
