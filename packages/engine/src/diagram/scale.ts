import type { Comparison } from '../language/condition.ts';
import { boundsOf, countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import { calendar, fromDayNumber, parseCalendarDate, toDayNumber } from '../value/calendar-date.ts';
import { Decimal, decimalOf } from '../value/decimal.ts';
import { plainDate } from '../value/plain-date.ts';
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

/** Figures of so few digits stand in the order of the numbers next to them, and no two of them have the same. */
const plainDigits = 15;

/** The line of an ordered fact, cut where the pack's comparisons cut it. Cell 0 is the lowest. */
export class Scale {
  readonly fact: NumericFact | DateFact;
  readonly cuts: readonly Cut[];
  readonly #whole: boolean;
  /** The cuts as numbers, where those stand as the cuts do. */
  readonly #plain: readonly number[] | undefined;
  readonly minimum: Decimal;
  readonly maximum: Decimal | null;

  constructor(fact: NumericFact | DateFact, compared: readonly { readonly op: Comparison; readonly value: string }[]) {
    this.fact = fact;
    this.#whole = countsWhole(fact);
    const { minimum, maximum } = fact.kind === 'date' ? calendar : boundsOf(fact);
    this.minimum = figureOf(fact, minimum);
    this.maximum = maximum === null ? null : figureOf(fact, maximum);
    this.cuts = compared
      .flatMap(({ op, value }) => {
        const { before, after } = this.#around(value);
        if (op === '=') return [before, after];
        return op === '>=' || op === '<' ? [before] : [after];
      })
      // A cut outside the fact's own bounds, or at their edge, would make a cell that no value can be in.
      .filter((cut) => !this.#isBelowAll(cut) && !this.#isAboveAll(cut))
      .sort(inOrder)
      .filter((cut, index, all) => index === 0 || inOrder(all[index - 1] as Cut, cut) !== 0);
    if (fact.kind === 'date') this.#plain = this.cuts.map(({ at }) => plainDate(fromDayNumber(at.toNumber()) ?? ''));
    else if (this.cuts.every(({ at }) => at.precision() <= plainDigits))
      this.#plain = this.cuts.map(({ at }) => at.toNumber());
  }

  get cells(): number {
    return this.cuts.length + 1;
  }

  /** The cell that holds `value`. */
  cellOf(value: Decimal): number {
    return this.#count(({ at, side }) => (side === 'before' ? value.gte(at) : value.gt(at)));
  }

  /** The same of a plain date, or of a figure in few plain digits; undefined when it takes a Decimal to tell. */
  cellOfText(text: string): number | undefined {
    if (this.#plain === undefined || text.length > plainDigits) return undefined;
    const value = this.fact.kind === 'date' ? plainDate(text) : Number(text);
    const numbers = this.#plain as readonly number[];
    const isPast = ({ side }: Cut, at: number) => {
      const cut = numbers[at] as number;
      return value > cut || (value === cut && side === 'before');
    };
    return this.#count(isPast);
  }

  /** The cell that holds what lies right above `value`, or right below it. */
  cellBeside(value: Decimal, side: 'above' | 'below'): number {
    return this.#count(({ at }) => (side === 'above' ? value.gte(at) : value.gt(at)));
  }

  /** Which cells satisfy the comparison: always a whole number of cells, because it cut them. */
  satisfied(op: Comparison, text: string): boolean[] {
    const { before, after } = this.#around(text);
    const [reached, passed] = [this.#firstPast(before), this.#firstPast(after)];
    const spans = { '>=': [reached], '>': [passed], '<=': [0, passed], '<': [0, reached], '=': [reached, passed] };
    const [from = 0, to = this.cells] = spans[op];
    return Array.from({ length: this.cells }, (_, cell) => cell >= from && cell < to);
  }

  /** The first cell past a cut of this scale, or past one that lies outside of it. */
  #firstPast(cut: Cut): number {
    return this.#isAboveAll(cut) ? this.cells : this.#count((other) => inOrder(other, cut) <= 0);
  }

  /** How many cuts from the lowest on hold true; above the first that does not, none does. */
  #count(holds: (cut: Cut, at: number) => boolean): number {
    let low = 0;
    let high = this.cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.cuts[middle] as Cut, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The cuts on either side of a figure. Between one whole number and the next there is nothing to cut. */
  #around(text: string): { readonly before: Cut; readonly after: Cut } {
    const at = figureOf(this.fact, text);
    return {
      before: { at: this.#whole ? at.ceil() : at, side: 'before' },
      after: this.#whole ? { at: at.floor().plus(1), side: 'before' } : { at, side: 'after' },
    };
  }

  #isBelowAll(cut: Cut): boolean {
    return inOrder(cut, { at: this.minimum, side: 'before' }) <= 0;
  }

  #isAboveAll(cut: Cut): boolean {
    return this.maximum !== null && inOrder(cut, { at: this.maximum, side: 'after' }) >= 0;
  }
}
