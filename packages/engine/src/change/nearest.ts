import { type Checker, standing } from '../decide/check.ts';
import { parseKnowledge, possibleCells } from '../decide/knowledge.ts';
import type { CheckOptions } from '../decide/profile.ts';
import { validityAt } from '../decide/validity.ts';
import type { Compiled } from '../diagram/diagram.ts';
import { TRUE } from '../diagram/node-table.ts';
import { Residual } from '../diagram/residual.ts';
import { fail, issue, type Outcome, ok, shown, under } from '../issue.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { nearestName } from '../value/nearest-name.ts';
import { changesOf } from './describe-way.ts';
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
  const asOf = parseCalendarDate(options.asOf);
  const parsed = parseKnowledge(house.pack, profile, options.attested);
  const incentive = house.incentives.find(({ id }) => id === incentiveId);
  if (!asOf.ok || !parsed.ok || incentive === undefined) {
    const unknownIncentive = incentive === undefined ? [unknownIncentiveIssue(house, incentiveId)] : [];
    return fail(
      ...(asOf.ok ? [] : under(['asOf'], asOf.issues)),
      ...unknownIncentive,
      ...(parsed.ok ? [] : parsed.issues),
    );
  }
  const knowledge = parsed.value;
  const possible = possibleCells(house.diagram, knowledge);
  const { node } = house.diagram.roots.get(incentiveId) as Compiled;
  const { status } = standing(house.diagram, new Residual(house.diagram, possible), node);
  const about = { incentive: incentiveId, status, validity: validityAt(incentive.validity, asOf.value) };
  if (status === 'eligible' || status === 'conditional')
    return ok({ ...about, outcome: 'already', sets: [], complete: true });
  const { arrivals, complete } = searchWays(house, node, knowledge, possible);
  const sets = arrivals.slice(0, options.limit ?? 5).map((way) => ({
    status: way.outcome === TRUE ? ('eligible' as const) : ('conditional' as const),
    changes: changesOf(house, way, knowledge),
  }));
  return ok({ ...about, outcome: sets.length > 0 ? 'possible' : 'impossible', sets, complete });
};

const unknownIncentiveIssue = (house: Checker, id: string) => {
  const near = nearestName(
    id,
    house.incentives.map((one) => one.id),
  );
  const extra = near === undefined ? {} : { hint: `did you mean "${near}"?`, params: { near } };
  return issue('ask/unknown-incentive', ['incentive'], 'the id of an incentive in the pack', shown(id), extra);
};
