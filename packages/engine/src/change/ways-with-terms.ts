import type { CompiledIncentive } from '../decide/compiled-incentive.ts';
import { type CompiledPack, compiledPack } from '../decide/compiled-pack.ts';
import { decide } from '../decide/decide.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import { readKnowledge } from '../decide/read-knowledge.ts';
import { figureText } from '../decide/region.ts';
import type { Given } from '../decide/report.ts';
import { buildDiagram, type Compiled } from '../diagram/diagram.ts';
import { exactly, type Figured, isQuotient } from '../diagram/fact-space.ts';
import type { Group } from '../diagram/group.ts';
import { type Rational, toDecimal } from '../diagram/linear.ts';
import { FALSE, TRUE } from '../diagram/node-table.ts';
import { levelsUnder } from '../diagram/reach.ts';
import { figureOf } from '../diagram/scale.ts';
import type { CompareCondition, Condition } from '../language/condition.ts';
import type { Pack } from '../language/pack.ts';
import { Decimal } from '../value/decimal.ts';
import { askedOf, compares, settled } from './held.ts';
import type { Change, ChangeSet } from './nearest-result.ts';

/** Sets of changes; `complete` is false when others may exist. */
export interface Ways {
  readonly sets: readonly ChangeSet[];
  readonly complete: boolean;
}

/** The ways over facts of which each is asked by itself. */
export type Search = (compiled: CompiledPack, node: number, knowledge: Knowledge) => Ways;

/** How the comparisons of a group are asked: in place of each, a condition over facts that are asked one by one. */
type Asking = (comparison: CompareCondition) => Condition;

/** Which incentive is within which reach, for whom, and how plain facts are searched. */
interface Asked {
  readonly compiled: CompiledPack;
  readonly incentive: CompiledIncentive;
  readonly knowledge: Knowledge;
  readonly search: Search;
}

interface Grouped {
  readonly level: number;
  readonly group: Group;
  readonly moving: readonly Figured[] | null;
}

/** So many regions of a group are tried for a way in which several of its facts move at once. */
const mostRegions = 60;

/** So many choices of one moving fact in each group are tried. */
const mostAskings = 16;

/**
 * The ways of an incentive. Where nothing speaks of terms they are those of the plain search. Of each group of facts that speak of one
 * another through terms one moves, and the others are held as they were answered; a group that is not known whole is asked for as it
 * is, term by term. Where that leads nowhere, several facts move at once: one such way is given, and it is said that there may be others.
 */
export const waysWithTerms = (asked: Asked): Ways => {
  const { compiled, incentive, knowledge } = asked;
  const { diagram } = compiled;
  const groups = [...levelsUnder(diagram.table, incentive.compiled.node)].flatMap((level): Grouped[] => {
    const variable = diagram.variables.list[level];
    return variable?.kind === 'group'
      ? [{ level, group: variable.group, moving: movingOf(variable.group, knowledge) }]
      : [];
  });
  const { answered } = knowledge.figures;
  if (groups.length === 0 && ![...compiled.terms.keys()].some((id) => answered.has(id)))
    return asked.search(compiled, incentive.compiled.node, knowledge);
  const choices = combined(groups.map(({ group, moving }) => askings(compiled, group, moving, knowledge)));
  const { sets, complete } = together(choices, mostAskings, (askings) =>
    waysAsked(asked, (one) => askings.get(one.fact)?.(one) ?? one, []),
  );
  if (sets.length > 0) {
    const alone = new Set(sets.flatMap(({ changes }) => (changes.length === 1 ? changes.map(({ fact }) => fact) : [])));
    // What moves two facts of a group is a way of its own, unless one of them would do alone.
    const isCovered = groups.every(({ moving }) => (moving ?? []).filter(({ id }) => !alone.has(id)).length < 2);
    return { sets, complete: complete && isCovered };
  }
  // Figures that were asked for as they are were thought free of one another, and so left nothing out but a ratio to nought.
  const several = groups.filter(({ group, moving }) => moving !== null || group.terms.some((one) => isQuotient(one)));
  const found = together(several, several.length, (one) => movingSeveral(asked, one));
  return {
    sets: found.sets,
    complete: found.sets.length === 0 && complete && groups.length < 2 && found.complete,
  };
};

/** The ways of each, of no more than so many. */
const together = <T>(some: readonly T[], most: number, waysOf: (one: T) => Ways): Ways => {
  const ways = some.slice(0, most).map(waysOf);
  return {
    sets: smallest(ways.flatMap(({ sets }) => sets)),
    complete: some.length <= most && ways.every(({ complete }) => complete),
  };
};

/** The facts of which one moves while the others are held; null where the figures of the group are asked for as they are. */
const movingOf = (group: Group, { figures: { answered } }: Knowledge): readonly Figured[] | null => {
  const open = group.facts.filter(({ id }) => exactly(answered.get(id)) === null);
  const isAnswered = group.terms.some(({ id }) => answered.has(id));
  // An age is asked for as it is: time adds to it, and nobody changes the date.
  if (open.length > 1 || isAnswered || group.terms.some(({ kind }) => kind === 'age')) return null;
  return open.length === 1 ? open : group.facts.filter(({ mutability }) => mutability !== 'immutable');
};

/** By figure of the group. */
type Askings = ReadonlyMap<string, Asking>;

const askings = (
  { facts, terms }: CompiledPack,
  group: Group,
  moving: readonly Figured[] | null,
  { figures }: Knowledge,
): readonly Askings[] => {
  if (moving === null) return [new Map()];
  const known = new Map<string, Decimal>();
  for (const fact of group.facts) {
    const figure = exactly(figures.answered.get(fact.id));
    if (figure !== null) known.set(fact.id, figureOf(fact, figure));
  }
  return moving.map((fact) => {
    const held = new Map([...known].filter(([id]) => id !== fact.id));
    const asked: Asking = (comparison) => {
      const term = terms.get(comparison.fact);
      if (comparison.fact === fact.id) return comparison;
      if (term !== undefined) return askedOf(fact, term, comparison, held);
      const own = facts.get(comparison.fact) as Figured;
      const above = (known.get(own.id) as Decimal).minus(figureOf(own, comparison.value));
      return settled(compares(above, comparison.op));
    };
    return new Map(group.axes.map(({ scale }) => [scale.fact.id, asked]));
  });
};

/** One asking of each group, in every combination; a few more than are tried, so that it is known whether some are not. */
const combined = (choices: readonly (readonly Askings[])[]): readonly Askings[] =>
  choices.reduce<readonly Askings[]>(
    (all, some) => all.flatMap((one) => some.map((more) => new Map([...one, ...more]))).slice(0, mostAskings + 1),
    [new Map()],
  );

/** After these moves, with the comparisons of the groups asked so. */
const waysAsked = (asked: Asked, asking: Asking, moves: readonly Change[]): Ways => {
  const { compiled, incentive, knowledge, search } = asked;
  const plain = plainPack(compiled, incentive, asking);
  const known = plain && knownIn(plain, answersTo(knowledge.given), knowledge);
  if (plain === null || known === null) return { sets: [], complete: false };
  const { node } = plain.diagram.roots.get(incentive.id) as Compiled;
  const found = isOutcome(plain, node) ? { sets: [already(node)], complete: true } : search(plain, node, known);
  const sets = found.sets
    .map((set) => ({ ...set, changes: [...moves, ...set.changes] }))
    .filter((set) => set.changes.length > 0 && works(asked, set));
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
  const condition = rewritten(incentive.condition, asking, definitions);
  const amount = { kind: 'unstated', cites: [] } as unknown as typeof incentive.amount;
  const pack: Pack = {
    ...compiled.pack,
    facts: [...compiled.facts.values()],
    terms: [],
    definitions: [],
    relations: [],
    incentives: [{ ...incentive, id, condition, amount, versions: [] }],
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

/**
 * Whether the answers of a set, beside the others, go together and do what they promise. An age grows while its date stays, which no
 * answers as of one day say: then the date is left out, and what it settles is left to the search, which held it.
 */
const works = ({ compiled, incentive, knowledge }: Asked, set: ChangeSet): boolean => {
  const answers = answersTo(knowledge.figures.answered);
  let isAged = false;
  for (const { fact, answer } of set.changes) {
    const term = compiled.terms.get(fact);
    if (term?.kind === 'age') {
      isAged = true;
      for (const date of term.facts) delete answers[date];
    }
    answers[fact] = answer;
  }
  const known = knownIn(compiled, answers, knowledge);
  const status = known && decide(compiled, incentive, known).entry.status;
  return status === set.status || (isAged && status === 'undetermined');
};

const answersTo = (given: Iterable<readonly [string, Given]>): Record<string, unknown> =>
  Object.fromEntries([...given].map(([id, one]) => [id, answerOf(one)]));

/** Null where the answers do not go together. */
const knownIn = (pack: CompiledPack, answers: object, { figures, attested }: Knowledge): Knowledge | null => {
  const read = readKnowledge(pack, answers, figures.asOf, Object.fromEntries(attested));
  return read.ok ? read.value : null;
};

/** Ways to a region in which no fact of the group moves alone: each goes to what a company there has. */
const movingSeveral = (asked: Asked, { level, group }: Grouped): Ways => {
  const { knowledge } = asked;
  const { answered, asOf } = knowledge.figures;
  const held = new Map(
    [...answered].filter(([id]) => !group.facts.some((fact) => fact.id === id && fact.mutability !== 'immutable')),
  );
  const possible = knowledge.possible[level] as Uint8Array;
  // One that a single fact could reach is among them: it may be a figure that no answer can say, such as a third.
  const { sets, complete } = together([...possible.keys()], mostRegions, (region) => {
    const point = group.sample(region, possible[region] === 0 ? { answered: held, asOf } : knowledge.figures);
    if (point === null) return { sets: [], complete: true };
    const asking: Asking = (one) => {
      const isOwn = group.axes.some(({ scale }) => scale.fact.id === one.fact);
      return isOwn ? settled(group.satisfied(one.fact, one.op, one.value)[region] === true) : one;
    };
    const moves = group.facts.flatMap((fact) => changeTo(group, fact, point.get(fact.id) as Rational, knowledge));
    return waysAsked(asked, asking, moves);
  });
  return { sets, complete: complete && !group.terms.some(({ id }) => answered.has(id)) };
};

const changeTo = (group: Group, fact: Figured, at: Rational, { figures }: Knowledge): readonly Change[] => {
  const from = figures.answered.get(fact.id);
  const value = toDecimal(at).toDecimalPlaces(15, Decimal.ROUND_CEIL);
  const figure = figureText(fact, value);
  if (exactly(from) === figure) return [];
  const to = { kind: 'between', min: figure, minExclusive: false, max: figure, maxExclusive: false } as const;
  const here = { figure: fact.id, lower: { at: value, side: 'before' }, upper: { at: value, side: 'after' } } as const;
  const kind = group.canStand([here], figures) ? 'confirm' : 'change';
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
