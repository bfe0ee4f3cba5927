import type { Figures } from '../diagram/fact-space.ts';
import type { Group } from '../diagram/group.ts';
import type { Possible, Residual } from '../diagram/residual.ts';
import type { Amount } from '../language/amount.ts';
import type { Citation } from '../language/citation.ts';
import type { Condition } from '../language/condition.ts';
import { type ChoiceFact, countsWhole, type Fact, isNumeric, type NumericFact } from '../language/fact.ts';
import { partsOf } from '../language/figures.ts';
import { amountsIn } from '../language/parts.ts';
import type { Term } from '../language/term.ts';
import type { AmountCase } from './amount-cases.ts';
import { casesOf, endsOf, type Reading } from './amount-ends.ts';
import { exactEnd } from './amount-pieces.ts';
import { NotExact, Plane } from './amount-plane.ts';
import { figureOf, optionsLeft } from './amount-reads.ts';
import { hull, type Interval, intervalOf, narrowed } from './interval.ts';
import type { Given } from './report.ts';

/** What is known of a company, as far as amounts read it. */
export interface Known {
  readonly given: ReadonlyMap<string, Given>;
  readonly figures: Figures;
  readonly possible: Possible;
  readonly residual: Residual;
}

/** What an amount rests on, whatever the company. */
export interface Basis {
  /** Terms among them, as the facts that they are named for. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  /** All facts and terms that are tied to those of the amount. */
  readonly group: Group;
  /** Facts that these conditions of it ask for, and judgements, as far as they could still change one. */
  openIn(conditions: readonly Condition[], known: Known): Open;
}

export interface Open {
  readonly facts: readonly string[];
  readonly judgements: readonly string[];
}

type Choosing = Extract<Amount, { kind: 'by-choice' | 'when' }>;

/** One of the amounts that may be the one that counts, and the companies for which it does. */
interface Live {
  readonly amount: Amount;
  readonly space: AmountSpace;
}

/** What is shared by all that looks at one company. */
interface Work {
  /** Amounts whose ends may lie too far out. */
  readonly loose: Set<Amount>;
  /** Made when first asked for; how much may still be asked of it is counted over all amounts. */
  plane: Plane | undefined;
}

/** The companies that are left possible and may have an incentive, in the cases that its amount tells apart. */
export class AmountSpace {
  readonly #basis: Basis;
  readonly #known: Known;
  readonly #cases: readonly AmountCase[];
  readonly #work: Work;
  readonly #isWhole: boolean;
  readonly #ends = new Map<Amount, Interval>();

  /** `isWhole`: the cases are all that there are, and none but those. */
  constructor(basis: Basis, known: Known, cases: readonly AmountCase[], isWhole: boolean, work?: Work) {
    this.#basis = basis;
    this.#known = known;
    this.#cases = cases;
    this.#isWhole = isWhole;
    this.#work = work ?? { loose: new Set(), plane: undefined };
  }

  get given(): ReadonlyMap<string, Given> {
    return this.#known.given;
  }

  /** What an amount of the basis pays at least and at most to one of these companies. */
  ends(amount: Amount): Interval {
    const known = this.#ends.get(amount);
    if (known !== undefined) return known;
    const made = hull(this.#cases.map((one) => this.#endsIn(amount, one)));
    this.#ends.set(amount, made);
    return made;
  }

  /** Whether its ends are reached; asked after them. */
  isTight(amount: Amount): boolean {
    return this.#isWhole && !this.#work.loose.has(amount);
  }

  /** The amounts that may count, each once. */
  live(amount: Choosing): readonly Live[] {
    const [only] = this.#cases;
    if (this.#cases.length === 1 && only !== undefined)
      return casesOf(amount, this.#reading(only)).map((one) => ({ amount: one, space: this }));
    const live = new Map<Amount, AmountCase[]>();
    for (const each of this.#cases)
      for (const one of casesOf(amount, this.#reading(each))) live.set(one, [...(live.get(one) ?? []), each]);
    return [...live].map(([one, cases]) => ({
      amount: one,
      space: new AmountSpace(this.#basis, this.#known, cases, this.#isWhole, this.#work),
    }));
  }

  /** The words that say how a figure is worked out. */
  citesOf(figure: string): readonly Citation[] {
    return this.#basis.terms.get(figure)?.cites ?? [];
  }

  /** The facts behind a figure that are not exactly known. */
  openParts(figure: string): readonly string[] {
    if (this.#isExact(figure)) return [];
    return partsOf(figure, this.#basis.terms)
      .filter((id) => !this.#isExact(id))
      .sort();
  }

  /** Whether nothing was said of a figure among these facts, nor of a term that is worked out of it. */
  isUntold(facts: readonly string[]): boolean {
    const { terms } = this.#basis;
    const { answered } = this.#known.figures;
    const isTold = (id: string) =>
      this.given.has(id) || [...terms.keys()].some((term) => answered.has(term) && partsOf(term, terms).includes(id));
    return facts.some((id) => isNumeric(this.#basis.facts.get(id)) && !isTold(id));
  }

  /** Facts that conditions of the amount ask for, and judgements, as far as they are open. */
  openIn(conditions: readonly Condition[]): Open {
    return this.#basis.openIn(conditions, this.#known);
  }

  #endsIn(amount: Amount, one: AmountCase): Interval {
    const reading = this.#reading(one);
    if (this.#isSeparate(amount, one, reading)) return endsOf(amount, reading);
    const { group } = this.#basis;
    this.#work.plane ??= new Plane(group, this.#known.figures);
    const { plane } = this.#work;
    const within = plane.within(one.places.filter(({ figure }) => group.has(figure)));
    try {
      const [min, max] = (['min', 'max'] as const).map((side) => exactEnd(amount, side, plane, within, reading));
      return { min: min ?? null, max: max ?? null };
    } catch (error) {
      if (!(error instanceof NotExact)) throw error;
      this.#work.loose.add(amount);
      return endsOf(amount, { ...reading, figure: (id) => this.#figure(id, one, plane) });
    }
  }

  /** Whether every figure goes its own way: none counts twice, and nothing that is known ties two of them. */
  #isSeparate(amount: Amount, { places }: AmountCase, reading: Reading): boolean {
    const counts = this.#counts(amount, reading);
    if (counts.size === 0) return true;
    const { terms } = this.#basis;
    if (terms.size === 0) return [...counts.values()].every((count) => count === 1);
    const isTied = (figure: string) => partsOf(figure, terms).some((part) => counts.has(part));
    return (
      [...counts].every(([id, count]) => count === 1 && !terms.has(id)) &&
      !places.some(({ figure }) => terms.has(figure) && isTied(figure)) &&
      ![...terms.keys()].some((id) => this.#known.figures.answered.has(id) && isTied(id))
    );
  }

  /** How often figures that are not exactly known count in what is paid; of several amounts that may, in that with the most. */
  #counts(amount: Amount, reading: Reading): ReadonlyMap<string, number> {
    const figure = figureOf(amount);
    if (figure !== undefined) return this.#isExact(figure) ? new Map() : new Map([[figure, 1]]);
    const isEither = amount.kind === 'by-choice' || amount.kind === 'when' || amount.kind === 'readings';
    const parts = amount.kind === 'by-choice' || amount.kind === 'when' ? casesOf(amount, reading) : amountsIn(amount);
    const all = new Map<string, number>();
    for (const part of parts)
      for (const [id, count] of this.#counts(part, reading))
        all.set(id, isEither ? Math.max(all.get(id) ?? 0, count) : (all.get(id) ?? 0) + count);
    return all;
  }

  #isExact(figure: string): boolean {
    return this.#known.given.get(figure)?.kind === 'value';
  }

  #reading(one: AmountCase): Reading {
    const { facts } = this.#basis;
    return {
      figure: (id) => this.#figure(id, one),
      countsWhole: (id) => countsWhole(facts.get(id) as Fact),
      options: (fact) => one.options.get(fact) ?? optionsLeft(facts.get(fact) as ChoiceFact, this.given.get(fact)),
      holds: (condition) => one.holds.get(condition),
    };
  }

  /** Between which ends a figure lies in a case: by what was answered, and by where the case has it. */
  #figure(id: string, { places }: AmountCase, plane?: Plane): Interval {
    const fact = this.#basis.facts.get(id) as NumericFact;
    const own = intervalOf(fact, this.given.get(id));
    if (own.min !== null && own.min === own.max) return own;
    const isWhole = countsWhole(fact);
    const answered = isWhole ? (narrowed(own, null, null, true) ?? own) : own;
    const stretch = places
      .filter(({ figure }) => figure === id)
      .reduce<Interval>(
        (all, { lower, upper }) =>
          narrowed(
            all,
            lower === undefined ? null : { at: lower.at, open: lower.side === 'after' },
            upper === undefined ? null : { at: upper.at, open: upper.side === 'before' },
            isWhole,
          ) ?? all,
        answered,
      );
    if (plane === undefined) return stretch;
    const { min, max } = plane.range(
      id,
      places.filter(({ figure }) => plane.group.has(figure)),
    );
    return narrowed(stretch, min && { at: min, open: false }, max && { at: max, open: false }, isWhole) ?? stretch;
  }
}
