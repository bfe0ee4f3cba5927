import type { Given, Range } from '../decide/report.ts';
import type { Comparison } from '../language/condition.ts';
import { boundsOf, countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import type { Term } from '../language/term.ts';
import { type CalendarDate, calendar, daysEarlier, monthsBefore, toDayNumber } from '../value/calendar-date.ts';
import { Decimal } from '../value/decimal.ts';
import { compareRationals, type Extreme, extremes, type Inequality, type Rational, rational, solve } from './linear.ts';
import { OverBudget } from './node-table.ts';
import { type Cut, figureOf, type Scale } from './scale.ts';

export type Figured = NumericFact | DateFact;

/** One figure that the conditions cut: a fact of the group, or a term over its facts. */
export interface Axis {
  readonly scale: Scale;
  /** Null for a fact. */
  readonly term: Term | null;
}

/** What is known of the figures of a company, and the day; ages are counted to it. */
export interface Figures {
  /** As answered, fact or term; nothing that was worked out. */
  readonly answered: ReadonlyMap<string, Given>;
  readonly asOf: CalendarDate;
}

/** A figure as Σ `of`·x ÷ Σ `by`·x, or ÷ `count`. */
interface Fraction {
  readonly of: readonly bigint[];
  readonly by: readonly bigint[] | null;
  readonly count: bigint;
}

/** So many combinations of cells are more than any written rule tells apart. */
const maxRegions = 4_000;
/** Pairs of regions that are looked at to see whether a fact matters; past them it is taken to. */
const maxPairs = 2_000;
/** So many sets of answers are remembered: more than one company gives in a sitting. */
const limit = 256;

/**
 * Facts that speak of one another through terms: a company's income, its research expense, and the ratio of the two. What the
 * conditions cut them into are regions, each a cell on every axis, of which only those are kept that some company can be in; so that
 * the diagram asks one question of the whole group, and no path through it contradicts itself.
 */
export class Group {
  readonly facts: readonly Figured[];
  readonly terms: readonly Term[];
  readonly axes: readonly Axis[];
  /** Per region, its cell on each axis. Of a ratio, one past the last cell is that there is none. */
  readonly regions: readonly (readonly number[])[];
  readonly #fractions = new Map<string, Fraction>();
  readonly #bounds: readonly Inequality[];
  readonly #whole: readonly boolean[];
  readonly #regionAt = new Map<string, number>();
  readonly #known = new Map<string, Uint8Array>();

  constructor(facts: readonly Figured[], terms: readonly Term[], axes: readonly Axis[]) {
    this.facts = facts;
    this.terms = terms;
    this.axes = axes;
    this.#whole = facts.map(countsWhole);
    this.#bounds = facts.flatMap((fact, at) => {
      const { minimum, maximum } = fact.kind === 'date' ? calendar : boundsOf(fact);
      return [
        ...this.#side(this.#unit(at), figureOf(fact, minimum), '>='),
        ...(maximum === null ? [] : this.#side(this.#unit(at), figureOf(fact, maximum), '<=')),
      ];
    });
    this.regions = this.#allRegions();
    for (const [at, cells] of this.regions.entries()) this.#regionAt.set(cells.join(), at);
  }

  /** Which regions satisfy a comparison of one of its figures. */
  satisfied(figure: string, op: Comparison, value: string): boolean[] {
    const at = this.axes.findIndex(({ scale }) => scale.fact.id === figure);
    const cells = (this.axes[at] as Axis).scale.satisfied(op, value);
    return this.regions.map((region) => cells[region[at] as number] === true);
  }

  /** The regions that a company can be in; none when its answers contradict one another. */
  possible(company: Figures): Uint8Array {
    const ids = [...this.facts, ...this.terms].map(({ id }) => company.answered.get(id) ?? null);
    const hasAge = this.terms.some(({ kind }) => kind === 'age');
    if (!hasAge && ids.every((given) => given === null)) return new Uint8Array(this.regions.length).fill(1);
    const key = JSON.stringify([ids, hasAge ? company.asOf : null]);
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    if (this.#known.size >= limit) this.#known.clear();
    const made = this.#possible(company);
    this.#known.set(key, made);
    return made;
  }

  #possible(company: Figures): Uint8Array {
    const cells = new Uint8Array(this.regions.length);
    const said = this.#said(company);
    const point = this.facts.map(({ id }) => exactly(company.answered.get(id)));
    if (point.every((value) => value !== null) && this.terms.every(({ id }) => !company.answered.has(id))) {
      const at = this.#regionOf(
        this.facts.map((fact, index) => rational(figureOf(fact, point[index] as string))),
        company.asOf,
      );
      if (at !== undefined) cells[at] = 1;
      return cells;
    }
    for (const [at, region] of this.regions.entries())
      if (this.#meet([...said, ...this.#within(region, company.asOf)]) !== null) cells[at] = 1;
    return cells;
  }

  /**
   * The facts of the group that matter where these regions lead apart: with the others as they are, another answer to the fact could
   * lead from one to the other. `leads`: per node of the diagram, where each of `possible` regions leads.
   */
  mattering(leads: readonly (readonly number[])[], possible: Uint8Array, company: Figures): readonly string[] {
    const open = this.facts.flatMap(({ id }, at) => (exactly(company.answered.get(id)) === null ? [{ id, at }] : []));
    if (open.length < 2) return open.map(({ id }) => id);
    const regions = [...possible.keys()].filter((at) => possible[at] === 1);
    const apart = regions.flatMap((one, a) =>
      regions.slice(a + 1).flatMap((other, b) => {
        const differ = leads.some((children) => children[a] !== children[a + 1 + b]);
        return differ ? [[one, other] as const] : [];
      }),
    );
    const steps = ([one, other]: readonly [number, number]) =>
      (this.regions[one] as readonly number[]).filter((cell, axis) => cell !== this.regions[other]?.[axis]).length;
    const pairs = apart.sort((a, b) => steps(a) - steps(b)).slice(0, maxPairs);
    const matter = open.flatMap(({ id, at }) =>
      pairs.length === maxPairs || pairs.some((pair) => this.#turns(pair, at, company)) ? [id] : [],
    );
    // A ratio that is known moves both its parts.
    return matter.length > 0 ? matter : open.map(({ id }) => id);
  }

  /** Whether two companies that differ in one fact alone stand in these two regions. */
  #turns([one, other]: readonly [number, number], fact: number, company: Figures): boolean {
    const said = this.#said(company);
    const inRegion = (region: number) => [
      ...this.#bounds,
      ...said,
      ...this.#within(this.regions[region] as readonly number[], company.asOf),
    ];
    // The fact has one unknown in the first, and another in the second.
    const first = inRegion(one).map((each) => ({ ...each, of: [...each.of, 0n] }));
    const second = inRegion(other).map(({ of, ...rest }) => {
      const own = of.map((by, at) => (at === fact ? 0n : by));
      return { ...rest, of: [...own, of[fact] as bigint] };
    });
    return solve([...first, ...second], [...this.#whole, this.#whole[fact] as boolean]) !== null;
  }

  /** A company in a region, as figures of its facts; null when none that goes with what is known is there. */
  sample(region: number, company: Figures): ReadonlyMap<string, Rational> | null {
    const within = this.#within(this.regions[region] as readonly number[], company.asOf);
    const point = this.#meet([...this.#said(company), ...within]);
    return point === null ? null : new Map(this.facts.map(({ id }, at) => [id, point[at] as Rational]));
  }

  /** Between which ends one of its figures lies, for what is known; `null` when the answers contradict one another. */
  rangeOf(id: string, company: Figures): { readonly low: Extreme | null; readonly high: Extreme | null } | null {
    const { of, by, count } = this.#fractionOf(id);
    const all = [...this.#bounds, ...this.#said(company)];
    if (by !== null || this.#meet(all) === null) return null;
    const { low, high } = extremes(all, of, 0n);
    const divided = (end: Extreme | null) =>
      end === null ? null : { ...end, at: { over: end.at.over, by: end.at.by * count } };
    return { low: divided(low), high: divided(high) };
  }

  /** Whether a figure of one of its facts can be in a cell of a scale. */
  canBe(fact: string, scale: Scale, cell: number, company: Figures): boolean {
    const [lower, upper] = [scale.cuts[cell - 1], scale.cuts[cell]];
    const fraction = this.#fractionOf(fact);
    return (
      this.#meet([
        ...this.#said(company),
        ...(lower === undefined ? [] : this.#side(fraction, lower.at, lower.side === 'before' ? '>=' : '>')),
        ...(upper === undefined ? [] : this.#side(fraction, upper.at, upper.side === 'before' ? '<' : '<=')),
      ]) !== null
    );
  }

  #meet(inequalities: readonly Inequality[]): readonly Rational[] | null {
    return solve([...this.#bounds, ...inequalities], this.#whole);
  }

  #allRegions(): (readonly number[])[] {
    const regions: (readonly number[])[] = [];
    const visit = (cells: readonly number[]): void => {
      // Which ages go with which days, the day of the check decides.
      if (this.#meet(this.#within(cells, null)) === null) return;
      if (cells.length < this.axes.length) {
        const { scale, term } = this.axes[cells.length] as Axis;
        for (let cell = 0; cell < scale.cells + Number(isQuotient(term)); cell++) visit([...cells, cell]);
        return;
      }
      if (regions.length >= maxRegions) throw new OverBudget();
      regions.push(cells);
    };
    visit([]);
    return regions;
  }

  #regionOf(point: readonly Rational[], asOf: CalendarDate): number | undefined {
    const cells = this.axes.map(({ scale, term }) => {
      const isPast = (cut: Cut) => this.#passing(scale.fact.id, term, cut, asOf, true).every((one) => isAt(one, point));
      const { by } = this.#fractionOf(scale.fact.id);
      if (by !== null && sumAt(by, point).over === 0n) return scale.cells;
      const first = scale.cuts.findIndex((cut) => !isPast(cut));
      return first < 0 ? scale.cuts.length : first;
    });
    return this.#regionAt.get(cells.join());
  }

  /** What holds in a cell of each of the first axes. Without a day, nothing of ages. */
  #within(cells: readonly number[], asOf: CalendarDate | null): Inequality[] {
    return cells.flatMap((cell, at) => {
      const { scale, term } = this.axes[at] as Axis;
      if (term?.kind === 'age' && asOf === null) return [];
      const { id } = scale.fact;
      const { by } = this.#fractionOf(id);
      if (by !== null && cell === scale.cells) return [{ of: by.map((one) => -one), plus: 0n, strict: false }];
      const [lower, upper] = [scale.cuts[cell - 1], scale.cuts[cell]];
      return [
        ...(by === null ? [] : [{ of: by, plus: 0n, strict: true }]),
        ...(lower === undefined ? [] : this.#passing(id, term, lower, asOf, true)),
        ...(upper === undefined ? [] : this.#passing(id, term, upper, asOf, false)),
      ];
    });
  }

  /** That a figure lies past a cut, or short of it. */
  #passing(id: string, term: Term | null, { at, side }: Cut, asOf: CalendarDate | null, isPast: boolean): Inequality[] {
    const op = isPast ? (side === 'before' ? '>=' : '>') : side === 'before' ? '<' : '<=';
    return this.#compared(id, term, at, op, asOf);
  }

  #compared(id: string, term: Term | null, value: Decimal, op: Comparison, asOf: CalendarDate | null): Inequality[] {
    const fraction = this.#fractionOf(id);
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
  #said({ answered, asOf }: Figures): Inequality[] {
    const said = (id: string, of: Figured | Term): Inequality[] => {
      const given = answered.get(id);
      if (given === undefined) return [];
      const term = 'facts' in of ? of : null;
      const figure = (text: string) => (term === null ? figureOf(of as Figured, text) : new Decimal(text));
      const { by } = this.#fractionOf(id);
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

  #fractionOf(id: string): Fraction {
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
const bornFor = ({ unit = 'years' }: Term, age: number, asOf: CalendarDate): CalendarDate =>
  unit === 'days' ? daysEarlier(asOf, age) : monthsBefore(asOf, unit === 'years' ? 12 * age : age);

const isQuotient = (term: Term | null): boolean => term?.kind === 'ratio' || term?.kind === 'growth';

const exactly = (given: Given | undefined): string | null => (given?.kind === 'value' ? String(given.value) : null);

const sumAt = (of: readonly bigint[], point: readonly Rational[]): Rational =>
  of.reduce<Rational>(
    (sum, one, at) => {
      const { over, by } = point[at] as Rational;
      return { over: sum.over * by + one * over * sum.by, by: sum.by * by };
    },
    { over: 0n, by: 1n },
  );

const isAt = ({ of, plus, strict }: Inequality, point: readonly Rational[]): boolean => {
  const order = compareRationals(sumAt(of, point), { over: -plus, by: 1n });
  return strict ? order > 0 : order >= 0;
};
