import type { Diagram } from '../diagram/diagram.ts';
import { Group } from '../diagram/group.ts';
import { levelsUnder } from '../diagram/reach.ts';
import { factsAt, type Variable } from '../diagram/variables.ts';
import type { Amount } from '../language/amount.ts';
import type { Condition } from '../language/condition.ts';
import { type ChoiceFact, type Fact, isFigured } from '../language/fact.ts';
import { partsOf } from '../language/figures.ts';
import { amountsUnder, whensIn } from '../language/parts.ts';
import type { Term } from '../language/term.ts';
import { tiedTo } from '../value/join-into.ts';
import { type AmountCase, amountCases } from './amount-cases.ts';
import { figureOf, optionsLeft } from './amount-reads.ts';
import { AmountSpace, type Basis, type Known, type Open } from './amount-space.ts';
import type { Given } from './report.ts';

/** The condition under which an amount is paid, in a diagram. */
export interface Decided {
  readonly diagram: Diagram;
  readonly node: number;
}

type ByChoice = Extract<Amount, { kind: 'by-choice' }>;

const anywhere: AmountCase = { places: [], options: new Map(), holds: new Map() };

/** So many sets of options are more than any written rule tells apart. */
const maxCases = 2_000;

/** What an amount rests on, whatever the company. */
export class AmountBasis implements Basis {
  readonly amount: Amount;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Facts and terms that it is worked out of. */
  readonly figures: readonly string[];
  readonly #choices: ReadonlyMap<string, readonly ByChoice[]>;
  readonly #whens: readonly Condition[];
  readonly #decided: Decided;
  /** Of the condition, that ask for what the amount is worked out of. */
  #levels: ReadonlySet<number> | undefined;
  #group: Group | undefined;

  constructor(amount: Amount, facts: ReadonlyMap<string, Fact>, terms: ReadonlyMap<string, Term>, decided: Decided) {
    const all = amountsUnder(amount);
    const choices = new Map<string, ByChoice[]>();
    for (const one of all) if (one.kind === 'by-choice') choices.set(one.fact, [...(choices.get(one.fact) ?? []), one]);
    this.amount = amount;
    this.facts = facts;
    this.terms = terms;
    this.figures = [...new Set(all.flatMap((one) => figureOf(one) ?? []))];
    this.#choices = choices;
    this.#whens = whensIn(amount);
    this.#decided = decided;
  }

  /** No answer changes it. */
  get isFixed(): boolean {
    return this.figures.length === 0 && this.#choices.size === 0 && this.#whens.length === 0;
  }

  /** The companies that the answers leave possible, in the cases that the amount tells apart. */
  space(known: Known): AmountSpace {
    const cases = this.#isApart(known) ? [anywhere] : this.#casesFor(known);
    const split = cases === null ? null : this.#byOption(cases, known.given);
    return new AmountSpace(this, known, split ?? [anywhere], split !== null);
  }

  get group(): Group {
    this.#group ??= this.#makeGroup();
    return this.#group;
  }

  openIn(conditions: readonly Condition[], { given, residual }: Known): Open {
    const facts = new Set<string>();
    const judgements = new Set<string>();
    const { diagram } = this.#decided;
    const nodes = conditions.map((condition) => residual.of(diagram.others.get(condition)?.node as number));
    for (const [node, level] of nodes.flatMap((one) => [...residual.support(one)].map((at) => [one, at] as const))) {
      const variable = diagram.variables.list[level] as Variable;
      if (variable.kind === 'judgement') judgements.add(variable.judgement);
      for (const fact of residual.factsAt(node, level)) facts.add(fact);
    }
    const isOpen = (fact: string) => given.get(fact)?.kind !== 'value';
    return { facts: [...facts].filter(isOpen), judgements: [...judgements] };
  }

  /** Whether its condition says nothing of what the amount is worked out of. */
  #isApart({ given, residual }: Known): boolean {
    if (this.#whens.length > 0) return false;
    const isExact = (id: string) => given.get(id)?.kind === 'value';
    if (this.figures.every(isExact) && [...this.#choices.keys()].every(isExact)) return true;
    const support = residual.support(residual.of(this.#decided.node));
    for (const level of this.#readLevels()) if (support.has(level)) return false;
    return true;
  }

  #readLevels(): ReadonlySet<number> {
    if (this.#levels !== undefined) return this.#levels;
    const { diagram, node } = this.#decided;
    const reads = this.#reads();
    const asks = (level: number) => factsAt(diagram.variables.list[level] as Variable).some((fact) => reads.has(fact));
    this.#levels = new Set([...levelsUnder(diagram.table, node)].filter(asks));
    return this.#levels;
  }

  #casesFor({ residual, possible }: Known): readonly AmountCase[] | null {
    const { diagram, node } = this.#decided;
    const whens = this.#whens.map((condition) => ({
      condition,
      node: diagram.others.get(condition)?.node as number,
    }));
    return amountCases({ diagram, residual, possible, node, whens, reads: this.#reads() });
  }

  #reads(): ReadonlySet<string> {
    return new Set([...this.group.facts.map(({ id }) => id), ...this.#choices.keys()]);
  }

  /** Where an amount goes by a choice, options that lead to the same everywhere stand together. */
  #byOption(cases: readonly AmountCase[], given: ReadonlyMap<string, Given>): readonly AmountCase[] | null {
    let split = cases;
    for (const [fact, choosers] of this.#choices) {
      const all = optionsLeft(this.facts.get(fact) as ChoiceFact, given.get(fact));
      split = split.flatMap((one) => {
        const alike = new Map<string, string[]>();
        for (const option of all) {
          if (one.options.get(fact)?.includes(option) === false) continue;
          const key = choosers.map((by) => (Object.hasOwn(by.cases, option) ? option : '')).join();
          alike.set(key, [...(alike.get(key) ?? []), option]);
        }
        return [...alike.values()].map((options) => ({ ...one, options: new Map(one.options).set(fact, options) }));
      });
      if (split.length > maxCases) return null;
    }
    return split;
  }

  #makeGroup(): Group {
    const tied = [...[...this.terms.keys()].map((id) => partsOf(id, this.terms)), ...groupedUnder(this.#decided)];
    const own = this.figures.flatMap((id) => partsOf(id, this.terms));
    const facts = tiedTo(own, tied);
    const within = [...facts].sort().map((id) => this.facts.get(id));
    const terms = [...this.terms.values()].filter(({ id }) => partsOf(id, this.terms).every((part) => facts.has(part)));
    return new Group(within.filter(isFigured), terms, []);
  }
}

const groupedUnder = ({ diagram, node }: Decided): readonly (readonly string[])[] =>
  [...levelsUnder(diagram.table, node)].flatMap((level) => {
    const variable = diagram.variables.list[level] as Variable;
    return variable.kind === 'group' ? [factsAt(variable)] : [];
  });
