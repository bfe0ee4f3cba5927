import { type Fact, parseAnswer } from '@huice/engine';
import { type Given, type Group, widthOf } from '@huice/engine/deciding';
import type { Asked } from '../asked.ts';
import { answerAt, type Column, type Table } from '../columns/column.ts';
import type { Companies } from '../companies.ts';
import type { BitProgram } from '../program/bit-program.ts';
import { type Block, type Cells, type Encoder, put } from './block.ts';

interface Tied {
  readonly group: Group;
  readonly cells: Cells;
  readonly columns: readonly (readonly [fact: Fact, column: Column])[];
}

/**
 * Facts that speak of one another through terms share a level, whose cells are found company by company. Who answers a term itself is
 * read as a whole, the way that `check` reads a profile, since that answer speaks of other levels, too.
 */
export class TiedEncoder implements Encoder {
  readonly #asked: Asked;
  readonly #companies: Companies;
  readonly #block: Block;
  readonly #tied: readonly Tied[];
  readonly #terms: readonly Column[];
  readonly #levels: readonly Cells[];

  constructor(asked: Asked, program: BitProgram, table: Table, companies: Companies, block: Block) {
    const { groups, facts, terms, diagram } = asked.pack;
    const { list, firstJudgement } = diagram.variables;
    this.#asked = asked;
    this.#companies = companies;
    this.#block = block;
    this.#levels = list.slice(0, firstJudgement).map((variable, level) => ({
      first: program.firstCell[level] as number,
      width: widthOf(variable),
    }));
    this.#tied = groups.map(({ level, group }) => ({
      group,
      cells: this.#levels[level] as Cells,
      columns: group.facts.flatMap(({ id }) => {
        const column = table.columns[id];
        return column === undefined ? [] : [[facts.get(id) as Fact, column] as const];
      }),
    }));
    this.#terms = [...terms.keys()].flatMap((id) => {
      const column = table.columns[id];
      return column === undefined ? [] : [column];
    });
  }

  encode(from: number, count: number): void {
    const { refused } = this.#block;
    for (let at = 0; at < count; at++) {
      const isRefused = ((refused[at >> 5] as number) >>> (at & 31)) & 1;
      if (isRefused) continue;
      if (this.#terms.some((column) => answerAt(column, from + at, false) != null)) this.#readWhole(from + at, at);
      else for (const one of this.#tied) this.#readTied(one, from + at, at);
    }
  }

  #readWhole(row: number, at: number): void {
    const knowledge = this.#companies.knowledge(row);
    const { refused } = this.#block;
    if (!knowledge.ok) refused[at >> 5] = (refused[at >> 5] as number) | (1 << (at & 31));
    else
      for (const [level, cells] of this.#levels.entries())
        put(this.#block, cells, knowledge.value.possible[level] as Uint8Array, at);
  }

  #readTied({ group, cells, columns }: Tied, row: number, at: number): void {
    const answered = new Map<string, Given>();
    for (const [fact, column] of columns) {
      const given = parseAnswer(fact, answerAt(column, row, fact.kind === 'date'));
      if (given.ok && given.value !== null) answered.set(fact.id, given.value);
    }
    put(this.#block, cells, group.possible({ answered, asOf: this.#asked.asOf }), at);
  }
}
