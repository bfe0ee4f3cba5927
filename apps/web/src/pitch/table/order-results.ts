import type { Result } from '@huice/engine';
import { groupResults, statuses } from '../../results/group-results.ts';

export interface OrderedResults {
  readonly current: readonly Result[];
  /** What has ended, apart from the rest. */
  readonly ended: readonly Result[];
}

/**
 * In the order of the form; against a baseline in the order of the baseline, so that a row that flips stays where the eye
 * left it. What has ended is never among the rest.
 */
export const orderResults = (results: readonly Result[], baseline: readonly Result[] | null): OrderedResults => {
  const { current, ended } = groupResults(baseline ?? results);
  const order = [...statuses.flatMap((status) => current[status]), ...ended].map(({ incentive }) => incentive);
  const sorted = results.toSorted((one, other) => order.indexOf(one.incentive) - order.indexOf(other.incentive));
  return {
    current: sorted.filter(({ validity }) => validity.state !== 'ended'),
    ended: sorted.filter(({ validity }) => validity.state === 'ended'),
  };
};
