import type { Comparison } from '../language/condition.ts';
import { boundsOf, countsWhole, type DateFact, type NumericFact } from '../language/fact.ts';
import type { Given, Range } from '../language/given.ts';
import type { Term } from '../language/term.ts';
import { type CalendarDate, calendar, daysEarlier, monthsBefore, toDayNumber } from '../value/calendar-date.ts';
import { Decimal } from '../value/decimal.ts';
import { compareRationals, type Inequality, type Rational, rational, solve } from './linear.ts';
import { OverBudget } from './node-table.ts';
import { type Cut, figureOf, type Scale } from './scale.ts';
import { scaleCells } from './scale-cells.ts';

export type Figured = NumericFact | DateFact;

/** One figure that the conditions cut: a fact of the group, or a term over its facts. */
export interface Axis {
  readonly scale: Scale;
  /** Null for a fact. */
  readonly term: Term | null;
}

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
interface Fraction {
  readonly of: readonly bigint[];
  readonly by: readonly bigint[] | null;
  readonly count: bigint;
}

/** An axis in plain numbers, for what is known exactly: `at` is the first of its facts. */
interface Plain {
  readonly at: number;
  readonly of: readonly number[];
  readonly by: readonly number[] | null;
  readonly count: number;
  readonly cuts: readonly number[];
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
  readonly #hasAge: boolean;
  /** By its cells, in one number. */
  readonly #regionAt = new Map<number, number>();
  readonly #known = new Map<string, Uint8Array>();
  readonly #turning = new Map<string, boolean>();
  #plain: readonly Plain[] | undefined;
  /** By region, where it is the only one: shared, since nobody writes into them. */
  readonly #alone = new Map<number | undefined, Uint8Array>();
  #beside: readonly (readonly [number, number])[] | undefined;

  constructor(facts: readonly Figured[], terms: readonly Term[], axes: readonly Axis[]) {
    this.facts = facts;
    this.terms = terms;
    this.axes = axes;
    this.#whole = facts.map(countsWhole);
    this.#hasAge = terms.some(({ kind }) => kind === 'age');
    this.#bounds = facts.flatMap((fact, at) => {
      const { minimum, maximum } = fact.kind === 'date' ? calendar : boundsOf(fact);
      return [
        ...this.#side(this.#unit(at), figureOf(fact, minimum), '>='),
        ...(maximum === null ? [] : this.#side(this.#unit(at), figureOf(fact, maximum), '<=')),
      ];
    });
    this.regions = this.#allRegions();
    for (const [at, cells] of this.regions.entries()) this.#regionAt.set(this.#placeOf(cells), at);
  }

  /** Which regions satisfy a comparison of one of its figures. */
  satisfied(figure: string, op: Comparison, value: string): boolean[] {
    const at = this.axes.findIndex(({ scale }) => scale.fact.id === figure);
    const cells = (this.axes[at] as Axis).scale.satisfied(op, value);
    return this.regions.map((region) => cells[region[at] as number] === true);
  }

  /** The regions that a company can be in; none when its answers contradict one another. */
  possible(company: Figures): Uint8Array {
    const { answered, asOf } = company;
    const texts = this.facts.map(({ id }) => exactly(answered.get(id)));
    const isToldInTerms = this.terms.some(({ id }) => answered.has(id));
    if (!isToldInTerms && texts.every((text) => text !== null)) return this.#only(texts as string[], asOf);
    const isUntold = !isToldInTerms && this.facts.every(({ id }) => !answered.has(id));
    if (isUntold && !this.#hasAge) return new Uint8Array(this.regions.length).fill(1);
    const key = [...this.facts, ...this.terms].map(({ id }) => keyOf(answered.get(id))).join('|');
    const dated = this.#hasAge ? `${asOf}|${key}` : key;
    const found = this.#known.get(dated);
    if (found !== undefined) return found;
    if (this.#known.size >= limit) this.#known.clear();
    const made = this.#possible(company);
    this.#known.set(dated, made);
    return made;
  }

  /** Every fact is known: there is one region, and no arithmetic but a sum and a quotient finds it. */
  #only(texts: readonly string[], asOf: CalendarDate): Uint8Array {
    const point = this.facts.map((fact, at) => (fact.kind === 'date' ? 0 : Number(texts[at])));
    const plain = this.#plainAxes();
    const found = this.axes.map((axis, at) => this.#cellOf(axis, plain[at] as Plain, texts, point, asOf));
    const region = found.includes(null)
      ? this.#regionOf(
          this.facts.map((fact, at) => rational(figureOf(fact, texts[at] as string))),
          asOf,
        )
      : this.#regionAt.get(this.#placeOf(found as number[]));
    const known = this.#alone.get(region);
    if (known !== undefined) return known;
    const cells = new Uint8Array(this.regions.length);
    if (region !== undefined) cells[region] = 1;
    this.#alone.set(region, cells);
    return cells;
  }

  #possible(company: Figures): Uint8Array {
    const cells = new Uint8Array(this.regions.length);
    const said = this.#said(company);
    const spans = this.axes.map(({ scale }) => {
      const given = company.answered.get(scale.fact.id);
      return given === undefined ? null : scaleCells(scale, given);
    });
    for (const [at, region] of this.regions.entries()) {
      const isOutside = region.some((cell, axis) => {
        const span = spans[axis];
        return span != null && (cell < span[0] || cell > span[1]);
      });
      if (!isOutside && this.#meet([...said, ...this.#within(region, company.asOf)], company) !== null) cells[at] = 1;
    }
    return cells;
  }

  /**
   * The facts of the group that matter where these regions lead apart: with the others as they are, another answer to the fact could
   * lead from one to the other. `leads`: per node of the diagram, where each of `possible` regions leads.
   */
  mattering(leads: readonly (readonly number[])[], possible: Uint8Array, company: Figures): readonly string[] {
    const open = this.facts.flatMap(({ id }, at) => (exactly(company.answered.get(id)) === null ? [{ id, at }] : []));
    if (open.length < 2) return open.map(({ id }) => id);
    const place = new Map<number, number>();
    for (const [region, is] of possible.entries()) if (is === 1) place.set(region, place.size);
    const leadApart = (one: number, other: number) => {
      const [a, b] = [place.get(one), place.get(other)];
      return a !== undefined && b !== undefined && leads.some((children) => children[a] !== children[b]);
    };
    const matter = new Set<string>();
    const look = (pairs: Iterable<readonly [number, number]>) => {
      for (const pair of pairs) {
        if (matter.size === open.length) return;
        if (!leadApart(...pair)) continue;
        for (const { id, at } of open) if (!matter.has(id) && this.#turns(pair, at, company)) matter.add(id);
      }
    };
    look(this.#neighbours());
    if (matter.size < open.length) look(this.#pairs([...place.keys()]));
    // A ratio that is known moves both its parts.
    return open.flatMap(({ id }) => (matter.size === 0 || matter.has(id) ? [id] : []));
  }

  /** Regions that lie a cell apart on one axis: most that matters matters there. */
  #neighbours(): readonly (readonly [number, number])[] {
    this.#beside ??= this.regions.flatMap((region, one) =>
      region.flatMap((cell, axis) => {
        const other = this.#regionAt.get(this.#placeOf(region.with(axis, cell + 1)));
        return other === undefined ? [] : [[one, other] as const];
      }),
    );
    return this.#beside;
  }

  *#pairs(regions: readonly number[]): Generator<readonly [number, number]> {
    let left = maxPairs;
    for (const [at, one] of regions.entries())
      for (const other of regions.slice(at + 1)) {
        if (left-- <= 0) return;
        yield [one, other];
      }
  }

  /** Whether two companies that differ in one fact alone stand in these two regions. */
  #turns(pair: readonly [number, number], fact: number, company: Figures): boolean {
    const isUntold = [...this.facts, ...this.terms].every(({ id }) => !company.answered.has(id));
    if (!isUntold || this.#hasAge) return this.#canTurn(pair, fact, company);
    const key = `${pair.join()} ${fact}`;
    const known = this.#turning.get(key) ?? this.#canTurn(pair, fact, company);
    this.#turning.set(key, known);
    return known;
  }

  #canTurn([one, other]: readonly [number, number], fact: number, company: Figures): boolean {
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
    const exact = this.#exact(company);
    return solve(put([...first, ...second], exact), [...this.#whole, this.#whole[fact] as boolean]) !== null;
  }

  /** A company in a region, as figures of its facts; null when none that goes with what is known is there. */
  sample(region: number, company: Figures): ReadonlyMap<string, Rational> | null {
    const within = this.#within(this.regions[region] as readonly number[], company.asOf);
    const point = this.#meet([...this.#said(company), ...within], company);
    return point === null ? null : new Map(this.facts.map(({ id }, at) => [id, point[at] as Rational]));
  }

  /** Whether a figure of one of its facts can be in a cell of a scale. */
  canBe(fact: string, scale: Scale, cell: number, company: Figures): boolean {
    const [lower, upper] = [scale.cuts[cell - 1], scale.cuts[cell]];
    const fraction = this.#fractionOf(fact);
    return (
      this.#meet(
        [
          ...this.#said(company),
          ...(lower === undefined ? [] : this.#side(fraction, lower.at, lower.side === 'before' ? '>=' : '>')),
          ...(upper === undefined ? [] : this.#side(fraction, upper.at, upper.side === 'before' ? '<' : '<=')),
        ],
        company,
      ) !== null
    );
  }

  /** Between which cuts its figures lie in a region. */
  placesIn(region: number): readonly Place[] {
    return (this.regions[region] as readonly number[]).map((cell, at) => {
      const { scale, term } = this.axes[at] as Axis;
      const place = { figure: scale.fact.id, lower: scale.cuts[cell - 1], upper: scale.cuts[cell] };
      return isQuotient(term) && cell === scale.cells ? { ...place, isNone: true } : place;
    });
  }

  /** What is known of its facts, as inequalities over them. */
  holding(company: Figures): readonly Inequality[] {
    return [...this.#bounds, ...this.#said(company)];
  }

  /** The same of where figures of it stand between cuts. */
  standing(places: readonly Place[], asOf: CalendarDate): readonly Inequality[] {
    return places.flatMap(({ figure, lower, upper, isNone }) => {
      const term = this.terms.find(({ id }) => id === figure) ?? null;
      return this.#between(figure, term, lower, upper, isNone === true, asOf);
    });
  }

  /** Whether it is one of its facts, or a term over them. */
  has(figure: string): boolean {
    return this.facts.some(({ id }) => id === figure) || this.terms.some(({ id }) => id === figure);
  }

  /** A figure as Σ `of`·x ÷ `count`; null where it is no such sum. */
  sumOf(figure: string): { readonly of: readonly bigint[]; readonly count: bigint } | null {
    const { of, by, count } = this.#fractionOf(figure);
    return by !== null || this.terms.some(({ id, kind }) => id === figure && kind === 'age') ? null : { of, count };
  }

  /** Which of its facts count whole. */
  get whole(): readonly boolean[] {
    return this.#whole;
  }

  /** A company at which these hold beside the bounds; what is known exactly is put in first, which leaves less to eliminate. */
  #meet(inequalities: readonly Inequality[], company?: Figures): readonly Rational[] | null {
    const all = [...this.#bounds, ...inequalities];
    if (company === undefined) return solve(all, this.#whole);
    const exact = this.#exact(company);
    const point = solve(put(all, exact), this.#whole);
    return point === null ? null : point.map((value, at) => exact[at] ?? value);
  }

  #exact({ answered }: Figures): readonly (Rational | null)[] {
    return this.facts.map((fact) => {
      const text = exactly(answered.get(fact.id));
      return text === null ? null : rational(figureOf(fact, text));
    });
  }

  #width({ scale, term }: Axis): number {
    return scale.cells + Number(isQuotient(term));
  }

  #placeOf(region: readonly number[]): number {
    return region.reduce((place, cell, at) => {
      const width = this.#width(this.axes[at] as Axis);
      return cell < width ? place * width + cell : Number.NaN;
    }, 0);
  }

  /** The cell of a figure of which every part is known; null where it lies too near a cut for plain numbers to tell. */
  #cellOf({ scale, term }: Axis, axis: Plain, texts: readonly string[], point: readonly number[], asOf: CalendarDate) {
    const text = texts[axis.at] as string;
    if (term === null) return scale.cellOfText(text) ?? scale.cellOf(figureOf(scale.fact, text));
    const { cuts } = axis;
    if (term.kind === 'age') {
      const young = cuts.findIndex((age) => text > bornFor(term, age, asOf));
      return young < 0 ? cuts.length : young;
    }
    const over = axis.by === null ? axis.count : sumOfProducts(axis.by, point);
    if (over === 0) return scale.cells;
    const value = sumOfProducts(axis.of, point) / over;
    let past = 0;
    while (past < cuts.length && (cuts[past] as number) <= value) past++;
    const near = 1e-9 * Math.max(1, Math.abs(value));
    const isClear =
      (past === 0 || value - (cuts[past - 1] as number) > near) &&
      (past === cuts.length || (cuts[past] as number) - value > near);
    return isClear ? past : null;
  }

  /** The axes in plain numbers. */
  #plainAxes(): readonly Plain[] {
    this.#plain ??= this.axes.map(({ scale, term }) => {
      const { of, by, count } = this.#fractionOf(scale.fact.id);
      return {
        at: this.facts.findIndex(({ id }) => id === (term === null ? scale.fact.id : term.facts[0])),
        of: of.map(Number),
        by: by?.map(Number) ?? null,
        count: Number(count),
        cuts: scale.cuts.map(({ at }) => at.toNumber()),
      };
    });
    return this.#plain;
  }

  #allRegions(): (readonly number[])[] {
    const regions: (readonly number[])[] = [];
    const visit = (cells: readonly number[]): void => {
      // Which ages go with which days, the day of the check decides.
      if (this.#meet(this.#within(cells, null)) === null) return;
      if (cells.length < this.axes.length) {
        const { scale, term } = this.axes[cells.length] as Axis;
        for (let cell = 0; cell < this.#width({ scale, term }); cell++) visit([...cells, cell]);
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
    return this.#regionAt.get(this.#placeOf(cells));
  }

  /** What holds in a cell of each of the first axes. Without a day, nothing of ages. */
  #within(cells: readonly number[], asOf: CalendarDate | null): Inequality[] {
    return cells.flatMap((cell, at) => {
      const { scale, term } = this.axes[at] as Axis;
      const { id } = scale.fact;
      const isNone = isQuotient(term) && cell === scale.cells;
      return this.#between(id, term, scale.cuts[cell - 1], scale.cuts[cell], isNone, asOf);
    });
  }

  #between(
    id: string,
    term: Term | null,
    lower: Cut | undefined,
    upper: Cut | undefined,
    isNone: boolean,
    asOf: CalendarDate | null,
  ): Inequality[] {
    if (term?.kind === 'age' && asOf === null) return [];
    const { by } = this.#fractionOf(id);
    if (by !== null && isNone) return [{ of: by.map((one) => -one), plus: 0n, strict: false }];
    return [
      ...(by === null ? [] : [{ of: by, plus: 0n, strict: true }]),
      ...(lower === undefined ? [] : this.#passing(id, term, lower, asOf, true)),
      ...(upper === undefined ? [] : this.#passing(id, term, upper, asOf, false)),
    ];
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

const sumOfProducts = (by: readonly number[], point: readonly number[]): number => {
  let sum = 0;
  for (const [at, one] of by.entries()) sum += one * (point[at] as number);
  return sum;
};

const isQuotient = (term: Term | null): boolean => term?.kind === 'ratio' || term?.kind === 'growth';

/** What was said of a figure, in one text. */
const keyOf = (given: Given | undefined): string =>
  given === undefined ? '' : given.kind === 'value' ? String(given.value) : JSON.stringify(given);

/** The same with what is known exactly put in: it asks nothing of those any more. */
const put = (inequalities: readonly Inequality[], exact: readonly (Rational | null)[]): readonly Inequality[] =>
  exact.reduce<readonly Inequality[]>(
    (all, value, at) =>
      value === null
        ? all
        : all.map(({ of, plus, strict }) => ({
            of: of.map((one, part) => (part === at ? 0n : one * value.by)),
            plus: plus * value.by + (of[at] as bigint) * value.over,
            strict,
          })),
    inequalities,
  );

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
