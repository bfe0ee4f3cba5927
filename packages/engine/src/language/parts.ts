import type { Amount } from './amount.ts';
import type { Citation } from './citation.ts';
import type { Condition, LeafCondition } from './condition.ts';
import type { Incentive } from './incentive.ts';

/** The leaves of a condition, in the order of writing. */
export const leavesOf = (condition: Condition): readonly LeafCondition[] => {
  if (condition.kind === 'not') return leavesOf(condition.of);
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition];
};

/** An amount and its parts and cases, whole before part. */
const amountsIn = (amount: Amount): readonly Amount[] => {
  if (amount.kind === 'sum') return [amount, ...amount.of.flatMap(amountsIn)];
  if (amount.kind !== 'by-choice') return [amount];
  return [amount, ...[...Object.values(amount.cases), amount.otherwise].flatMap(amountsIn)];
};

/** The facts that an incentive asks a company for: those of its condition as they are written, then those of its amount. */
export const factsRead = ({ condition, amount }: Pick<Incentive, 'condition' | 'amount'>): readonly string[] => {
  const ofLeaf = (leaf: LeafCondition) => ('fact' in leaf ? [leaf.fact] : []);
  const ofAmount = (one: Amount) => {
    if ('fact' in one) return [one.fact];
    return 'base' in one && one.base !== undefined && 'fact' in one.base ? [one.base.fact] : [];
  };
  return [...new Set([...leavesOf(condition).flatMap(ofLeaf), ...amountsIn(amount).flatMap(ofAmount)])];
};

/** What of an incentive rests on passages. */
export type CitingPart = 'condition' | 'amount' | 'validity' | 'authority' | 'conflict';

/** Every citation of an incentive, by the part that rests on it. */
export const citationsOf = (incentive: Incentive): Readonly<Record<CitingPart, readonly Citation[]>> => {
  const { condition, amount, authority, conflicts = [] } = incentive;
  const { from, until, repealed, attested = [], openEnded = [] } = incentive.validity;
  return {
    condition: leavesOf(condition).flatMap(({ cites }) => cites),
    amount: amountsIn(amount).flatMap((one) => ('cites' in one ? one.cites : [])),
    validity: [...[from, until, repealed, ...attested].flatMap((one) => one?.cites ?? []), ...openEnded],
    authority: authority?.cites ?? [],
    conflict: conflicts.flatMap(({ cites }) => cites),
  };
};
