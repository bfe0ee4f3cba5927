import type { Compiled, Diagram } from '../diagram/diagram.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import type { Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import { type Outcome, ok } from '../issue.ts';
import type { Incentive } from '../language/incentive.ts';
import { evaluateAmount } from './amount.ts';
import type { Checker } from './checker.ts';
import { distinct } from './citations.ts';
import type { CheckOptions } from './profile.ts';
import { proofOf } from './proof.ts';
import type { Proof, Report, Result, Status } from './report.ts';
import { type Situation, situationOf } from './situation.ts';
import { validityAt } from './validity.ts';

type Unproved = Omit<Result, 'proof'> & { proof: Proof };

/** Every incentive of the pack, decided for one company. */
export const check = (house: Checker, profile: unknown, options: CheckOptions): Outcome<Report> => {
  const situation = situationOf(house, profile, options);
  if (!situation.ok) return situation;
  const results = house.incentives.map((incentive) => {
    const [result, prove] = resultOf(house, incentive, situation.value);
    result.proof = prove();
    return result;
  });
  const { id, version } = house.pack;
  return ok({ pack: { id, version, digest: house.digest }, asOf: situation.value.asOf, results });
};

/**
 * One incentive decided. Its proof, most of the work, is left to be asked for and put into its place, which is kept: to take a
 * result apart and together again would cost as much as the rest of it.
 */
export const resultOf = (
  house: Checker,
  incentive: Incentive,
  { asOf, knowledge, residual }: Situation,
): readonly [result: Unproved, prove: () => Proof] => {
  const { diagram, facts, resolve } = house;
  const compiled = diagram.roots.get(incentive.id) as Compiled;
  const { status, open, judgements } = standing(diagram, residual, compiled.node);
  const { given } = knowledge;
  const amount = evaluateAmount(incentive.amount, { facts, given, resolve, constants: house.constantAmounts });
  const { dates, citations } = house.constantsOf(incentive);
  const validity = { state: validityAt(incentive.validity, asOf), ...dates };
  const result: Unproved = {
    incentive: incentive.id,
    title: incentive.title,
    place: incentive.place,
    instrument: incentive.instrument,
    status,
    validity,
    amount,
    open,
    judgements,
    proof: null as never,
    citations: distinct([...citations, ...amount.citations, ...dates.citations]),
  };
  return [result, () => proofOf(compiled, { facts, given, residual, resolve })];
};

/** The status, and exactly the facts and judgements that could still change it. */
export const standing = (diagram: Diagram, residual: Residual, node: number) => {
  const root = residual.of(node);
  const { list, firstJudgement } = diagram.variables;
  const levels = [...residual.support(root)];
  const open = new Set(
    levels.filter((level) => level < firstJudgement).map((level) => (list[level] as { fact: string }).fact),
  );
  const judgements = levels
    .map((level) => list[level] as Variable)
    .flatMap((variable) => (variable.kind === 'judgement' ? [variable.judgement] : []));
  return { status: statusOf(root, open.size > 0), open: [...open].sort(), judgements: judgements.sort() };
};

const statusOf = (root: number, isOpen: boolean): Status => {
  if (root === TRUE) return 'eligible';
  if (root === FALSE) return 'ineligible';
  return isOpen ? 'undetermined' : 'conditional';
};
