import type { CalendarDate, Fact } from '@huice/engine';
import { boundsOf, countsWhole, fromDayNumber, NO, type NumericFact, plainDate, YES } from '@huice/engine/deciding';
import type { Column } from './column.ts';

/**
 * A column whose plain answers go straight to their cell. A class per kind of fact, and plain lists of doubles rather
 * than typed ones, because a row is to be read in tens of nanoseconds.
 */
export interface PlainColumn {
  /** Its place in the row. */
  readonly index: number;
  /** False when the answer is not a plain one; then nothing has been changed. */
  read(answer: unknown): boolean;
}

/** What the columns of one level share. */
class OneLevel {
  readonly index: number;
  readonly level: number;
  readonly cells: Int32Array;

  constructor({ index, levels }: Column, cells: Int32Array) {
    this.index = index;
    this.level = levels[0] as number;
    this.cells = cells;
  }
}

export class BooleanColumn extends OneLevel implements PlainColumn {
  read(answer: unknown): boolean {
    if (answer !== true && answer !== false) return false;
    this.cells[this.level] = answer ? YES : NO;
    return true;
  }
}

/** An option id. */
export class ChoiceColumn extends OneLevel implements PlainColumn {
  readonly #options: Options;

  constructor(column: Column, cells: Int32Array) {
    super(column, cells);
    this.#options = new Options(column.fact);
  }

  read(answer: unknown): boolean {
    const cell = this.#options.placeOf(answer);
    if (cell < 0) return false;
    this.cells[this.level] = cell;
    return true;
  }
}

/** So few options are found sooner one by one than in a map. */
const maxInLine = 8;

class Options {
  readonly #ids: readonly (string | undefined)[];
  readonly #places: ReadonlyMap<unknown, number>;

  constructor(fact: Fact) {
    const options = 'options' in fact ? fact.options : [];
    // Who names a province may be in any of its cities: no plain answer.
    const wide = new Set(options.map((option) => ('within' in option ? option.within : undefined)));
    this.#ids = options.map(({ id }) => (wide.has(id) ? undefined : id));
    this.#places = new Map(this.#ids.flatMap((id, place) => (id === undefined ? [] : [[id, place] as const])));
  }

  /** −1 for anything but an option. */
  placeOf(answer: unknown): number {
    const ids = this.#ids;
    if (typeof answer !== 'string') return -1;
    if (ids.length > maxInLine) return this.#places.get(answer) ?? -1;
    for (let place = 0; place < ids.length; place++) if (ids[place] === answer) return place;
    return -1;
  }
}

/** As many options as a number has bits to remember them. */
const maxPlainOptions = 31;

/** A list of option ids: exactly these. */
export class MembersColumn implements PlainColumn {
  readonly index: number;
  /** Option by option, the level that asks about it. */
  readonly #levels: readonly number[];
  readonly #cells: Int32Array;
  readonly #options: Options;

  constructor(column: Column, cells: Int32Array) {
    this.index = column.index;
    this.#levels = column.levels;
    this.#cells = cells;
    this.#options = new Options(column.fact);
  }

  read(answer: unknown): boolean {
    const chosen = Array.isArray(answer) ? this.#chosen(answer) : -1;
    if (chosen < 0) return false;
    const levels = this.#levels;
    for (let place = 0; place < levels.length; place++)
      this.#cells[levels[place] as number] = (chosen >> place) & 1 ? YES : NO;
    return true;
  }

  /** A bit per option; −1 for anything but different options. Read once: anything may stand behind a list. */
  #chosen(answer: readonly unknown[]): number {
    let chosen = 0;
    try {
      const { length } = answer;
      for (let index = 0; index < length; index++) {
        const place = this.#options.placeOf(answer[index]);
        if (place < 0 || (chosen >> place) & 1) return -1;
        chosen |= 1 << place;
      }
    } catch {
      return -1;
    }
    return chosen;
  }
}

/** How many of the cuts a figure has reached: its cell. */
const reached = (cuts: readonly number[], figure: number): number => {
  let cell = 0;
  while (cell < cuts.length && figure >= (cuts[cell] as number)) cell++;
  return cell;
};

/** Beyond this a cut and a number that differ as decimals could be one double. */
const safeDigits = 15;

/**
 * Whether plain numbers may be compared with the cuts as doubles. A number is the shortest decimal that gives its
 * double; a cut of at most 15 digits is so too. So comparing the doubles compares the decimals, exactly.
 */
export const hasSafeFigures = (fact: NumericFact, cuts: Column['cuts']): boolean => {
  const { minimum, maximum } = boundsOf(fact);
  const figures = [...cuts.map(({ at }) => at.toString()), minimum, maximum ?? '0'];
  return figures.every((text) => text.replace(/\D/g, '').length <= safeDigits);
};

/** A number within the bounds of its fact, of which `hasSafeFigures` holds, and of so few places that a profile accepts it, too. */
export class NumberColumn extends OneLevel implements PlainColumn {
  readonly #cuts: readonly number[];
  readonly #low: number;
  readonly #high: number;
  readonly #isWhole: boolean;

  constructor(column: Column, cells: Int32Array) {
    super(column, cells);
    const fact = column.fact as NumericFact;
    this.#cuts = cutNumbers(column.cuts);
    this.#low = Number(boundsOf(fact).minimum);
    this.#high = highest(fact);
    this.#isWhole = countsWhole(fact);
  }

  read(answer: unknown): boolean {
    // Written so that what is no number fails, too.
    if (typeof answer !== 'number' || !(answer >= this.#low && answer <= this.#high)) return false;
    if (Math.floor(answer) !== answer && (this.#isWhole || !hasFewPlaces(answer))) return false;
    this.cells[this.level] = reached(this.#cuts, answer);
    return true;
  }
}

/**
 * Whether it is written with at most six places, and so few digits that no other figure shares its double. The quotient of two
 * whole numbers is the double nearest to that figure; one of more places goes the slow way, whether it is accepted or not.
 */
export const hasFewPlaces = (answer: number): boolean =>
  answer < 1e9 && answer > -1e9 && Math.round(answer * 1e6) / 1e6 === answer;

/** The greatest number of a fact that is read without a closer look. */
export const highest = (fact: NumericFact): number => {
  const { maximum } = boundsOf(fact);
  return maximum === null ? 1e15 : Number(maximum);
};

/** The first double of each cell but the lowest. */
export const cutNumbers = (cuts: Column['cuts']): readonly number[] =>
  cuts.map(({ at, side }) => (side === 'after' ? justAbove(at.toNumber()) : at.toNumber()));

/** The next double: to have reached it is to be past `figure`. */
const justAbove = (figure: number): number => {
  if (figure === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, figure);
  view.setBigInt64(0, view.getBigInt64(0) + (figure > 0 ? 1n : -1n));
  return view.getFloat64(0);
};

/** `2023-02-28`. */
export class DateColumn extends OneLevel implements PlainColumn {
  readonly #cuts: readonly number[];

  constructor(column: Column, cells: Int32Array) {
    super(column, cells);
    this.#cuts = column.cuts.map(({ at }) => dateFigure(at.toNumber()));
  }

  read(answer: unknown): boolean {
    if (typeof answer !== 'string') return false;
    const date = plainDate(answer);
    if (date < 0) return false;
    this.cells[this.level] = reached(this.#cuts, date);
    return true;
  }
}

/** The day as `plainDate` numbers it. No cut lies outside the calendar. */
const dateFigure = (dayNumber: number): number => plainDate(fromDayNumber(dayNumber) as CalendarDate);

export type Form = 'boolean' | 'choice' | 'members' | 'number' | 'date' | 'none';

/** Which answers to a fact are plain. */
export const formOf = ({ fact, cuts }: Column): Form => {
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
    case 'date':
      return fact.kind;
    case 'choices':
      return fact.options.length <= maxPlainOptions ? 'members' : 'none';
    default:
      return hasSafeFigures(fact, cuts) ? 'number' : 'none';
  }
};

/** What reads the plain answers of a column; undefined for one that has none. */
export const plainColumnOf = (column: Column, cells: Int32Array): PlainColumn | undefined => {
  switch (formOf(column)) {
    case 'boolean':
      return new BooleanColumn(column, cells);
    case 'choice':
      return new ChoiceColumn(column, cells);
    case 'members':
      return new MembersColumn(column, cells);
    case 'number':
      return new NumberColumn(column, cells);
    case 'date':
      return new DateColumn(column, cells);
    case 'none':
      return undefined;
  }
};
