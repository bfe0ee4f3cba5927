import type { CountedAmount } from './combination.ts';
import { fenOf } from './fen.ts';

/** Fen: what is sure of it, and the most; null where that is not known. */
export interface Ends {
  readonly min: bigint;
  readonly max: bigint | null;
}

/** What an amount adds to a total, paid out or not to be paid. */
export interface Money {
  readonly cash: Ends;
  readonly relief: Ends;
  /** False where it names no figure at all. */
  readonly isStated: boolean;
}

const nothing: Ends = { min: 0n, max: 0n };

/**
 * A fund's size and what is not money add nothing to a total; what is not stated adds nothing that is known. `isRelief`: it stands in an
 * incentive that is a relief, so that what it does not state is not paid out either.
 */
export const moneyOf = (amount: CountedAmount, isRelief: boolean): Money => {
  const { kind, min, max, parts, relief } = amount;
  if (kind === 'sum' && parts !== undefined) {
    const all = parts.map((part) => moneyOf(part, isRelief));
    return {
      cash: added(all.map(({ cash }) => cash)),
      relief: added(all.map(({ relief }) => relief)),
      isStated: all.some(({ isStated }) => isStated),
    };
  }
  const isNoMoney = kind === 'in-kind' || kind === 'equity';
  const ends = isNoMoney ? nothing : { min: min === null ? 0n : fenOf(min), max: max === null ? null : fenOf(max) };
  // Where a case decides which of the two it is, nothing is said to be paid out.
  const isSpared = isRelief || relief !== undefined;
  return {
    cash: isSpared ? nothing : ends,
    relief: isSpared ? ends : nothing,
    isStated: min !== null || max !== null,
  };
};

const added = (all: readonly Ends[]): Ends =>
  all.reduce(
    (one, other) => ({
      min: one.min + other.min,
      max: one.max === null || other.max === null ? null : one.max + other.max,
    }),
    nothing,
  );
