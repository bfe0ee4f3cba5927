import { Decimal } from '@huice/engine';
import type { BareAmount } from './screened.ts';

/** Sums of least amounts by number: thousands of companies have few different ones, so each is added up once. */
export class Sums {
  readonly #leasts: readonly (Decimal | null)[];
  readonly #sums: Decimal[] = [];
  readonly #numbers = new Map<string, number>();
  /** What a sum and one more amount make. */
  readonly #steps = new Map<number, number>();

  /** `leasts`: per detail, what it promises at least. */
  constructor(leasts: readonly (Decimal | null)[]) {
    this.#leasts = leasts;
  }

  /** The number of the sum; −1 is none yet. */
  plus(sum: number, detail: number): number {
    const least = this.#leasts[detail] ?? null;
    if (least === null) return sum;
    const step = (sum + 1) * this.#leasts.length + detail;
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const next = this.numberOf((this.#sums[sum] ?? new Decimal(0)).plus(least));
    this.#steps.set(step, next);
    return next;
  }

  /** Of a sum that was reckoned elsewhere. */
  numberOf(value: Decimal): number {
    const key = value.toString();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#sums.push(value) - 1);
    return this.#sums.length - 1;
  }

  /** Every sum, the smallest first. */
  ascending(): readonly Decimal[] {
    return this.#sums.toSorted((one, other) => one.comparedTo(other));
  }

  /** A column of numbers as places in that order. */
  ranked(column: Int32Array): Int32Array {
    const ranks = new Map(this.ascending().map((sum, rank) => [this.#numbers.get(sum.toString()), rank]));
    return column.map((sum) => ranks.get(sum) ?? -1);
  }
}

/** A cap is no least amount, nor is what need not be paid; the floors of several parts add up. */
export const leastOf = ({ kind, min, parts, relief }: BareAmount): Decimal | null => {
  if (kind === 'sum' && parts !== undefined) {
    const floors = parts.flatMap((part) => leastOf(part) ?? []);
    return floors.length === 0 ? null : floors.reduce((sum, floor) => sum.plus(floor), new Decimal(0));
  }
  return min === null || kind === 'up-to' || relief !== undefined ? null : new Decimal(min);
};
