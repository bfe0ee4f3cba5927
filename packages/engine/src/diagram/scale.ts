import type { Comparison } from '../language/condition.ts';
import { boundsOf, type DateFact, type NumericFact } from '../language/fact.ts';
import { parseCalendarDate, toDayNumber } from '../value/calendar-date.ts';
import { Decimal, decimalOf } from '../value/decimal.ts';
import { remembering } from '../value/remembering.ts';

/** A figure of an ordered fact; dates are counted in days. */
export const figureOf = (fact: NumericFact | DateFact, text: string): Decimal =>
  fact.kind === 'date' ? dayOf(text) : decimalOf(text);

const dayOf = remembering((text) => {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(`not a calendar date: ${text}`);
  return new Decimal(toDayNumber(parsed.value));
});

/** Between two cells: everything from `at` on (`before`), or everything past it (`after`), belongs to the upper one. */
export interface Cut {
  readonly at: Decimal;
  readonly side: 'before' | 'after';
}

const inOrder = (a: Cut, b: Cut): number =>
  a.at.comparedTo(b.at) || (a.side === b.side ? 0 : a.side === 'before' ? -1 : 1);

/** The line of an ordered fact, cut where the pack's comparisons cut it. Cell 0 is the lowest. */
export class Scale {
  readonly fact: NumericFact | DateFact;
  readonly cuts: readonly Cut[];
  readonly #whole: boolean;
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;

  constructor(fact: NumericFact | DateFact, compared: readonly { readonly op: Comparison; readonly value: string }[]) {
    this.fact = fact;
    this.#whole = fact.kind === 'date' || (fact.kind === 'quantity' && fact.whole === true);
    const bounds = fact.kind === 'date' ? null : boundsOf(fact);
    this.minimum = bounds === null ? null : this.#inward(new Decimal(bounds.minimum), 'up');
    this.maximum = bounds?.maximum == null ? null : this.#inward(new Decimal(bounds.maximum), 'down');
    const cuts = compared
      .flatMap(({ op, value }) => this.#cutsOf(op, figureOf(fact, value)))
      .filter((cut) => this.#splits(cut));
    this.cuts = cuts
      .sort(inOrder)
      .filter((cut, index, all) => index === 0 || inOrder(all[index - 1] as Cut, cut) !== 0);
  }

  get cells(): number {
    return this.cuts.length + 1;
  }

  /** The cell that holds `value`. */
  cellOf(value: Decimal): number {
    let low = 0;
    let high = this.cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isPast(value, this.cuts[middle] as Cut)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Which cells satisfy the comparison: always a whole number of cells, because it cut them. */
  satisfied(op: Comparison, text: string): boolean[] {
    const value = figureOf(this.fact, text);
    const [reached, passed] = [this.#firstWhere(value, 0), this.#firstWhere(value, 1)];
    const spans = { '>=': [reached], '>': [passed], '<=': [0, passed], '<': [0, reached], '=': [reached, passed] };
    const [from = 0, to = this.cells] = spans[op];
    return Array.from({ length: this.cells }, (_, cell) => cell >= from && cell < to);
  }

  /** The lowest cell whose values stand so to `value` (0: not below it, 1: above it), or one past the last. */
  #firstWhere(value: Decimal, order: 0 | 1): number {
    let [low, high] = [0, this.cells];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sample(middle).comparedTo(value) >= order) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** A value inside the cell: for tests of a cell, and for witnesses. */
  sample(cell: number): Decimal {
    const lower = this.cuts[cell - 1];
    const upper = this.cuts[cell];
    const low = lower === undefined ? this.minimum : this.#firstPast(lower, upper);
    if (low !== null) return low;
    if (upper === undefined) return new Decimal(0);
    return upper.side === 'after' ? upper.at : upper.at.minus(1);
  }

  /** Past a `before` cut its own value is the first; past an `after` cut, half way to the next one or one further. */
  #firstPast(lower: Cut, upper: Cut | undefined): Decimal {
    if (lower.side === 'before') return lower.at;
    const end = upper?.at ?? this.maximum;
    return end === null ? lower.at.plus(1) : lower.at.plus(end).dividedBy(2);
  }

  #isPast(value: Decimal, cut: Cut): boolean {
    const order = value.comparedTo(cut.at);
    return cut.side === 'before' ? order >= 0 : order > 0;
  }

  #cutsOf(op: Comparison, at: Decimal): Cut[] {
    const before: Cut = this.#whole ? { at: at.ceil(), side: 'before' } : { at, side: 'before' };
    const after: Cut = this.#whole ? { at: at.floor().plus(1), side: 'before' } : { at, side: 'after' };
    if (op === '>=' || op === '<') return [before];
    if (op === '>' || op === '<=') return [after];
    return [before, after];
  }

  /** A cut outside the fact's own bounds, or at their edge, would make a cell that no value can be in. */
  #splits(cut: Cut): boolean {
    const { minimum, maximum } = this;
    if (minimum !== null && (cut.at.lt(minimum) || (cut.at.eq(minimum) && cut.side === 'before'))) return false;
    if (maximum !== null && (cut.at.gt(maximum) || (cut.at.eq(maximum) && cut.side === 'after'))) return false;
    return true;
  }

  #inward(bound: Decimal, way: 'up' | 'down'): Decimal {
    if (!this.#whole) return bound;
    return way === 'up' ? bound.ceil() : bound.floor();
  }
}
