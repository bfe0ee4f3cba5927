import type { Variable } from '../diagram/variables.ts';
import { type Issue, under } from '../issue.ts';
import type { Fact } from '../language/fact.ts';
import { parseAnswer } from './answer.ts';
import { type Column, columnOf, type FactVariable } from './column.ts';
import { cellsFor } from './knowledge.ts';
import {
  BooleanColumn,
  ChoiceColumn,
  DateColumn,
  hasSafeFigures,
  MembersColumn,
  maxPlainOptions,
  NumberColumn,
  type PlainColumn,
} from './plain-column.ts';
import type { Answer } from './profile.ts';

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
    let late: number[] | null = null;
    // One loop over all kinds of column would be half as fast as a loop for each.
    const booleans = this.#booleans;
    for (let at = 0; at < booleans.length; at++) {
      const one = booleans[at] as BooleanColumn;
      if (!one.read(row[one.index])) late = also(late, one.index);
    }
    const choices = this.#choices;
    for (let at = 0; at < choices.length; at++) {
      const one = choices[at] as ChoiceColumn;
      if (!one.read(row[one.index])) late = also(late, one.index);
    }
    const numbers = this.#numbers;
    for (let at = 0; at < numbers.length; at++) {
      const one = numbers[at] as NumberColumn;
      if (!one.read(row[one.index])) late = also(late, one.index);
    }
    const dates = this.#dates;
    for (let at = 0; at < dates.length; at++) {
      const one = dates[at] as DateColumn;
      if (!one.read(row[one.index])) late = also(late, one.index);
    }
    const members = this.#members;
    for (let at = 0; at < members.length; at++) {
      const one = members[at] as MembersColumn;
      if (!one.read(row[one.index])) late = also(late, one.index);
    }
    for (const index of this.#withoutPlain) late = also(late, index);
    return late === null ? null : this.#readLate(row, late);
  }

  /** What is wrong with one answer, and then nothing is changed; or null. */
  readOne(column: number, answer: Answer | undefined): readonly Issue[] | null {
    if (this.#plain[column]?.read(answer) === true) return null;
    const wrong = this.#readAnyWay(column, answer);
    return wrong === null ? null : under([column], wrong);
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

const also = (late: number[] | null, column: number): number[] => {
  if (late === null) return [column];
  late.push(column);
  return late;
};

type Form = 'boolean' | 'choice' | 'members' | 'number' | 'date' | 'none';

const formOf = ({ fact, cuts }: Column): Form => {
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
