import type { CompiledIncentive } from '../decide/compiled-incentive.ts';
import { type CompiledPack, compiledPack } from '../decide/compiled-pack.ts';
import { decide } from '../decide/decide.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import type { Profile } from '../decide/profile.ts';
import { readKnowledge } from '../decide/read-knowledge.ts';
import { figureText } from '../decide/region.ts';
import type { Given } from '../decide/report.ts';
import { buildDiagram, type Compiled } from '../diagram/diagram.ts';
import type { Group } from '../diagram/group.ts';
import { type Rational, toDecimal } from '../diagram/linear.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import { levelsUnder } from '../diagram/reach.ts';
import { figureOf } from '../diagram/scale.ts';
import type { CompareCondition, Condition } from '../language/condition.ts';
import type { DateFact, NumericFact } from '../language/fact.ts';
import type { Pack } from '../language/pack.ts';
import { Decimal } from '../value/decimal.ts';
import { askedOf, compares, settled } from './held.ts';
import type { Change, ChangeSet } from './nearest-result.ts';

/** Sets of changes; `complete` is false when others may exist. */
export interface Ways {
  readonly sets: readonly ChangeSet[];
  readonly complete: boolean;
}

type Search = (compiled: CompiledPack, node: number, knowledge: Knowledge) => Ways;

/** How the comparisons of a group are asked: in place of each, a condition over facts that are asked one by one. */
type Asking = (comparison: CompareCondition) => Condition;

/** So many regions of a group are tried for a way in which several of its facts move at once. */
const mostRegions = 60;

/**
 * The ways of an incentive whose facts speak of one another through terms. Of each group one fact moves, and the others are held as
 * they were answered; one that is not known whole is asked for as it is, term by term. Where that leads nowhere, several facts move
 * at once: one such way is given, and it is said that there may be others.
 */
export const waysWithTerms = (
  compiled: CompiledPack,
  incentive: CompiledIncentive,
  knowledge: Knowledge,
  search: Search,
): Ways => {
  const { diagram } = compiled;
  const groups = [...levelsUnder(diagram.table, incentive.compiled.node)].flatMap((level) => {
    const variable = diagram.variables.list[level];
    return variable?.kind === 'group' ? [{ level, group: variable.group }] : [];
  });
  const ways = combined(groups.map(({ group }) => askings(compiled, group, knowledge))).map((askings) =>
    waysAsked(compiled, incentive, knowledge, (one) => askings.get(one.fact)?.(one) ?? one, search),
  );
  const sets = smallest(ways.flatMap((one) => one.sets));
  if (sets.length > 0) return { sets, complete: ways.every(({ complete }) => complete) };
  for (const { level, group } of groups) {
    const found = movingSeveral(compiled, incentive, knowledge, level, group, search);
    if (found.length > 0) return { sets: smallest(found), complete: false };
  }
  return { sets: [], complete: groups.length < 2 };
};

/** By figure of the group. */
type Askings = ReadonlyMap<string, Asking>;

const askings = ({ facts, terms }: CompiledPack, group: Group, { figures }: Knowledge): readonly Askings[] => {
  const known = new Map<string, Decimal>();
  for (const fact of group.facts) {
    const given = figures.answered.get(fact.id);
    if (given?.kind === 'value') known.set(fact.id, figureOf(fact, String(given.value)));
  }
  const open = group.facts.filter(({ id }) => !known.has(id));
  const isAnswered = group.terms.some(({ id }) => figures.answered.has(id));
  // An age is asked for as it is: time adds to it, and nobody changes the date.
  if (open.length > 1 || isAnswered || group.terms.some(({ kind }) => kind === 'age')) return [new Map()];
  const moving = open.length === 1 ? open : group.facts.filter(({ mutability }) => mutability !== 'immutable');
  return moving.map((fact) => {
    const held = new Map([...known].filter(([id]) => id !== fact.id));
    const asked: Asking = (comparison) => {
      const term = terms.get(comparison.fact);
      if (comparison.fact === fact.id) return comparison;
      if (term !== undefined) return askedOf(fact, term, comparison, held);
      const own = facts.get(comparison.fact) as NumericFact | DateFact;
      const above = (known.get(own.id) as Decimal).minus(figureOf(own, comparison.value));
      return settled(compares(above, comparison.op));
    };
    return new Map(group.axes.map(({ scale }) => [scale.fact.id, asked]));
  });
};

/** One asking of each group, in every combination; no more than some, since what they have in common is found by the first. */
const combined = (choices: readonly (readonly Askings[])[]): readonly Askings[] =>
  choices
    .reduce<readonly Askings[]>(
      (all, some) => all.flatMap((one) => some.map((more) => new Map([...one, ...more]))),
      [new Map()],
    )
    .slice(0, 16);

const waysAsked = (
  compiled: CompiledPack,
  incentive: CompiledIncentive,
  knowledge: Knowledge,
  asking: Asking,
  search: Search,
  moves: readonly Change[] = [],
): Ways => {
  const plain = plainPack(compiled, incentive, asking);
  if (plain === null) return { sets: [], complete: false };
  const answers: Record<string, unknown> = {};
  for (const [id, given] of knowledge.given) answers[id] = answerOf(given);
  const read = readKnowledge(plain, answers, knowledge.figures.asOf, Object.fromEntries(knowledge.attested));
  if (!read.ok) return { sets: [], complete: false };
  const { node } = plain.diagram.roots.get(incentive.id) as Compiled;
  const found = isOutcome(plain, node) ? { sets: [already(node)], complete: true } : search(plain, node, read.value);
  const sets = found.sets
    .map((set) => ({ ...set, changes: [...moves, ...set.changes] }))
    .filter((set) => set.changes.length > 0 && works(compiled, incentive, knowledge, set));
  return { sets, complete: found.complete && sets.length === found.sets.length };
};

/** Where what was held is all that the rule asks, nothing else has to change. */
const isOutcome = ({ diagram }: CompiledPack, node: number): boolean =>
  node !== FALSE && diagram.table.level(node) >= diagram.variables.firstJudgement;

const already = (node: number): ChangeSet => ({
  status: node === TRUE ? 'eligible' : 'conditional',
  changes: [],
  choices: [],
});

/** The incentive alone, with every figure that it compares as a fact that is asked by itself. */
const plainPack = (
  compiled: CompiledPack,
  { id, incentive }: CompiledIncentive,
  asking: Asking,
): CompiledPack | null => {
  const definitions = new Map(compiled.pack.definitions?.map((one) => [one.id, one.condition]));
  const { terms: _terms, definitions: _definitions, relations: _relations, ...rest } = compiled.pack;
  const { versions: _versions, ...current } = incentive;
  const condition = rewritten(current.condition, asking, definitions);
  const amount = { kind: 'unstated', cites: [] } as unknown as typeof current.amount;
  const pack: Pack = {
    ...rest,
    facts: [...compiled.facts.values()],
    incentives: [{ ...current, id, condition, amount }],
  };
  const built = buildDiagram(pack);
  return built.ok ? compiledPack(pack, built.value) : null;
};

const rewritten = (condition: Condition, asking: Asking, definitions: ReadonlyMap<string, Condition>): Condition => {
  const within = (one: Condition) => rewritten(one, asking, definitions);
  switch (condition.kind) {
    case 'compare':
      return asking(condition);
    case 'meets':
      return within(definitions.get(condition.definition) as Condition);
    case 'not':
      return { ...condition, of: within(condition.of) };
    case 'points':
      return {
        ...condition,
        indicators: condition.indicators.map((one) => ({
          ...one,
          grades: one.grades.map(({ points, when }) => ({ points, when: within(when) })),
        })),
      };
    default:
      return 'of' in condition ? { ...condition, of: condition.of.map(within) } : condition;
  }
};

const answerOf = (given: Given): unknown => {
  switch (given.kind) {
    case 'value':
      return given.value;
    case 'any-of':
      return { anyOf: given.options };
    case 'set':
      return given.exact ? given.includes : { includes: given.includes, excludes: given.excludes };
    case 'range': {
      const { kind: _kind, ...range } = given;
      return range;
    }
  }
};

/** Whether the answers of a set, beside the others, go together and do what they promise. */
const works = (compiled: CompiledPack, incentive: CompiledIncentive, knowledge: Knowledge, set: ChangeSet): boolean => {
  const answers: Record<string, unknown> = {};
  for (const [id, given] of knowledge.figures.answered) answers[id] = answerOf(given);
  for (const { fact, answer } of set.changes) {
    if (compiled.terms.get(fact)?.kind === 'age') return true;
    answers[fact] = answer;
  }
  const attested = Object.fromEntries(knowledge.attested);
  const read = readKnowledge(compiled, answers as Profile, knowledge.figures.asOf, attested);
  return read.ok && decide(compiled, incentive, read.value).entry.status === set.status;
};

/** Ways to a region in which no fact of the group moves alone: each goes to what a company there has. */
const movingSeveral = (
  compiled: CompiledPack,
  incentive: CompiledIncentive,
  knowledge: Knowledge,
  level: number,
  group: Group,
  search: Search,
): readonly ChangeSet[] => {
  const { answered, asOf } = knowledge.figures;
  const held = new Map(
    [...answered].filter(([id]) => !group.facts.some((fact) => fact.id === id && fact.mutability !== 'immutable')),
  );
  const possible = knowledge.possible[level] as Uint8Array;
  const regions = [...possible.keys()].filter((region) => possible[region] === 0).slice(0, mostRegions);
  return regions.flatMap((region) => {
    const point = group.sample(region, { answered: held, asOf });
    if (point === null) return [];
    const asking: Asking = (one) => {
      const isOwn = group.axes.some(({ scale }) => scale.fact.id === one.fact);
      return isOwn ? settled(group.satisfied(one.fact, one.op, one.value)[region] === true) : one;
    };
    const moves = group.facts.flatMap((fact) => changeTo(fact, point.get(fact.id) as Rational, answered.get(fact.id)));
    return waysAsked(compiled, incentive, knowledge, asking, search, moves).sets;
  });
};

const changeTo = (fact: NumericFact | DateFact, at: Rational, from: Given | undefined): readonly Change[] => {
  const figure = figureText(fact, toDecimal(at).toDecimalPlaces(15, Decimal.ROUND_CEIL));
  if (from?.kind === 'value' && from.value === figure) return [];
  const to = { kind: 'between', min: figure, minExclusive: false, max: figure, maxExclusive: false } as const;
  const kind = from === undefined ? 'confirm' : 'change';
  const { id, mutability } = fact;
  return [{ fact: id, kind, mutability, from: from ?? null, to, gap: null, answer: figure, alternatives: [] }];
};

/** Each once, none that asks for more than another, the smallest first. */
const smallest = (sets: readonly ChangeSet[]): readonly ChangeSet[] => {
  const changed = (set: ChangeSet) => set.changes.filter(({ kind }) => kind === 'change').length;
  const inOrder = [...sets].sort((a, b) => changed(a) - changed(b) || a.changes.length - b.changes.length);
  const kept: ChangeSet[] = [];
  for (const set of inOrder) {
    const isMore = kept.some((one) =>
      one.changes.every(({ fact }) => set.changes.some((other) => other.fact === fact)),
    );
    if (!isMore) kept.push(set);
  }
  return kept;
};
