import type { Compiled } from '../diagram/diagram.ts';
import { Residual } from '../diagram/residual.ts';
import { type Outcome, ok } from '../issue.ts';
import { evaluateAmount } from './amount.ts';
import { type Checker, statusUnder } from './check.ts';
import { parseKnowledge, possibleCells } from './knowledge.ts';
import type { Attested } from './profile.ts';
import type { Result } from './report.ts';

/** What a list shows of one incentive: the same as in a report, without its proof. */
export type OutlineEntry = Pick<Result, 'incentive' | 'status' | 'amount'>;

/** Status and amount of every incentive, by id; for lists and sums, where nobody reads the proof. */
export const outline = (house: Checker, profile: unknown, attested?: Attested): Outcome<readonly OutlineEntry[]> => {
  const { diagram, facts, resolve, incentives, constantAmounts: constants } = house;
  const knowledge = parseKnowledge(house.pack, profile, attested);
  if (!knowledge.ok) return knowledge;
  const { given } = knowledge.value;
  const residual = new Residual(diagram, possibleCells(diagram, knowledge.value));
  return ok(
    incentives.map(({ id, amount }) => ({
      incentive: id,
      status: statusUnder(diagram, residual, (diagram.roots.get(id) as Compiled).node),
      amount: evaluateAmount(amount, { facts, given, resolve, constants }),
    })),
  );
};
