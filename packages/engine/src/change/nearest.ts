import type { CompiledPack } from '../decide/compiled-pack.ts';
import { decide } from '../decide/decide.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { SituationOptions } from '../decide/profile.ts';
import { aCount } from '../decide/read-options.ts';
import { situationOf, unknownIncentive } from '../decide/situation.ts';
import { fail, type Outcome, ok } from '../issue.ts';
import { alikeFacts } from './alike.ts';
import { anyWay } from './any-way.ts';
import { changeSetOf } from './change-set.ts';
import { groundOf } from './ground.ts';
import { movesOf, withoutIdle } from './moves.ts';
import type { ChangeSet, Nearest } from './nearest-result.ts';
import { searchWays } from './search.ts';
import { type Search, type Ways, waysWithTerms } from './ways-with-terms.ts';

/** What `nearest` is asked, beside the incentive and the company: the day, and how many ways at most. */
export interface NearestOptions extends SituationOptions {
  /** At most so many sets; 5 unless said otherwise. */
  readonly limit?: number;
}

/** The smallest sets of facts that would have to change, or turn out so, for the incentive to be within reach. */
export const nearest = (
  compiled: CompiledPack,
  incentiveId: string,
  profile: unknown,
  options: NearestOptions,
): Outcome<Nearest> => {
  const situation = situationOf(compiled, profile, options, { limit: aCount });
  const known = compiled.incentiveById.get(incentiveId);
  if (!situation.ok || known === undefined)
    return fail(
      ...(situation.ok ? [] : situation.issues),
      ...(known === undefined ? [unknownIncentive(compiled, incentiveId, ['incentive'])] : []),
    );
  const { asOf, knowledge } = situation.value;
  const incentive = known.at(asOf);
  const { status } = decide(compiled, incentive, knowledge).entry;
  const about = { incentive: incentiveId, status, validity: incentive.validityOn(asOf).state };
  if (status === 'eligible' || status === 'conditional')
    return ok({ ...about, outcome: 'already', sets: [], complete: true });
  const limit = situation.value.options.limit ?? 5;
  // One tells whether there is any.
  const most = Math.max(limit, 1);
  const search: Search = (...ground) => waysOn(...ground, most);
  const { sets, complete } = waysWithTerms({ compiled, incentive, knowledge, search });
  const outcome = sets.length > 0 ? 'possible' : complete ? 'impossible' : 'not-found';
  return ok({ ...about, outcome, sets: sets.slice(0, limit), complete });
};

/** The ways over facts of which each is asked by itself. */
const waysOn = (compiled: CompiledPack, node: number, knowledge: Knowledge, limit: number): Ways => {
  const ground = groundOf(compiled, node, knowledge);
  const moves = movesOf(ground);
  ground.table.allow(workBudget);
  const alike = alikeFacts(ground, moves);
  ground.table.allow(workBudget);
  const useful = withoutIdle(ground, moves);
  ground.table.allow(Number.POSITIVE_INFINITY);
  const found = searchWays(ground, useful, alike, limit);
  const other = found.ways.length > 0 ? undefined : anyWay(ground, moves);
  const ways = other === undefined ? found.ways : [other];
  const sets = ways.slice(0, limit).map((way) => {
    ground.table.allow(Math.max(workBudget / ways.length, leastBudget));
    return changeSetOf(compiled, ground, knowledge, alike, way);
  });
  return {
    sets: sets.flatMap(({ set }) => apart(set)).slice(0, limit),
    // Where any way misses nothing, there is none.
    complete: (found.complete || ways.length === 0) && sets.every(({ isWhole }) => isWhole),
  };
};

const mostApart = 5;

/** Where one change is enough, each of those that would do is a way of its own, unless they are too many to be shown. */
const apart = (set: ChangeSet): readonly ChangeSet[] => {
  const [choice] = set.choices;
  if (choice === undefined || set.changes.length > 1 || choice.of.length > mostApart) return [set];
  return choice.of.map((change) => ({ ...set, changes: [change], choices: [] }));
};

/** New nodes for what symmetry, and the weakest statements of all sets, may cost, and ten times as many steps; for one set not less than the second. */
const workBudget = 2_500;
const leastBudget = 700;
