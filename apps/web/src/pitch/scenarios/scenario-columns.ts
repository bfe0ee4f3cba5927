import type { Result } from '@huice/engine';
import { groupResults, statuses } from '../../results/group-results.ts';
import { sameAmount } from '../what-if/diff-results.ts';
import type { Standing } from '../what-if/standing.ts';

/** One of several states with what comes of it. */
export interface Column {
  readonly key: string;
  readonly standing: Standing;
}

/** One incentive across all columns; null in a column where nothing could be worked out. */
export interface ComparedRow {
  readonly incentive: string;
  readonly cells: readonly (Result | null)[];
  /** Whether the columns say different things of it. */
  readonly differs: boolean;
}

/** In the order of the first column. */
export const compareColumns = (columns: readonly Column[]): readonly ComparedRow[] => {
  const results = columns.map(({ standing }) => standing.report?.results ?? []);
  const { current, ended } = groupResults(results[0] ?? []);
  return [...statuses.flatMap((status) => current[status]), ...ended].map(({ incentive }) => {
    const cells = results.map((of) => of.find((result) => result.incentive === incentive) ?? null);
    return { incentive, cells, differs: cells.some((cell) => !isAlike(cell, cells[0] ?? null)) };
  });
};

const isAlike = (one: Result | null, other: Result | null): boolean =>
  one === null || other === null
    ? one === other
    : one.status === other.status &&
      one.validity.state === other.validity.state &&
      sameAmount(one.amount, other.amount);
