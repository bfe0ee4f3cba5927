import type { Comparison } from '../language/condition.ts';
import { boundsOf, countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import type { Given, Range } from '../language/given.ts';
import type { Term } from '../language/term.ts';
import { type CalendarDate, calendar, daysEarlier, monthsBefore, toDayNumber } from '../value/calendar-date.ts';
import { Decimal } from '../value/decimal.ts';
import { type Inequality, put, type Rational, rational, solve } from './linear.ts';
import { type Cut, figureOf } from './scale.ts';

export type Figured = NumericFact | DateFact;

/** Between which cuts a figure lies; of a ratio, that there `isNone`. */
export interface Place {
  readonly figure: string;
  readonly lower: Cut | undefined;
  readonly upper: Cut | undefined;
  readonly isNone?: true;
}

/** What is known of the figures of a company, and the day; ages are counted to it. */
export interface Figures {
  /** As answered, fact or term; nothing that was worked out. */
  readonly answered: ReadonlyMap<string, Given>;
  readonly asOf: CalendarDate;
}

/** A figure as Σ `of`·x ÷ Σ `by`·x, or ÷ `count`. */
export interface Fraction {
  readonly of: readonly bigint[];
  readonly by: readonly bigint[] | null;
  readonly count: bigint;
}

/** Facts and the terms over them as a space of numbers: what is said of a figure is a half of it. */
export class FactSpace {
  readonly facts: readonly Figured[];
  readonly terms: readonly Term[];
  /** Which of its facts count whole. */
  readonly whole: readonly boolean[];
  readonly hasAge: boolean;
  readonly #fractions = new Map<string, Fraction>();
  readonly #bounds: readonly Inequality[];

  constructor(facts: readonly Figured[], terms: readonly Term[]) {
    this.facts = facts;
    this.terms = terms;
    this.whole = facts.map(countsWhole);
    this.hasAge = terms.some(({ kind }) => kind === 'age');
    this.#bounds = facts.flatMap((fact, at) => {
      const { minimum, maximum } = fact.kind === 'date' ? calendar : boundsOf(fact);
      return [
        ...this.#side(this.#unit(at), figureOf(fact, minimum), '>='),
        ...(maximum === null ? [] : this.#side(this.#unit(at), figureOf(fact, maximum), '<=')),
      ];
    });
  }

  /** Whether some company that goes with what is known stands there. */
  canStand(places: readonly Place[], company: Figures): boolean {
    return this.meet([...this.said(company), ...this.standing(places, company.asOf)], company) !== null;
  }

  /** What is known of its facts, as inequalities over them. */
  holding(company: Figures): readonly Inequality[] {
    return [...this.#bounds, ...this.said(company)];
  }

  /** The same of where figures of it stand between cuts. */
  standing(places: readonly Place[], asOf: CalendarDate): readonly Inequality[] {
    return places.flatMap(({ figure, lower, upper, isNone }) => {
      const term = this.terms.find(({ id }) => id === figure) ?? null;
      return this.between(figure, term, lower, upper, isNone === true, asOf);
    });
  }

  /** Whether it is one of its facts, or a term over them. */
  has(figure: string): boolean {
    return this.facts.some(({ id }) => id === figure) || this.terms.some(({ id }) => id === figure);
  }

  /** A figure as Σ `of`·x ÷ `count`; null where it is no such sum. */
  sumOf(figure: string): { readonly of: readonly bigint[]; readonly count: bigint } | null {
    const { of, by, count } = this.fractionOf(figure);
    return by !== null || this.terms.some(({ id, kind }) => id === figure && kind === 'age') ? null : { of, count };
  }

  /** A company at which these hold beside the bounds; what is known exactly is put in first, which leaves less to eliminate. */
  meet(inequalities: readonly Inequality[], company?: Figures): readonly Rational[] | null {
    const all = [...this.#bounds, ...inequalities];
    if (company === undefined) return solve(all, this.whole);
    const exact = this.exact(company);
    const point = solve(put(all, exact), this.whole);
    return point === null ? null : point.map((value, at) => exact[at] ?? value);
  }

  /** What is known exactly, fact by fact. */
  exact({ answered }: Figures): readonly (Rational | null)[] {
    return this.facts.map((fact) => {
      const text = exactly(answered.get(fact.id));
      return text === null ? null : rational(figureOf(fact, text));
    });
  }

  /** That a figure lies between two cuts, or that there is none. Without a day, nothing of an age. */
  between(
    id: string,
    term: Term | null,
    lower: Cut | undefined,
    upper: Cut | undefined,
    isNone: boolean,
    asOf: CalendarDate | null,
  ): Inequality[] {
    if (term?.kind === 'age' && asOf === null) return [];
    const { by } = this.fractionOf(id);
    if (by !== null && isNone) return [{ of: by.map((one) => -one), plus: 0n, strict: false }];
    return [
      ...(by === null ? [] : [{ of: by, plus: 0n, strict: true }]),
      ...(lower === undefined ? [] : this.passing(id, term, lower, asOf, true)),
      ...(upper === undefined ? [] : this.passing(id, term, upper, asOf, false)),
    ];
  }

  /** That a figure lies past a cut, or short of it. */
  passing(id: string, term: Term | null, { at, side }: Cut, asOf: CalendarDate | null, isPast: boolean): Inequality[] {
    const op = isPast ? (side === 'before' ? '>=' : '>') : side === 'before' ? '<' : '<=';
    return this.#compared(id, term, at, op, asOf);
  }

  #compared(id: string, term: Term | null, value: Decimal, op: Comparison, asOf: CalendarDate | null): Inequality[] {
    const fraction = this.fractionOf(id);
    if (term?.kind !== 'age') return this.#side(fraction, value, op);
    // So old or older: that day or earlier; so old or younger: past the day on which one is older by one.
    const day = (age: Decimal) => new Decimal(toDayNumber(bornFor(term, age.toNumber(), asOf as CalendarDate)));
    switch (op) {
      case '>=':
        return this.#side(fraction, day(value.ceil()), '<=');
      case '>':
        return this.#side(fraction, day(value.floor().plus(1)), '<=');
      case '<':
        return this.#side(fraction, day(value.ceil()), '>');
      case '<=':
        return this.#side(fraction, day(value.floor().plus(1)), '>');
      case '=':
        return [...this.#compared(id, term, value, '>=', asOf), ...this.#compared(id, term, value, '<=', asOf)];
    }
  }

  /** What was answered, of facts and of terms. */
  said({ answered, asOf }: Figures): Inequality[] {
    const said = (id: string, of: Figured | Term): Inequality[] => {
      const given = answered.get(id);
      if (given === undefined) return [];
      const term = 'facts' in of ? of : null;
      const figure = (text: string) => (term === null ? figureOf(of as Figured, text) : new Decimal(text));
      const { by } = this.fractionOf(id);
      const compared = (text: string, op: Comparison) => this.#compared(id, term, figure(text), op, asOf);
      const exists = by === null ? [] : [{ of: by, plus: 0n, strict: true }];
      if (given.kind === 'value') return [...exists, ...compared(String(given.value), '=')];
      const { min, max, minExclusive, maxExclusive } = given as Range;
      return [
        ...exists,
        ...(min === null ? [] : compared(min, minExclusive ? '>' : '>=')),
        ...(max === null ? [] : compared(max, maxExclusive ? '<' : '<=')),
      ];
    };
    return [...this.facts, ...this.terms].flatMap((one) => said(one.id, one));
  }

  #unit(at: number): Fraction {
    return { of: this.facts.map((_, index) => (index === at ? 1n : 0n)), by: null, count: 1n };
  }

  /** How a figure is worked out. */
  fractionOf(id: string): Fraction {
    const known = this.#fractions.get(id);
    if (known !== undefined) return known;
    const term = this.terms.find((one) => one.id === id);
    const made = term === undefined ? this.#unit(this.facts.findIndex((fact) => fact.id === id)) : this.#fraction(term);
    this.#fractions.set(id, made);
    return made;
  }

  #fraction({ kind, facts, over = [] }: Term): Fraction {
    const counts = (ids: readonly string[]) =>
      this.facts.map(({ id }) => BigInt(ids.filter((one) => one === id).length));
    const of = counts(facts);
    const by = counts(over);
    const less = () => of.map((one, at) => one - (by[at] as bigint));
    switch (kind) {
      case 'sum':
      case 'age':
        return { of, by: null, count: 1n };
      case 'mean':
        return { of, by: null, count: BigInt(facts.length) };
      case 'difference':
        return { of: less(), by: null, count: 1n };
      case 'ratio':
        return { of, by, count: 1n };
      case 'growth':
        return { of: less(), by, count: 1n };
    }
  }

  /** Σ of·x − value·(Σ by·x or count), on one side of nought. */
  #side({ of, by, count }: Fraction, value: Decimal, op: Comparison): Inequality[] {
    if (op === '=')
      return [...this.#side({ of, by, count }, value, '>='), ...this.#side({ of, by, count }, value, '<=')];
    const { over, by: scale } = rational(value);
    const sign = op === '>=' || op === '>' ? 1n : -1n;
    const sum = of.map((one, at) => sign * (one * scale - over * (by?.[at] ?? 0n)));
    const plus = by === null ? -sign * over * count : 0n;
    return [{ of: sum, plus, strict: op === '>' || op === '<' }];
  }
}

/** What one is born on or before, to be so old on a day. */
export const bornFor = ({ unit = 'years' }: Term, age: number, asOf: CalendarDate): CalendarDate =>
  unit === 'days' ? daysEarlier(asOf, age) : monthsBefore(asOf, unit === 'years' ? 12 * age : age);

export const isQuotient = (term: Term | null): boolean => term?.kind === 'ratio' || term?.kind === 'growth';

export const exactly = (given: Given | undefined): string | null =>
  given?.kind === 'value' ? String(given.value) : null;
