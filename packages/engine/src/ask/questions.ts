import type { CompiledPack } from '../decide/compiled-pack.ts';
import { decide } from '../decide/decide.ts';
import type { Interval } from '../decide/interval.ts';
import type { CheckOptions } from '../decide/profile.ts';
import { oneOf } from '../decide/read-options.ts';
import { situationOf } from '../decide/situation.ts';
import { standing } from '../decide/standing.ts';
import { type Possible, Residual } from '../diagram/residual.ts';
import { factsAt, type Variable } from '../diagram/variables.ts';
import { type Outcome, ok } from '../issue.ts';
import { isRare } from '../language/fact.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import type { Question, Questions } from './question.ts';
import { groupCells, type LevelGroups, regionsOf } from './regions.ts';
import { narrowed, rareWeight, scenariosOf } from './scenarios.ts';
import { soonest } from './soonest.ts';

/**
 * What `questions` is asked, beside the company: the day, in which order questions come, and whether what has ended counts.
 */
export interface QuestionOptions extends CheckOptions {
  /**
   * `settling` (the default): what soonest shows a first incentive in force that is met, and then fewest questions until all is settled.
   * `money`: the most money first. By either, what can change an incentive that is in force comes before what can change others only: of
   * those nothing can be relied on yet.
   */
  readonly rankBy?: 'settling' | 'money';
  /** Ask about incentives that have ended, too. */
  readonly history?: boolean;
}

const checks = { rankBy: oneOf('settling', 'money'), history: oneOf(true, false) };

/** An incentive that a fact can still change, with its node and its money. */
interface OpenCase {
  readonly id: string;
  readonly node: number;
  readonly open: readonly string[];
  readonly ends: Interval;
}

/** The facts that can still change some status, no more and no fewer, best first. */
export const questions = (compiled: CompiledPack, profile: unknown, options: QuestionOptions): Outcome<Questions> => {
  const steps = questionSteps(compiled, profile, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** The same a fact at a time, for who has something more urgent to do in between. */
export function* questionSteps(
  compiled: CompiledPack,
  profile: unknown,
  options: QuestionOptions,
): Generator<undefined, Outcome<Questions>> {
  const situation = situationOf(compiled, profile, options, checks);
  if (!situation.ok) return situation;
  const { asOf, knowledge, incentives } = situation.value;
  const { possible, residual } = knowledge;
  const { history, rankBy } = situation.value.options;
  const asked = incentives.filter((one) => history === true || one.validityOn(asOf).state !== 'ended');
  const inForce = new Set<string>();
  /** By fact, after how many answers an incentive in force may be met that asks for it. */
  const answersUntil = new Map<string, number>();
  let isOneMet = false;
  const cases = asked.flatMap((one): OpenCase[] => {
    const { entry, ends } = decide(compiled, one, knowledge);
    const isInForce = one.validityOn(asOf).state === 'in-force';
    isOneMet ||= isInForce && entry.status === 'eligible';
    if (entry.status !== 'undetermined') return [];
    const { node } = one.compiled;
    if (isInForce) {
      for (const fact of entry.open) inForce.add(fact);
      const { answers, facts: onTheWay } = soonest(compiled, residual, residual.of(node), entry.open);
      for (const fact of onTheWay) answersUntil.set(fact, Math.min(answers, answersUntil.get(fact) ?? answers));
    }
    return [{ id: one.id, node, open: entry.open, ends }];
  });
  const facts = [...new Set(cases.flatMap(({ open }) => open))].sort();
  const scored: Question[] = [];
  for (const fact of facts) {
    scored.push(questionFor(compiled, fact, cases, residual, possible));
    yield;
  }
  const isShowing = rankBy !== 'money' && !isOneMet;
  const far = Number.MAX_SAFE_INTEGER;
  const until = ({ fact }: Question) => (isShowing && answersUntil.get(fact)) || far;
  const rank = rankBy === 'money' ? byMoney : bySettling;
  const order = (a: Question, b: Question) =>
    Number(inForce.has(b.fact)) - Number(inForce.has(a.fact)) || until(a) - until(b) || rank(a, b);
  return ok({ questions: scored.sort(order), undetermined: cases.length, settled: asked.length - cases.length });
}

const questionFor = (
  compiled: CompiledPack,
  fact: string,
  cases: readonly OpenCase[],
  residual: Residual,
  possible: Possible,
): Question => {
  const touched = cases.filter(({ open }) => open.includes(fact));
  // Whatever the answer, the others stay as they are.
  const untouched = new Set(cases.flatMap(({ open }) => (open.includes(fact) ? [] : open)));
  const levels = levelsOf(compiled, fact, touched, residual, possible);
  const { figures } = residual;
  const scenarios = scenariosOf(levels);
  const settles = new Set<string>();
  let settled = 0;
  let questionsLeft = 0;
  const weights = scenarios.map(isRare(compiled.facts.get(fact)) ? rareWeight : () => 1);
  for (const [at, scenario] of scenarios.entries()) {
    const weight = weights[at] as number;
    const after = new Residual(compiled.diagram, narrowed(possible, scenario), figures);
    const left = new Set(untouched);
    for (const { id, node } of touched) {
      const { status, open } = standing(compiled.diagram, after, node);
      for (const one of open) left.add(one);
      if (status === 'undetermined') continue;
      settles.add(id);
      settled += weight;
    }
    questionsLeft += weight * left.size;
  }
  const all = weights.reduce((sum, one) => sum + one, 0);
  return {
    fact,
    incentives: touched.map(({ id }) => id),
    settles: [...settles].sort(),
    expected: { settled: settled / all, questionsLeft: questionsLeft / all },
    atStake: {
      floors: sumOf(touched.map(({ ends }) => ends.min)),
      caps: sumOf(touched.map(({ ends }) => (ends.min === null ? ends.max : null))),
    },
    regions: levels.flatMap((one) => regionsOf(compiled.diagram.variables.list[one.level] as Variable, one, fact)),
  };
};

/** Of those that are known. */
const sumOf = (figures: readonly (Decimal | null)[]): string =>
  toPlain(Decimal.sum(0, ...figures.map((one) => one ?? 0)));

/** The levels of the fact that still matter, with the cells that matter on them. */
const levelsOf = (
  { diagram }: CompiledPack,
  fact: string,
  touched: readonly OpenCase[],
  residual: Residual,
  possible: Possible,
): LevelGroups[] => {
  const roots = touched.map(({ node }) => residual.of(node));
  const levels = new Set(roots.flatMap((root) => [...residual.support(root)]));
  return [...levels]
    .filter((level) => factsAt(diagram.variables.list[level] as Variable).includes(fact))
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
