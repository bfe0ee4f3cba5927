import type { Compiled } from '../diagram/diagram.ts';
import { Residual } from '../diagram/residual.ts';
import { type Outcome, ok } from '../issue.ts';
import { evaluateAmount } from './amount.ts';
import { standing } from './check.ts';
import type { Checker } from './checker.ts';
import { parseKnowledge, possibleCells } from './knowledge.ts';
import type { Attested } from './profile.ts';
import type { Result } from './report.ts';

/** What a list shows of one incentive: the same as in a report, without its proof. */
export type OutlineEntry = Pick<Result, 'incentive' | 'status' | 'amount'>;

/** Status and amount of every incentive, by id; for lists and sums, where nobody reads the proof. */
export const outline = (house: Checker, profile: unknown, attested?: Attested): Outcome<readonly OutlineEntry[]> => {
  const { diagram, facts, resolve, incentives, constantAmounts: constants } = house;
  const knowledge = parseKnowledge(house, profile, attested);
  if (!knowledge.ok) return knowledge;
  const { given } = knowledge.value;
  const residual = new Residual(diagram, possibleCells(diagram, knowledge.value));
  return ok(
    incentives.map(({ id, amount }) => ({
      incentive: id,
      status: standing(diagram, residual, (diagram.roots.get(id) as Compiled).node).status,
      amount: evaluateAmount(amount, { facts, given, resolve, constants }),
    })),
  );
};
