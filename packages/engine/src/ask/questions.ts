import { evaluateAmount } from '../decide/amount.ts';
import { standing } from '../decide/check.ts';
import type { Checker } from '../decide/checker.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { CheckOptions } from '../decide/profile.ts';
import { oneOf } from '../decide/read-options.ts';
import { situationOf } from '../decide/situation.ts';
import { validityAt } from '../decide/validity.ts';
import type { Compiled } from '../diagram/diagram.ts';
import { type Possible, Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import { type Outcome, ok } from '../issue.ts';
import type { Incentive } from '../language/incentive.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import type { Question, Questions } from './question.ts';
import { groupCells, type LevelGroups, regionsOf } from './regions.ts';
import { narrowed, scenariosOf } from './scenarios.ts';

export interface QuestionOptions extends CheckOptions {
  /** `settling` (the default): fewest questions until all is settled. `money`: the most money first. */
  readonly rankBy?: 'settling' | 'money';
  /** Ask about incentives that have ended, too. */
  readonly history?: boolean;
}

const checks = { rankBy: oneOf('settling', 'money'), history: oneOf(true, false) };

/** An incentive that a fact can still change, with its node and its money. */
interface OpenCase {
  readonly incentive: Incentive;
  readonly node: number;
  readonly open: readonly string[];
  readonly floor: Decimal;
  readonly cap: Decimal;
}

/** The facts that can still change some status, no more and no fewer, best first. */
export const questions = (house: Checker, profile: unknown, options: QuestionOptions): Outcome<Questions> => {
  const steps = questionSteps(house, profile, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** The same a fact at a time, for who has something more urgent to do in between. */
export function* questionSteps(
  house: Checker,
  profile: unknown,
  options: QuestionOptions,
): Generator<undefined, Outcome<Questions>> {
  const situation = situationOf(house, profile, options, checks);
  if (!situation.ok) return situation;
  const { asOf, knowledge, possible, residual } = situation.value;
  const { history, rankBy } = situation.value.options;
  const asked = house.incentives.filter(({ validity }) => history === true || validityAt(validity, asOf) !== 'ended');
  const cases = asked.flatMap((incentive) => openCase(house, incentive, residual, knowledge));
  const facts = [...new Set(cases.flatMap(({ open }) => open))].sort();
  const scored: Question[] = [];
  for (const fact of facts) {
    scored.push(questionFor(house, fact, cases, residual, possible));
    yield;
  }
  const order = rankBy === 'money' ? byMoney : bySettling;
  return ok({ questions: scored.sort(order), undetermined: cases.length, settled: asked.length - cases.length });
}

const openCase = (house: Checker, incentive: Incentive, residual: Residual, { given }: Knowledge): OpenCase[] => {
  const { node } = house.diagram.roots.get(incentive.id) as Compiled;
  const { status, open } = standing(house.diagram, residual, node);
  if (status !== 'undetermined') return [];
  const { min, max } = evaluateAmount(incentive.amount, { facts: house.facts, given, resolve: () => [] });
  return [{ incentive, node, open, floor: new Decimal(min ?? 0), cap: new Decimal(min === null ? (max ?? 0) : 0) }];
};

const questionFor = (
  house: Checker,
  fact: string,
  cases: readonly OpenCase[],
  residual: Residual,
  possible: Possible,
): Question => {
  const touched = cases.filter(({ open }) => open.includes(fact));
  // Whatever the answer, the others stay as they are.
  const untouched = new Set(cases.flatMap(({ open }) => (open.includes(fact) ? [] : open)));
  const levels = levelsOf(house, fact, touched, residual, possible);
  const scenarios = scenariosOf(levels);
  const settles = new Set<string>();
  let settled = 0;
  let questionsLeft = 0;
  for (const scenario of scenarios) {
    const after = new Residual(house.diagram, narrowed(possible, scenario));
    const left = new Set(untouched);
    for (const { incentive, node } of touched) {
      const { status, open } = standing(house.diagram, after, node);
      for (const one of open) left.add(one);
      if (status === 'undetermined') continue;
      settles.add(incentive.id);
      settled++;
    }
    questionsLeft += left.size;
  }
  return {
    fact,
    incentives: touched.map(({ incentive }) => incentive.id),
    settles: [...settles].sort(),
    expected: { settled: settled / scenarios.length, questionsLeft: questionsLeft / scenarios.length },
    atStake: {
      floors: toPlain(touched.reduce((sum, { floor }) => sum.plus(floor), new Decimal(0))),
      caps: toPlain(touched.reduce((sum, { cap }) => sum.plus(cap), new Decimal(0))),
    },
    regions: levels.flatMap((one) => regionsOf(house.diagram.variables.list[one.level] as Variable, one)),
  };
};

/** The levels of the fact that still matter, with the cells that matter on them. */
const levelsOf = (
  { diagram }: Checker,
  fact: string,
  touched: readonly OpenCase[],
  residual: Residual,
  possible: Possible,
): LevelGroups[] => {
  const roots = touched.map(({ node }) => residual.of(node));
  const levels = new Set(roots.flatMap((root) => [...residual.support(root)]));
  return [...levels]
    .filter((level) => (diagram.variables.list[level] as { readonly fact?: string }).fact === fact)
    .sort((a, b) => a - b)
    .map((level) => groupCells(residual, roots, level, possible[level] as Uint8Array));
};

const byName = (a: Question, b: Question): number => (a.fact < b.fact ? -1 : 1);

const bySettling = (a: Question, b: Question): number =>
  a.expected.questionsLeft - b.expected.questionsLeft || b.expected.settled - a.expected.settled || byName(a, b);

const byMoney = (a: Question, b: Question): number => {
  const money = ({ atStake, expected }: Question) => Decimal.max(atStake.floors, atStake.caps).times(expected.settled);
  return money(b).comparedTo(money(a)) || bySettling(a, b);
};
