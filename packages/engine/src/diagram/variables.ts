import { unreachable } from '../issue.ts';
import type { CompareCondition, Condition } from '../language/condition.ts';
import type { ChoiceFact, Fact } from '../language/fact.ts';
import { conditionsIn, partsOf } from '../language/figures.ts';
import type { Term } from '../language/term.ts';
import { joinInto } from '../value/join-into.ts';
import { sortedBy } from '../value/sorted-by.ts';
import type { Figured } from './fact-space.ts';
import { Group } from './group.ts';
import { Scale } from './scale.ts';

/**
 * What one level of the diagram asks. A `choices` fact takes one level per option (is it among them?), every other
 * fact one level, and facts of a group one together. Judgements stand below all facts, so that once no fact matters only judgements are left.
 */
export type Variable =
  | { readonly kind: 'boolean'; readonly fact: string }
  | { readonly kind: 'choice'; readonly fact: string; readonly options: readonly string[] }
  | { readonly kind: 'member'; readonly fact: string; readonly option: string }
  | { readonly kind: 'scale'; readonly fact: string; readonly scale: Scale }
  /** Facts that speak of one another through terms: one level for all of them. */
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'judgement'; readonly judgement: string };

/** A variable that asks for one fact. */
export type FactVariable = Extract<Variable, { readonly fact: string }>;

/** The facts that a level asks for. */
export const factsAt = (variable: Variable): readonly string[] => {
  if (variable.kind === 'group') return variable.group.facts.map(({ id }) => id);
  return variable.kind === 'judgement' ? [] : [variable.fact];
};

/** For two-celled variables. */
export const NO = 0;
/** The cell of a two-celled variable in which it holds. */
export const YES = 1;

/** How many cells a variable has: options, stretches of a scale, or the two of yes and no. */
export const widthOf = (variable: Variable): number => {
  switch (variable.kind) {
    case 'choice':
      return variable.options.length;
    case 'scale':
      return variable.scale.cells;
    case 'group':
      return variable.group.regions.length;
    default:
      return 2;
  }
};

/** What the conditions of a pack may name. */
export interface Named {
  /** Facts, and terms as the facts that they are named for. */
  readonly figures: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly definitions: ReadonlyMap<string, Condition>;
}

/** Conditions that stand over one set of variables: those of one incentive. Which facts are grouped is decided for each. */
export type Unit = readonly Condition[];

/** The levels of a diagram, and where to find each fact, option and judgement among them. */
export class Variables {
  readonly list: readonly Variable[];
  /** The first level that is a judgement. */
  readonly firstJudgement: number;
  readonly #levels: ReadonlyMap<string, number>;
  /** By unit, the group in which a figure is, by the name of the group. */
  readonly #groups: readonly ReadonlyMap<string, string>[];

  constructor(named: Named, units: readonly Unit[]) {
    const { order, comparisons, groups } = collect(named, units);
    const asked: (readonly [string, Variable])[] = [];
    const judged: (readonly [string, Variable])[] = [];
    for (const [name, key] of order) {
      if ('judgement' in key) judged.push([name, { kind: 'judgement', judgement: key.judgement }]);
      else if ('group' in key) asked.push([name, groupFor(named, key.group, name, comparisons)]);
      else {
        const fact = named.figures.get(key.fact) as Fact;
        asked.push([name, variableFor(fact, key.option, comparisons.get(name)?.get(key.fact) ?? [])]);
      }
    }
    const all = [...asked, ...judged];
    this.list = all.map(([, variable]) => variable);
    this.firstJudgement = asked.length;
    this.#levels = new Map(all.map(([name], level) => [name, level]));
    this.#groups = groups;
  }

  /** Undefined when no condition reads it by itself. */
  level(of: Key): number | undefined {
    return this.#levels.get(nameOf(of));
  }

  /** Of a figure that a condition of the unit compares. */
  levelIn(unit: number, figure: string): number {
    return this.#levels.get(this.#groups[unit]?.get(figure) ?? figure) as number;
  }
}

/** What a condition reads: a fact, one option of it, or a judgement. */
type Key = { readonly fact: string; readonly option?: string } | { readonly judgement: string };

/** What stands at a level: that, or facts that are grouped. */
type Place = Key | { readonly group: readonly string[] };

const nameOf = (key: Key): string => {
  if ('judgement' in key) return `?${key.judgement}`;
  return key.option === undefined ? key.fact : `${key.fact} ${key.option}`;
};

const variableFor = (fact: Fact, option: string | undefined, compared: readonly CompareCondition[]): Variable => {
  switch (fact.kind) {
    case 'boolean':
      return { kind: 'boolean', fact: fact.id };
    case 'choice':
      return { kind: 'choice', fact: fact.id, options: optionsOf(fact) };
    case 'choices':
      return { kind: 'member', fact: fact.id, option: option as string };
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return { kind: 'scale', fact: fact.id, scale: new Scale(fact, compared) };
    default:
      return unreachable(fact);
  }
};

const optionsOf = (fact: ChoiceFact): string[] => fact.options.map(({ id }) => id);

type Comparisons = ReadonlyMap<string, ReadonlyMap<string, readonly CompareCondition[]>>;

const groupFor = (
  { figures, terms }: Named,
  facts: readonly string[],
  name: string,
  comparisons: Comparisons,
): Variable => {
  const within = new Set(facts);
  const figured = facts.map((id) => figures.get(id) as Figured);
  const over = [...terms.values()].filter(({ id }) => partsOf(id, terms).every((part) => within.has(part)));
  const axes = sortedBy([...(comparisons.get(name) ?? [])], ([id]) => id).map(([id, compared]) => ({
    scale: new Scale(figures.get(id) as Figured, compared),
    term: terms.get(id) ?? null,
  }));
  return { kind: 'group', group: new Group(figured, over, axes) };
};

/** Every condition that one comes to, through what it is made of and the definitions that it names, in an order that is its own. */
const walk = ({ definitions }: Named, condition: Condition, visit: (leaf: Condition) => void): void => {
  if (condition.kind === 'meets')
    walk({ definitions } as Named, definitions.get(condition.definition) as Condition, visit);
  else {
    const parts = conditionsIn(condition);
    if (parts.length === 0) visit(condition);
    for (const part of sortedBy(parts, sortKey)) walk({ definitions } as Named, part, visit);
  }
};

/**
 * By figure that the unit compares, the facts that it is grouped with: those that a term of it is worked out of, and those that a term
 * connects of which it compares several, since who answers that term speaks of all of them.
 */
const groupsIn = (named: Named, unit: Unit): ReadonlyMap<string, readonly string[]> => {
  const { terms } = named;
  if (terms.size === 0) return new Map();
  const compared = new Set<string>();
  for (const condition of unit)
    walk(named, condition, (leaf) => {
      if (leaf.kind === 'compare') compared.add(leaf.fact);
    });
  const isRead = (id: string) => terms.has(id) && compared.has(id);
  const facts = new Set([...compared].flatMap((id) => partsOf(id, terms)));
  const joins = [...terms.keys()].filter(
    (id) => isRead(id) || new Set(partsOf(id, terms).filter((part) => facts.has(part))).size > 1,
  );
  const groups: Set<string>[] = [];
  for (const id of joins) joinInto(groups, partsOf(id, terms));
  const listed = groups.map((group) => [...group].sort());
  return new Map(
    [...compared].flatMap((id) => {
      const [part] = partsOf(id, terms);
      const group = listed.find((one) => one.includes(part as string));
      return group === undefined ? [] : [[id, group] as const];
    }),
  );
};

/** What the conditions read, and how many of them do. */
interface Reading {
  readonly key: Place;
  readers: number;
  /** The last condition that was seen to read it. */
  last: Unit | null;
}

/**
 * Facts that most conditions read come first: where a company stands settles most incentives at the first step. Among
 * equals, in the order in which the conditions first read them: facts that are read together stand together, which
 * keeps diagrams small. Conditions come sorted, so that the order of writing does not matter.
 */
const collect = (named: Named, units: readonly Unit[]) => {
  const readings = new Map<string, Reading>();
  const comparisons = new Map<string, Map<string, CompareCondition[]>>();
  const groups: ReadonlyMap<string, string>[] = [];
  for (const unit of units) {
    const grouped = groupsIn(named, unit);
    const note = (name: string, key: Place) => {
      const reading: Reading = readings.get(name) ?? { key, readers: 0, last: null };
      readings.set(name, reading);
      if (reading.last === unit) return;
      reading.readers++;
      reading.last = unit;
    };
    const names = new Map([...grouped].map(([id, group]) => [id, `{${group.join(' ')}}`]));
    groups.push(names);
    const leaf = (condition: Condition) => {
      switch (condition.kind) {
        case 'judgement':
          return note(nameOf(condition), { judgement: condition.judgement });
        case 'has-any':
        case 'has-all':
          for (const option of [...condition.options].sort()) {
            const key = { fact: condition.fact, option };
            note(nameOf(key), key);
          }
          return;
        case 'is':
        case 'one-of':
          return note(condition.fact, { fact: condition.fact });
        case 'compare': {
          const group = grouped.get(condition.fact);
          const name = names.get(condition.fact) ?? condition.fact;
          note(name, group === undefined ? { fact: condition.fact } : { group });
          const known = comparisons.get(name) ?? new Map<string, CompareCondition[]>();
          comparisons.set(name, known);
          const some = known.get(condition.fact);
          if (some === undefined) known.set(condition.fact, [condition]);
          else some.push(condition);
        }
      }
    };
    for (const condition of unit) walk(named, condition, leaf);
  }
  const order = [...readings]
    .sort(([, a], [, b]) => b.readers - a.readers)
    .map(([name, { key }]) => [name, key] as const);
  return { order, comparisons, groups };
};

/** The same for two writings of one condition that differ only in the order of their parts. */
const sortKey = (condition: Condition): string => {
  switch (condition.kind) {
    case 'judgement':
      return `?${condition.judgement}`;
    case 'is':
      return `${condition.fact} ${condition.value}`;
    case 'compare':
      return `${condition.fact} ${condition.op} ${condition.value}`;
    case 'meets':
      return `!${condition.definition}`;
    case 'one-of':
    case 'has-any':
    case 'has-all':
      return `${condition.fact} ${condition.kind} ${[...condition.options].sort().join()}`;
    default:
      return `${condition.kind}(${conditionsIn(condition).map(sortKey).sort().join()})`;
  }
};
