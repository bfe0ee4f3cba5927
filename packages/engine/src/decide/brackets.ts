import type { Bracket } from '../language/amount.ts';
import { Decimal, decimalOf } from '../value/decimal.ts';
import { type Interval, narrowed } from './interval.ts';

export type Mode = 'whole' | 'marginal';

/** Figures over which a scale pays `plus` + `rate` × the figure. */
export interface Stretch {
  /** Null for those below the first step. */
  readonly from: Decimal | null;
  /** The stretch begins past `from`. */
  readonly above: boolean;
  /** Null for those of the last step. */
  readonly to: Decimal | null;
  /** `to` itself belongs to it. */
  readonly closed: boolean;
  readonly plus: Decimal;
  readonly rate: Decimal;
}

const zero = decimalOf('0');

const known: Readonly<Record<Mode, WeakMap<readonly Bracket[], readonly Stretch[]>>> = {
  whole: new WeakMap(),
  marginal: new WeakMap(),
};

/**
 * A scale as stretches over which the payment runs straight, from the lowest. `whole`: the step that a figure reaches pays for the whole
 * of it. `marginal`: each step pays for the part of the figure inside it (a fixed value once it is reached).
 */
export const stretchesOf = (steps: readonly Bracket[], mode: Mode): readonly Stretch[] => {
  const found = known[mode].get(steps);
  if (found !== undefined) return found;
  const rising = [...steps].sort((a, b) => decimalOf(a.from).comparedTo(decimalOf(b.from)));
  const first = rising[0] as Bracket;
  let below = zero;
  const made = rising.map((step, index): Stretch => {
    const next = rising[index + 1];
    const [from, to] = [decimalOf(step.from), next === undefined ? null : decimalOf(next.from)];
    const own = 'rate' in step.pays ? decimalOf(step.pays.rate) : zero;
    const fixed = 'value' in step.pays ? decimalOf(step.pays.value) : zero;
    const plus = mode === 'whole' ? fixed : below.plus(fixed).minus(own.times(from));
    if (to !== null) below = below.plus(fixed).plus(own.times(to.minus(from)));
    return { from, above: step.above === true, to, closed: next?.above === true, plus, rate: own };
  });
  const start = { from: null, above: false, to: decimalOf(first.from), closed: first.above === true };
  const all = [{ ...start, plus: zero, rate: zero }, ...made];
  known[mode].set(steps, all);
  return all;
};

/**
 * What a scale pays over an interval of figures: on each stretch that the interval meets, its extremes lie at the ends of what they
 * have in common.
 */
export const paidOver = (steps: readonly Bracket[], mode: Mode, figures: Interval, isWhole: boolean): Interval => {
  const { min, max } = figures;
  const stretches = stretchesOf(steps, mode);
  if (min !== null && min === max) {
    const on = stretches.find(({ to, closed }) => to === null || min.lt(to) || (closed && min.eq(to))) as Stretch;
    const payment = on.plus.plus(on.rate.times(min));
    return { min: payment, max: payment };
  }
  const payments: Decimal[] = [];
  let isBounded = true;
  for (const { from, above, to, closed, plus, rate } of stretches) {
    const on = narrowed(figures, from && { at: from, open: above }, to && { at: to, open: !closed }, isWhole);
    if (on === null) continue;
    const at = (end: Decimal | null) => (end === null ? plus : plus.plus(rate.times(end)));
    payments.push(at(on.min));
    if (on.max === null && !rate.isZero()) isBounded = false;
    else payments.push(at(on.max));
  }
  return { min: Decimal.min(...payments), max: isBounded ? Decimal.max(...payments) : null };
};
