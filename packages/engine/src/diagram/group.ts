import type { Comparison } from '../language/condition.ts';
import { textOf } from '../language/given.ts';
import type { Term } from '../language/term.ts';
import type { CalendarDate } from '../value/calendar-date.ts';
import { tiedTo } from '../value/join-into.ts';
import { exactly, FactSpace, type Figured, type Figures, isQuotient, type Place } from './fact-space.ts';
import { type Inequality, isAt, put, type Rational, rational, solve, sumAt } from './linear.ts';
import { OverBudget } from './node-table.ts';
import { type Axis, type PlainAxis, plainAxes, plainCell } from './plain-axes.ts';
import { type Cut, figureOf } from './scale.ts';
import { scaleCells } from './scale-cells.ts';

/** So many combinations of cells are more than any written rule tells apart. */
const maxRegions = 4_000;
/** Pairs of regions that are solved for to see whether a fact matters; past them it is taken to. */
const maxPairs = 400;
/** So many sets of answers are remembered: more than one company gives in a sitting. */
const limit = 256;
/** So many pairs of regions are remembered beside. */
const maxTurning = 20_000;

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
    const said = [...this.facts, ...this.terms].map(({ id }) => answered.get(id));
    const key = said.map((given) => given && textOf(given)).join('|');
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
    const regions = [...possible.keys()].filter((region) => possible[region] === 1);
    const ends = regions.map((_, place) => leads.map((children) => children[place]).join());
    const matter = open.filter(({ id }) => this.#matters(this.#moving(id, company), regions, ends, company));
    // Regions may seem possible only because whole numbers were not tried to the end; then no fact tells them apart.
    return (matter.length > 0 ? matter : open).map(({ id }) => id);
  }

  /** A fact, and with it those that a known term ties to it: where a ratio is known, its parts move together. */
  #moving(fact: string, { answered }: Figures): readonly number[] {
    const tied = this.terms.filter(({ id }) => answered.has(id)).map(({ facts, over = [] }) => [...facts, ...over]);
    const moving = tiedTo([fact], tied);
    return this.facts.flatMap(({ id }, at) => (moving.has(id) && exactly(answered.get(id)) === null ? [at] : []));
  }

  /** Whether they lead apart. Regions that are next to one another in a list are tried first: most that matters matters there. */
  #matters(moving: readonly number[], regions: readonly number[], ends: readonly string[], company: Figures): boolean {
    let left = maxPairs;
    for (const places of this.#alikeBeside(moving, regions))
      for (let apart = 1; apart < places.length; apart++)
        for (let at = apart; at < places.length; at++) {
          const [one, other] = [places[at - apart] as number, places[at] as number];
          if (ends[one] === ends[other]) continue;
          const pair = [regions[one] as number, regions[other] as number] as const;
          if (left-- <= 0 || this.#turns(pair, moving, company)) return true;
        }
    return false;
  }

  /** By place, regions that are alike in all that does not depend on what moves: other answers to that lead to none but those. */
  #alikeBeside(moving: readonly number[], regions: readonly number[]): Iterable<readonly number[]> {
    const beside = this.axes.flatMap(({ scale }, axis) => {
      const { of, by } = this.fractionOf(scale.fact.id);
      return moving.every((fact) => of[fact] === 0n && (by?.[fact] ?? 0n) === 0n) ? [axis] : [];
    });
    const alike = new Map<string, number[]>();
    for (const [place, region] of regions.entries()) {
      const key = beside.map((axis) => this.regions[region]?.[axis]).join();
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [place]);
      else known.push(place);
    }
    return alike.values();
  }

  /** Whether two companies that differ in these facts alone stand in these two regions. */
  #turns(pair: readonly [number, number], moving: readonly number[], company: Figures): boolean {
    const isUntold = [...this.facts, ...this.terms].every(({ id }) => !company.answered.has(id));
    if (!isUntold || this.hasAge) return this.#canTurn(pair, moving, company);
    const key = `${pair.join()} ${moving.join()}`;
    const known = this.#turning.get(key);
    if (known !== undefined) return known;
    if (this.#turning.size >= maxTurning) this.#turning.clear();
    const made = this.#canTurn(pair, moving, company);
    this.#turning.set(key, made);
    return made;
  }

  #canTurn([one, other]: readonly [number, number], moving: readonly number[], company: Figures): boolean {
    const known = this.holding(company);
    const inRegion = (region: number) => [
      ...known,
      ...this.#within(this.regions[region] as readonly number[], company.asOf),
    ];
    // What moves has its own unknown in the first, and another in the second.
    const first = inRegion(one).map((each) => ({ ...each, of: [...each.of, ...moving.map(() => 0n)] }));
    const second = inRegion(other).map(({ of, ...rest }) => {
      const own = of.map((by, at) => (moving.includes(at) ? 0n : by));
      return { ...rest, of: [...own, ...moving.map((fact) => of[fact] as bigint)] };
    });
    const whole = [...this.whole, ...moving.map((fact) => this.whole[fact] as boolean)];
    return solve(put([...first, ...second], this.exact(company)), whole) !== null;
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
