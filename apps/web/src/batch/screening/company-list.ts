import type { Answer, Fact } from '@huice/engine';
import type { CellRead } from '@huice/tables';
import { type ColumnPlan, cellReader, nameColumn } from '@huice/tables';
import { cellAt, type Rows } from '../file/rows.ts';
import type { Company, Problem } from './company.ts';

/** What a list of companies is read from: plain data, which crosses between threads. */
export interface CompanySource {
  readonly rows: Rows;
  readonly plans: readonly ColumnPlan[];
  /** Per company, the position of its row in the table. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Positions of the columns that say nothing of a fact: they are the file’s own, and go with the company wherever it goes. */
  readonly own: readonly number[];
}

/** The companies of a table. Each is read when it is looked at: twenty thousand of them as objects would fill the page, and nobody looks at all. */
export class CompanyList implements Iterable<Company> {
  readonly source: CompanySource;
  readonly length: number;
  readonly #nameAt: number;
  readonly #readers: readonly {
    readonly column: number;
    readonly fact: Fact;
    readonly read: (text: string) => CellRead;
  }[];

  constructor(facts: readonly Fact[], source: CompanySource) {
    this.source = source;
    this.length = source.places.length;
    this.#nameAt = source.plans.findIndex(({ to }) => to === nameColumn);
    this.#readers = source.plans.flatMap(({ to, unit, meanings }, column) => {
      const fact = facts.find(({ id }) => id === to);
      return fact === undefined ? [] : [{ column, fact, read: cellReader(fact, unit, meanings) }];
    });
  }

  /** The company's row as a spreadsheet counts, from 1. */
  rowOf(index: number): number {
    return (this.source.places[index] as number) + 1;
  }

  nameOf(index: number): string {
    const { rows, places } = this.source;
    return this.#nameAt < 0 ? '' : cellAt(rows, places[index] as number, this.#nameAt).trim();
  }

  /** What stands in the file’s own columns, as it stands there. */
  ownOf(index: number): readonly string[] {
    const { rows, places, own } = this.source;
    return own.map((column) => cellAt(rows, places[index] as number, column));
  }

  at(index: number): Company {
    const { rows, places } = this.source;
    const profile: Record<string, Answer> = {};
    const problems: Problem[] = [];
    for (const { column, fact, read } of this.#readers) {
      const text = cellAt(rows, places[index] as number, column);
      const cell = read(text);
      if ('issue' in cell) problems.push({ column, fact: fact.id, text, issue: cell.issue });
      else if (cell.answer !== null) profile[fact.id] = cell.answer;
    }
    return { row: this.rowOf(index), name: this.nameOf(index), profile, problems };
  }

  *[Symbol.iterator](): Iterator<Company> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}
