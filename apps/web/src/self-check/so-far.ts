import { type AmountResult, Decimal, type Result } from '@huice/engine';
import { type GroupedResults, groupResults, statuses } from '../results/group-results.ts';

export interface SoFar {
  readonly groups: GroupedResults;
  /** What has not ended, in the order in which a reader should meet it. */
  readonly live: readonly Result[];
  /** How many of these are met or not met. */
  readonly settled: number;
  /** How many of these nothing that the company may say changes, while somebody else has yet to judge: not settled. */
  readonly awaiting: number;
  /** Conditions met, or all but a judgement: those in force, and those that nobody confirms to be. */
  readonly inForce: readonly Result[];
  readonly unconfirmed: readonly Result[];
  /** The best of what is in force, or else of what is not confirmed; null while there is neither. */
  readonly best: Result | null;
}

/** What can honestly be said already. What has ended counts for nothing here. */
export const soFar = (results: readonly Result[]): SoFar => {
  const groups = groupResults(results);
  const live = statuses.flatMap((status) => groups.current[status]);
  const near = [...groups.current.eligible, ...groups.current.conditional];
  const inForce = near.filter(({ validity }) => validity.state === 'in-force');
  const unconfirmed = near.filter(({ validity }) => validity.state !== 'in-force');
  return {
    groups,
    live,
    settled: groups.current.eligible.length + groups.current.ineligible.length,
    awaiting: groups.current.conditional.length,
    inForce,
    unconfirmed,
    best: largest(inForce) ?? largest(unconfirmed),
  };
};

/** Of some results: how many are met, and how many only await a judgement. Two numbers, since a judgement may go either way. */
export const metAndAwaiting = (results: readonly Result[]) => ({
  met: results.filter(({ status }) => status === 'eligible').length,
  awaiting: results.filter(({ status }) => status === 'conditional').length,
});

/** The largest floor that is paid out; where nothing promises one, the largest cap; and where no figure is stated, the first. */
const largest = (results: readonly Result[]): Result | null =>
  results.toSorted((one, other) => byFloorThenCap(one.amount, other.amount))[0] ?? null;

const byFloorThenCap = (one: AmountResult, other: AmountResult): number => {
  const [a, b] = [one, other].map((amount) => {
    const [floor, cap] = [new Decimal(amount.min ?? 0), new Decimal(amount.max ?? 0)];
    const isPaidOut = amount.relief === undefined && !(floor.isZero() && cap.isZero());
    return { floor, cap, isPaidOut: Number(isPaidOut) };
  });
  if (a === undefined || b === undefined) return 0;
  return b.isPaidOut - a.isPaidOut || b.floor.comparedTo(a.floor) || b.cap.comparedTo(a.cap);
};
