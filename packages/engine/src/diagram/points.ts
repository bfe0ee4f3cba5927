import type { PointsCondition } from '../language/condition.ts';
import { type Decimal, decimalOf } from '../value/decimal.ts';
import { FALSE, TRUE } from './node-table.ts';
import type { Operations } from './operations.ts';

/** Points so far, with what has to hold for exactly so many. */
type Scores = ReadonlyMap<string, readonly [Decimal, number]>;

/**
 * Indicator after indicator, the conditions under which the points come to each sum that they can: as many nodes stand side by side as
 * there are different sums. `parts`: the nodes of all grades, in their order.
 */
export const pointsNode = (
  { indicators, atLeast }: PointsCondition,
  parts: readonly number[],
  operations: Operations,
): number => {
  let at = 0;
  let scores: Scores = new Map([['0', [decimalOf('0'), TRUE]]]);
  for (const { grades, least } of indicators) {
    const own = grades.map(({ points }) => [decimalOf(points), parts[at++] as number] as const);
    const next = new Map<string, readonly [Decimal, number]>();
    for (const [points, when] of outcomes(own, operations)) {
      if (least !== undefined && points.lt(decimalOf(least))) continue;
      for (const [before, node] of scores.values()) {
        const sum = before.plus(points);
        const key = sum.toFixed();
        next.set(key, [sum, operations.or(next.get(key)?.[1] ?? FALSE, operations.and(node, when))]);
      }
    }
    scores = next;
  }
  const enough = [...scores.values()].filter(([sum]) => sum.gte(decimalOf(atLeast)));
  return operations.anyOf(enough.map(([, node]) => node));
};

/** What an indicator gives, with the condition of each: the most points first, since the best grade that holds counts. */
const outcomes = (
  grades: readonly (readonly [Decimal, number])[],
  operations: Operations,
): readonly (readonly [Decimal, number])[] => {
  const best = [...grades, [decimalOf('0'), TRUE] as const].sort(([a], [b]) => b.comparedTo(a));
  let better = FALSE;
  return best.map(([points, node]) => {
    const only = operations.and(node, operations.not(better));
    better = operations.or(better, node);
    return [points, only] as const;
  });
};
