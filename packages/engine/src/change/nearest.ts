import { standing } from '../decide/check.ts';
import type { Checker } from '../decide/checker.ts';
import type { CheckOptions } from '../decide/profile.ts';
import { aCount } from '../decide/read-options.ts';
import { situationOf } from '../decide/situation.ts';
import { validityAt } from '../decide/validity.ts';
import type { Compiled } from '../diagram/diagram.ts';
import { TRUE } from '../diagram/node-table.ts';
import { fail, type Outcome, ok } from '../issue.ts';
import { unknownName } from '../value/unknown-name.ts';
import { changesOf } from './changes-of.ts';
import type { Nearest } from './nearest-result.ts';
import { searchWays } from './search.ts';

export interface NearestOptions extends CheckOptions {
  /** At most so many sets; 5 unless said otherwise. */
  readonly limit?: number;
}

/** The smallest sets of facts that would have to change, or turn out so, for the incentive to be within reach. */
export const nearest = (
  house: Checker,
  incentiveId: string,
  profile: unknown,
  options: NearestOptions,
): Outcome<Nearest> => {
  const situation = situationOf(house, profile, options, { limit: aCount });
  const incentive = house.incentives.find(({ id }) => id === incentiveId);
  if (!situation.ok || incentive === undefined) {
    const expected = 'the id of an incentive in the pack';
    return fail(
      ...(situation.ok ? [] : situation.issues),
      ...(incentive === undefined
        ? [unknownName('ask/unknown-incentive', ['incentive'], expected, incentiveId, house.diagram.roots)]
        : []),
    );
  }
  const { asOf, knowledge, possible, residual } = situation.value;
  const { node } = house.diagram.roots.get(incentiveId) as Compiled;
  const { status } = standing(house.diagram, residual, node);
  const about = { incentive: incentiveId, status, validity: validityAt(incentive.validity, asOf) };
  if (status === 'eligible' || status === 'conditional')
    return ok({ ...about, outcome: 'already', sets: [], complete: true });
  const { arrivals, complete } = searchWays(house, node, knowledge, possible);
  const sets = arrivals.slice(0, situation.value.options.limit ?? 5).map((way) => ({
    status: way.outcome === TRUE ? ('eligible' as const) : ('conditional' as const),
    changes: changesOf(house, way, knowledge),
  }));
  return ok({ ...about, outcome: arrivals.length > 0 ? 'possible' : 'impossible', sets, complete });
};
