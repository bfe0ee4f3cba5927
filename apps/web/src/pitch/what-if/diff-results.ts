import type { AmountResult, Result, Status, ValidityState } from '@huice/engine';

/** Towards or away from being met; a change within neither, such as from “in force” to “ended”, has no direction of its own. */
export type Direction = 'up' | 'down';

/** What moved for one incentive between two results. */
export interface ResultDiff {
  readonly incentive: string;
  readonly status: { readonly from: Status; readonly to: Status; readonly direction: Direction } | null;
  readonly amount: { readonly from: AmountResult; readonly to: AmountResult } | null;
  readonly validity: { readonly from: ValidityState; readonly to: ValidityState } | null;
}

const rank: Readonly<Record<Status, number>> = { ineligible: 0, undetermined: 1, conditional: 2, eligible: 3 };

/** Only the incentives for which something moved, in the order of `to`. */
export const diffResults = (from: readonly Result[], to: readonly Result[]): readonly ResultDiff[] => {
  const before = new Map(from.map((result) => [result.incentive, result]));
  return to.flatMap((after) => {
    const one = before.get(after.incentive);
    const diff = one === undefined ? null : diffOf(one, after);
    return diff === null ? [] : [diff];
  });
};

const diffOf = (from: Result, to: Result): ResultDiff | null => {
  const flipped = from.status !== to.status;
  const moved = !sameAmount(from.amount, to.amount);
  const aged = from.validity.state !== to.validity.state;
  if (!flipped && !moved && !aged) return null;
  const direction = rank[to.status] > rank[from.status] ? 'up' : 'down';
  return {
    incentive: to.incentive,
    status: flipped ? { from: from.status, to: to.status, direction } : null,
    amount: moved ? { from: from.amount, to: to.amount } : null,
    validity: aged ? { from: from.validity.state, to: to.validity.state } : null,
  };
};

/** Whether two amounts read the same; where they rest is no part of it. */
export const sameAmount = (one: AmountResult, other: AmountResult): boolean => readingOf(one) === readingOf(other);

const readingOf = ({ citations: _, parts, readings, instalments, open, ...figures }: AmountResult): string =>
  JSON.stringify([
    Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)),
    open.toSorted(),
    (parts ?? []).map(readingOf),
    [...(readings ?? []), ...(instalments ?? [])].map(({ amount, ...name }) => [name, readingOf(amount)]),
  ]);

/** How many moved which way, for one sentence. */
export const countDiffs = (diffs: readonly ResultDiff[]) => ({
  up: diffs.filter(({ status }) => status?.direction === 'up').length,
  down: diffs.filter(({ status }) => status?.direction === 'down').length,
  amounts: diffs.filter(({ amount }) => amount !== null).length,
  validity: diffs.filter(({ validity }) => validity !== null).length,
});
