import { unreachable } from '../issue.ts';
import type { CompareCondition, Condition, LeafCondition } from '../language/condition.ts';
import type { ChoiceFact, Fact } from '../language/fact.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { Scale } from './scale.ts';

/**
 * What one level of the diagram asks. A `choices` fact takes one level per option (is it among them?), every other
 * fact one level. Judgements stand below all facts, so that once no fact matters only judgements are left.
 */
export type Variable =
  | { readonly kind: 'boolean'; readonly fact: string }
  | { readonly kind: 'choice'; readonly fact: string; readonly options: readonly string[] }
  | { readonly kind: 'member'; readonly fact: string; readonly option: string }
  | { readonly kind: 'scale'; readonly fact: string; readonly scale: Scale }
  | { readonly kind: 'judgement'; readonly judgement: string };

/** For two-celled variables. */
export const NO = 0;
export const YES = 1;

export const widthOf = (variable: Variable): number => {
  switch (variable.kind) {
    case 'choice':
      return variable.options.length;
    case 'scale':
      return variable.scale.cells;
    default:
      return 2;
  }
};

/** The levels of a diagram, and where to find each fact, option and judgement among them. */
export class Variables {
  readonly list: readonly Variable[];
  /** The first level that is a judgement. */
  readonly firstJudgement: number;
  readonly #levels: ReadonlyMap<string, number>;

  constructor(facts: ReadonlyMap<string, Fact>, conditions: readonly Condition[]) {
    const { order, comparisons } = collect(conditions);
    const asked: Variable[] = [];
    const judged: Variable[] = [];
    for (const key of order) {
      if ('judgement' in key) judged.push({ kind: 'judgement', judgement: key.judgement });
      else asked.push(variableFor(facts.get(key.fact) as Fact, key.option, comparisons.get(key.fact) ?? []));
    }
    this.list = [...asked, ...judged];
    this.firstJudgement = asked.length;
    this.#levels = new Map(this.list.map((variable, level) => [nameOf(variable), level]));
  }

  /** Undefined when no condition reads it. */
  level(of: Key): number | undefined {
    return this.#levels.get(nameOf(of));
  }
}

/** What a condition reads: a fact, one option of it, or a judgement. */
type Key = { readonly fact: string; readonly option?: string } | { readonly judgement: string };

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

/** What the conditions read, and how many of them do. */
interface Reading {
  readonly key: Key;
  readers: number;
  /** The last condition that was seen to read it. */
  last: Condition | null;
}

/**
 * Facts that most conditions read come first: where a company stands settles most incentives at the first step. Among
 * equals, in the order in which the conditions first read them: facts that are read together stand together, which
 * keeps diagrams small. Conditions come sorted, so that the order of writing does not matter.
 */
const collect = (conditions: readonly Condition[]) => {
  const readings = new Map<string, Reading>();
  let reader: Condition | null = null;
  const comparisons = new Map<string, CompareCondition[]>();
  const note = (key: Key) => {
    const name = nameOf(key);
    const reading: Reading = readings.get(name) ?? { key, readers: 0, last: null };
    readings.set(name, reading);
    if (reading.last === reader) return;
    reading.readers++;
    reading.last = reader;
  };
  const leaf = (condition: LeafCondition) => {
    if (condition.kind === 'judgement') return note({ judgement: condition.judgement });
    if (condition.kind === 'has-any' || condition.kind === 'has-all') {
      for (const option of [...condition.options].sort()) note({ fact: condition.fact, option });
      return;
    }
    note({ fact: condition.fact });
    if (condition.kind === 'compare') {
      const known = comparisons.get(condition.fact);
      if (known === undefined) comparisons.set(condition.fact, [condition]);
      else known.push(condition);
    }
  };
  const visit = (condition: Condition): void => {
    if ('of' in condition) for (const part of sortedBy([condition.of].flat(), sortKey)) visit(part);
    else leaf(condition);
  };
  for (const condition of conditions) {
    reader = condition;
    visit(condition);
  }
  const order = [...readings.values()].sort((a, b) => b.readers - a.readers).map(({ key }) => key);
  return { order, comparisons };
};

/** The same for two writings of one condition that differ only in the order of their parts. */
const sortKey = (condition: Condition): string => {
  if ('of' in condition) return `${condition.kind}(${[condition.of].flat().map(sortKey).sort().join()})`;
  switch (condition.kind) {
    case 'judgement':
      return `?${condition.judgement}`;
    case 'is':
      return `${condition.fact} ${condition.value}`;
    case 'compare':
      return `${condition.fact} ${condition.op} ${condition.value}`;
    default:
      return `${condition.fact} ${condition.kind} ${[...condition.options].sort().join()}`;
  }
};
