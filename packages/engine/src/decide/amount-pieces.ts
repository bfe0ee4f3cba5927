import { type Inequality, rational, toDecimal } from '../diagram/linear.ts';
import { unreachable } from '../issue.ts';
import type { Amount } from '../language/amount.ts';
import { type Decimal, decimalOf } from '../value/decimal.ts';
import { amountsOf, casesOf, type Limits, modesOf, optional, type Reading } from './amount-ends.ts';
import { NotExact, outer, type Plane } from './amount-plane.ts';
import { type Mode, stretchesOf } from './brackets.ts';
import { constant, exceeds, type Form, minusForm, plus, timesForm } from './linear-form.ts';

type End = 'min' | 'max';

/** Over the companies within, one end of what is paid is this form; null where that end is not known. */
interface Piece {
  readonly within: readonly Inequality[];
  readonly value: Form | null;
}

/**
 * One end of what an amount pays over all companies of a plane, exactly: the amount falls into pieces over which it is a sum over facts,
 * and each of them has its end at a corner. Null where it has none.
 */
export const exactEnd = (
  amount: Amount,
  side: End,
  plane: Plane,
  within: readonly Inequality[],
  reading: Pick<Reading, 'options' | 'holds'>,
): Decimal | null => {
  const ends = new Pieces(plane, reading)
    .of(amount, side, within)
    .map(({ within: inside, value }) => (value === null ? null : plane.wholeExtreme(inside, value, side)));
  if (ends.includes(null)) return null;
  const end = outer(
    ends.flatMap((one) => one ?? []),
    side,
  );
  if (end === undefined) throw new NotExact();
  return toDecimal(end.at);
};

/** Follows an amount through every case that it can come to. */
class Pieces {
  readonly #plane: Plane;
  readonly #reading: Pick<Reading, 'options' | 'holds'>;

  constructor(plane: Plane, reading: Pick<Reading, 'options' | 'holds'>) {
    this.#plane = plane;
    this.#reading = reading;
  }

  of(amount: Amount, side: End, within: readonly Inequality[]): readonly Piece[] {
    switch (amount.kind) {
      case 'exact':
        return this.#always(decimalOf(amount.value), within);
      case 'at-least':
        return this.#always(side === 'min' ? decimalOf(amount.value) : null, within);
      case 'up-to':
        return this.#always(side === 'max' ? decimalOf(amount.value) : null, within);
      case 'rate': {
        const { base, rate } = amount;
        if ('fact' in base) return this.#times(base.fact, rate, amount, side, within);
        const [floor, cap] = [optional(amount.floor), optional(amount.cap)];
        if (decimalOf(rate).isZero() && !isFloor(amount, side))
          return this.#limited([{ within, value: this.#constant(decimalOf('0')) }], floor ?? decimalOf('0'), cap);
        return this.#always(side === 'min' ? floor : cap, within);
      }
      case 'per-unit':
        return this.#times(amount.fact, amount.each, amount, side, within);
      case 'figure':
        return this.#times(amount.fact, '1', {}, side, within);
      case 'brackets': {
        if (isFloor(amount, side)) return this.#always(null, within);
        const paid = modesOf(amount).flatMap((mode) => this.#scale(amount, mode, within));
        return this.#limited(paid, decimalOf('0'), optional(amount.cap));
      }
      case 'by-choice':
      case 'when':
        return casesOf(amount, this.#reading).flatMap((one) => this.of(one, side, within));
      case 'readings':
        return amountsOf(amount.of).flatMap((one) => this.of(one, side, within));
      case 'sum':
        return this.#fold(amount.of, side, within, (a, b, inside) => [
          { within: inside, value: a && b ? plus(a, b) : side === 'min' ? (a ?? b) : null },
        ]);
      case 'instalments':
        return this.of({ kind: 'sum', of: amountsOf(amount.of) }, side, within);
      case 'greatest':
        return this.#fold(amount.of, side, within, (a, b, inside) => this.#pick('max', a, b, side, inside));
      case 'least':
        return this.#fold(amount.of, side, within, (a, b, inside) => this.#pick('min', a, b, side, inside));
      case 'capped':
        return this.of({ kind: 'least', of: [amount.of, amount.cap] }, side, within);
      case 'minus':
        return this.#less(amount.from, amount.less, side, within);
      case 'relief':
        return this.#less(amount.without, amount.with, side, within);
      case 'times': {
        const factor = decimalOf(amount.factor);
        if (factor.isZero()) return this.#always(factor, within);
        return this.of(amount.of, side, within).map(({ within: inside, value }) => ({
          within: inside,
          value: value && timesForm(value, rational(factor)),
        }));
      }
      case 'in-kind':
      case 'equity':
      case 'unstated':
        return this.#always(null, within);
      default:
        return unreachable(amount);
    }
  }

  #constant(value: Decimal): Form {
    return constant(value, this.#plane.group.facts.length);
  }

  #always(value: Decimal | null, within: readonly Inequality[]): readonly Piece[] {
    return [{ within, value: value && this.#constant(value) }];
  }

  #times(figure: string, factor: string, limits: Limits, side: End, within: readonly Inequality[]): readonly Piece[] {
    const [floor, cap] = [optional(limits.floor), optional(limits.cap)];
    if (isFloor(limits, side)) return this.#always(floor, within);
    const by = decimalOf(factor);
    const value = by.isZero() ? this.#constant(by) : timesForm(this.#plane.form(figure), rational(by));
    return this.#limited([{ within, value }], floor ?? decimalOf('0'), cap);
  }

  /** On each stretch of the scale, what it pays there. Of a ratio, only what does not vary with it can be followed. */
  #scale(
    { fact, steps }: Extract<Amount, { kind: 'brackets' }>,
    mode: Mode,
    within: readonly Inequality[],
  ): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const { from, above, to, closed, plus: fixed, rate } of stretchesOf(steps, mode)) {
      const [low, high] = [from && { at: from, open: above }, to && { at: to, open: !closed }];
      const own = this.#constant(fixed);
      const inside = this.#plane.and(within, ...this.#plane.between(fact, low, high));
      if (!this.#plane.isPossible(inside)) continue;
      const value = rate.isZero() ? own : plus(own, timesForm(this.#plane.form(fact), rational(rate)));
      pieces.push({ within: inside, value });
    }
    if (!this.#plane.isRatio(fact)) return pieces;
    const without = this.#plane.and(within, ...this.#plane.none(fact));
    if (this.#plane.isPossible(without)) pieces.push({ within: without, value: this.#constant(decimalOf('0')) });
    return pieces;
  }

  #limited(pieces: readonly Piece[], floor: Decimal, cap: Decimal | null): readonly Piece[] {
    const raised = pieces.flatMap(({ within, value }) =>
      this.#choose('max', value as Form, this.#constant(floor), within),
    );
    if (cap === null) return raised;
    return raised.flatMap(({ within, value }) => this.#choose('min', value as Form, this.#constant(cap), within));
  }

  #less(from: Amount, less: Amount, side: End, within: readonly Inequality[]): readonly Piece[] {
    const nothing = this.#constant(decimalOf('0'));
    return this.of(from, side, within).flatMap((a) =>
      this.of(less, side === 'min' ? 'max' : 'min', a.within).flatMap((b): readonly Piece[] => {
        if (a.value === null || (b.value === null && side === 'min')) return [{ within: b.within, value: null }];
        const left = b.value === null ? a.value : minusForm(a.value, b.value);
        return this.#choose('max', left, nothing, b.within);
      }),
    );
  }

  #fold(
    of: readonly Amount[],
    side: End,
    within: readonly Inequality[],
    join: (a: Form | null, b: Form | null, within: readonly Inequality[]) => readonly Piece[],
  ): readonly Piece[] {
    const [first, ...rest] = of as readonly [Amount, ...Amount[]];
    return rest.reduce(
      (pieces, one) =>
        pieces.flatMap((a) => this.of(one, side, a.within).flatMap((b) => join(a.value, b.value, b.within))),
      this.of(first, side, within),
    );
  }

  /** An end that is not known is any: it leaves the least of two unknown from below, and the greatest from above. */
  #pick(how: End, a: Form | null, b: Form | null, side: End, within: readonly Inequality[]): readonly Piece[] {
    if (a !== null && b !== null) return this.#choose(how, a, b, within);
    return [{ within, value: how === side ? null : (a ?? b) }];
  }

  #choose(how: End, a: Form, b: Form, within: readonly Inequality[]): readonly Piece[] {
    const difference = minusForm(a, b);
    const [upper, lower] = how === 'max' ? [a, b] : [b, a];
    const { low, high } = difference.of.every((one) => one === 0n)
      ? { low: difference.plus, high: difference.plus }
      : this.#signs(within, difference);
    if (low !== null && low >= 0n) return [{ within, value: upper }];
    if (high !== null && high <= 0n) return [{ within, value: lower }];
    return [
      { within: this.#plane.and(within, exceeds(a, b, false)), value: upper },
      { within: this.#plane.and(within, exceeds(b, a, true)), value: lower },
    ];
  }

  #signs(within: readonly Inequality[], form: Form): { readonly low: bigint | null; readonly high: bigint | null } {
    const { low, high } = this.#plane.extremes(within, form);
    return { low: low?.at.over ?? null, high: high?.at.over ?? null };
  }
}

const isFloor = ({ bound }: Limits, side: End): boolean => bound !== undefined && side === 'min';
