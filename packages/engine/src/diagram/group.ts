import type { Comparison } from '../language/condition.ts';
import type { Given } from '../language/given.ts';
import type { Term } from '../language/term.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { exactly, FactSpace, type Figured, type Figures, isQuotient, type Place } from './fact-space.ts';
import { type Inequality, isAt, put, type Rational, rational, solve, sumAt } from './linear.ts';
import { OverBudget } from './node-table.ts';
import { type Axis, type PlainAxis, plainAxes, plainCell } from './plain-axes.ts';
import { type Cut, figureOf } from './scale.ts';
import { scaleCells } from './scale-cells.ts';

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
export class Group extends FactSpace {
  readonly axes: readonly Axis[];
  /** Per region, its cell on each axis. Of a ratio, one past the last cell is that there is none. */
  readonly regions: readonly (readonly number[])[];
  /** By its cells, in one number. */
  readonly #regionAt = new Map<number, number>();
  readonly #known = new Map<string, Uint8Array>();
  readonly #turning = new Map<string, boolean>();
  #plain: readonly PlainAxis[] | undefined;
  /** By region, where it is the only one: shared, since nobody writes into them. */
  readonly #alone = new Map<number | undefined, Uint8Array>();
  #beside: readonly (readonly [number, number])[] | undefined;

  constructor(facts: readonly Figured[], terms: readonly Term[], axes: readonly Axis[]) {
    super(facts, terms);
    this.axes = axes;
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
    if (isUntold && !this.hasAge) return new Uint8Array(this.regions.length).fill(1);
    const key = [...this.facts, ...this.terms].map(({ id }) => keyOf(answered.get(id))).join('|');
    const dated = this.hasAge ? `${asOf}|${key}` : key;
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
    this.#plain ??= plainAxes(this, this.axes);
    const plain = this.#plain;
    const found = this.axes.map((axis, at) => plainCell(axis, plain[at] as PlainAxis, texts, point, asOf));
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
    const said = this.said(company);
    const spans = this.axes.map(({ scale }) => {
      const given = company.answered.get(scale.fact.id);
      return given === undefined ? null : scaleCells(scale, given);
    });
    for (const [at, region] of this.regions.entries()) {
      const isOutside = region.some((cell, axis) => {
        const span = spans[axis];
        return span != null && (cell < span[0] || cell > span[1]);
      });
      if (!isOutside && this.meet([...said, ...this.#within(region, company.asOf)], company) !== null) cells[at] = 1;
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
    if (!isUntold || this.hasAge) return this.#canTurn(pair, fact, company);
    const key = `${pair.join()} ${fact}`;
    const known = this.#turning.get(key) ?? this.#canTurn(pair, fact, company);
    this.#turning.set(key, known);
    return known;
  }

  #canTurn([one, other]: readonly [number, number], fact: number, company: Figures): boolean {
    const known = this.holding(company);
    const inRegion = (region: number) => [
      ...known,
      ...this.#within(this.regions[region] as readonly number[], company.asOf),
    ];
    // The fact has one unknown in the first, and another in the second.
    const first = inRegion(one).map((each) => ({ ...each, of: [...each.of, 0n] }));
    const second = inRegion(other).map(({ of, ...rest }) => {
      const own = of.map((by, at) => (at === fact ? 0n : by));
      return { ...rest, of: [...own, of[fact] as bigint] };
    });
    const exact = this.exact(company);
    return solve(put([...first, ...second], exact), [...this.whole, this.whole[fact] as boolean]) !== null;
  }

  /** A company in a region, as figures of its facts; null when none that goes with what is known is there. */
  sample(region: number, company: Figures): ReadonlyMap<string, Rational> | null {
    const within = this.#within(this.regions[region] as readonly number[], company.asOf);
    const point = this.meet([...this.said(company), ...within], company);
    return point === null ? null : new Map(this.facts.map(({ id }, at) => [id, point[at] as Rational]));
  }

  /** Between which cuts its figures lie in a region. */
  placesIn(region: number): readonly Place[] {
    return (this.regions[region] as readonly number[]).map((cell, at) => {
      const { scale, term } = this.axes[at] as Axis;
      const place = { figure: scale.fact.id, lower: scale.cuts[cell - 1], upper: scale.cuts[cell] };
      return isQuotient(term) && cell === scale.cells ? { ...place, isNone: true } : place;
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

  #allRegions(): (readonly number[])[] {
    const regions: (readonly number[])[] = [];
    const visit = (cells: readonly number[]): void => {
      // Which ages go with which days, the day of the check decides.
      if (this.meet(this.#within(cells, null)) === null) return;
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
      const isPast = (cut: Cut) => this.passing(scale.fact.id, term, cut, asOf, true).every((one) => isAt(one, point));
      const { by } = this.fractionOf(scale.fact.id);
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
      return this.between(id, term, scale.cuts[cell - 1], scale.cuts[cell], isNone, asOf);
    });
  }
}

/** What was said of a figure, in one text. */
const keyOf = (given: Given | undefined): string =>
  given === undefined ? '' : given.kind === 'value' ? String(given.value) : JSON.stringify(given);
