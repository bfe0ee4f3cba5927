import { type Answer, type Fact, type Issue, parseAnswer } from '@huice/engine';
import { cellsFor, under, type Variable } from '@huice/engine/deciding';
import { type Column, columnOf, type FactVariable } from './column.ts';
import {
  BooleanColumn,
  ChoiceColumn,
  DateColumn,
  type Form,
  formOf,
  MembersColumn,
  NumberColumn,
  type PlainColumn,
} from './plain-column.ts';

type Row = readonly (Answer | undefined)[];

/**
 * Puts answers into the cells of their facts. Plain booleans, numbers, dates, option ids and lists of them, which
 * registries are made of, go straight there; everything else goes the way that `check` goes.
 */
export class RowReader {
  /** Per level, the one cell possible; −1 while several are. */
  readonly cells: Int32Array;
  /** Per level, what is possible while several cells are. */
  readonly possible: readonly Uint8Array[];
  readonly #columns: readonly Column[];
  readonly #variables: readonly Variable[];
  readonly #booleans: readonly BooleanColumn[];
  readonly #choices: readonly ChoiceColumn[];
  readonly #members: readonly MembersColumn[];
  readonly #numbers: readonly NumberColumn[];
  readonly #dates: readonly DateColumn[];
  /** By column; none for one that has no plain answers. */
  readonly #plain: readonly (PlainColumn | undefined)[];

  readonly #withoutPlain: readonly number[];

  constructor(facts: readonly Fact[], variables: readonly Variable[], widths: readonly number[]) {
    const cells = new Int32Array(variables.length + 1).fill(-1);
    this.cells = cells;
    this.possible = widths.map((width) => new Uint8Array(width).fill(1));
    this.#variables = variables;
    this.#columns = facts.map((fact, index) => columnOf(index, fact, variables));
    const of = (form: Form) => this.#columns.filter((column) => formOf(column) === form);
    this.#booleans = of('boolean').map((column) => new BooleanColumn(column, cells));
    this.#choices = of('choice').map((column) => new ChoiceColumn(column, cells));
    this.#members = of('members').map((column) => new MembersColumn(column, cells));
    this.#numbers = of('number').map((column) => new NumberColumn(column, cells));
    this.#dates = of('date').map((column) => new DateColumn(column, cells));
    const all = [this.#booleans, this.#choices, this.#members, this.#numbers, this.#dates].flat();
    this.#plain = this.#columns.map((_, index) => all.find((one) => one.index === index));
    this.#withoutPlain = of('none').map(({ index }) => index);
  }

  /** The levels that ask about a column. */
  levels(column: number): readonly number[] {
    return (this.#columns[column] as Column).levels.filter((level) => level < this.#variables.length);
  }

  /** What is wrong with the row, column by column; or null. */
  read(row: Row): readonly Issue[] | null {
    let late = readBooleans(this.#booleans, row, null);
    late = readChoices(this.#choices, row, late);
    late = readNumbers(this.#numbers, row, late);
    late = readDates(this.#dates, row, late);
    late = readMembers(this.#members, row, late);
    for (const index of this.#withoutPlain) late = also(late, index);
    return late === null ? null : this.#readLate(row, late);
  }

  /** What is wrong with one answer, and then nothing is changed; or null. */
  readOne(column: number, answer: Answer | undefined): readonly Issue[] | null {
    if (this.#plain[column]?.read(answer) === true) return null;
    const wrong = this.#readAnyWay(column, answer);
    return wrong === null ? null : under([column], wrong);
  }

  /** Puts what is possible on each level in place of what was read. */
  take(possible: readonly Uint8Array[]): void {
    for (const [level, left] of possible.entries()) {
      (this.possible[level] as Uint8Array).set(left);
      const first = left.indexOf(1);
      this.cells[level] = left.indexOf(1, first + 1) < 0 ? first : -1;
    }
  }

  #readLate(row: Row, late: number[]): readonly Issue[] | null {
    const issues = late
      .sort((a, b) => a - b)
      .flatMap((column) => under([column], this.#readAnyWay(column, row[column]) ?? []));
    return issues.length === 0 ? null : issues;
  }

  #readAnyWay(column: number, answer: Answer | undefined): readonly Issue[] | null {
    const { fact } = this.#columns[column] as Column;
    const levels = this.levels(column);
    if (answer === undefined || answer === null) {
      for (const level of levels) {
        this.cells[level] = -1;
        (this.possible[level] as Uint8Array).fill(1);
      }
      return null;
    }
    const parsed = parseAnswer(fact, answer);
    if (!parsed.ok) return parsed.issues;
    for (const level of levels) {
      const left = cellsFor(this.#variables[level] as FactVariable, parsed.value ?? undefined);
      (this.possible[level] as Uint8Array).set(left);
      const first = left.indexOf(1);
      this.cells[level] = left.indexOf(1, first + 1) < 0 ? first : -1;
    }
    return null;
  }
}

/** Columns whose answers in this row are not plain; null while there are none. */
type Late = number[] | null;

const also = (late: Late, column: number): number[] => {
  if (late === null) return [column];
  late.push(column);
  return late;
};

// The same loop five times: written once, over all kinds of column, it would take three times as long.

const readBooleans = (columns: readonly BooleanColumn[], row: Row, already: Late): Late => {
  let late = already;
  for (let at = 0; at < columns.length; at++) {
    const one = columns[at] as BooleanColumn;
    if (!one.read(row[one.index])) late = also(late, one.index);
  }
  return late;
};

const readChoices = (columns: readonly ChoiceColumn[], row: Row, already: Late): Late => {
  let late = already;
  for (let at = 0; at < columns.length; at++) {
    const one = columns[at] as ChoiceColumn;
    if (!one.read(row[one.index])) late = also(late, one.index);
  }
  return late;
};

const readNumbers = (columns: readonly NumberColumn[], row: Row, already: Late): Late => {
  let late = already;
  for (let at = 0; at < columns.length; at++) {
    const one = columns[at] as NumberColumn;
    if (!one.read(row[one.index])) late = also(late, one.index);
  }
  return late;
};

const readDates = (columns: readonly DateColumn[], row: Row, already: Late): Late => {
  let late = already;
  for (let at = 0; at < columns.length; at++) {
    const one = columns[at] as DateColumn;
    if (!one.read(row[one.index])) late = also(late, one.index);
  }
  return late;
};

const readMembers = (columns: readonly MembersColumn[], row: Row, already: Late): Late => {
  let late = already;
  for (let at = 0; at < columns.length; at++) {
    const one = columns[at] as MembersColumn;
    if (!one.read(row[one.index])) late = also(late, one.index);
  }
  return late;
};
