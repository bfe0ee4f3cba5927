import { type Calculator, type Fact, fail, type Issue, type Outcome, ok, type ValidityState } from '@huice/engine';
import { cofactor, issue, readColumns, unknownName, validityAt, widthOf, wrongKind } from '@huice/engine/deciding';
import { type Asked, asked, type ScreenOptions } from './asked.ts';
import { bytesOf } from './columns/bytes-of.ts';
import { type Column, lengthOf, type Table } from './columns/column.ts';
import { fits, listsFor } from './columns/fits.ts';
import { pickRows } from './columns/pick-rows.ts';
import { Companies } from './companies.ts';
import { Amounts } from './detail/amounts.ts';
import { Deciding } from './detail/deciding.ts';
import type { Block, Cells, Encoder } from './encode/block.ts';
import { BooleanEncoder } from './encode/boolean-encoder.ts';
import { encoderFor, spareCells } from './encode/encoders.ts';
import { TiedEncoder } from './encode/tied-encoder.ts';
import { UntoldEncoder } from './encode/untold-encoder.ts';
import { type BitProgram, bitProgram } from './program/bit-program.ts';
import { runProgram } from './program/run-program.ts';
import { Screened } from './screened.ts';
import { manyIncentives, partsOf } from './top-fact.ts';

/** So many times 32 companies are decided together. */
const mostWords = 128;
/** So many words of registers stay near the processor. */
const nearWords = 1 << 17;

/** Decides whole tables of companies: the same statuses, amounts and issues as `check`, company by company. */
export class Screener {
  readonly #asked: Asked;
  /** Without and with columns of what is attested, by cell of the topmost fact. */
  readonly #programs = new Map<string, BitProgram>();
  readonly #amounts: Amounts;
  readonly #deciding: Deciding;
  readonly #isSplit: boolean;

  /** `many`: from so many incentives on, companies that stand in one place are decided together. */
  constructor(read: Asked, many: number = manyIncentives) {
    this.#asked = read;
    this.#isSplit = read.incentives.length >= many;
    this.#amounts = new Amounts(read);
    this.#deciding = new Deciding(read);
  }

  /** The incentives, in the order of the results. */
  get incentives(): readonly string[] {
    return this.#asked.incentives.map(({ id }) => id);
  }

  /** Of each incentive, whether it is in force on the day. */
  get validity(): readonly ValidityState[] {
    const { incentives, asOf } = this.#asked;
    return incentives.map(({ incentive }) => validityAt(incentive.validity, asOf));
  }

  /**
   * Every incentive for every company of a table.
   *
   * Issues: `profile/unknown-fact` and `profile/unknown-judgement` of the columns; `profile/wrong-kind` of a column that is no list for
   * its fact, or is not as long as the table. What is wrong with one company is no issue here: the result tells it row by row.
   */
  screen(table: Table): Outcome<Screened> {
    const issues = this.#issuesOf(table);
    if (issues.length > 0) return fail(...issues);
    const companies = new Companies(this.#asked, table);
    const { pack, roots } = this.#asked;
    const result = new Screened(companies, roots.length, this.#amounts, this.#deciding);
    const parts = this.#isSplit ? partsOf(pack, table) : null;
    if (parts === null) this.#decide(table, companies, result, -1, null);
    else
      for (const { cell, rows } of parts) {
        const part = pickRows(table, rows);
        this.#decide(part, new Companies(this.#asked, part), result, cell, rows);
      }
    return ok(result);
  }

  /** Decides a table by what is left of the conditions in a cell of the topmost fact. `rows`: where its rows stand in the result. */
  #decide(table: Table, companies: Companies, result: Screened, cell: number, rows: Int32Array | null): void {
    const { pack, roots } = this.#asked;
    const program = this.#programFor(table.attested !== undefined, cell);
    const registers = program.registers + spareCells(pack);
    const stride = Math.max(1, Math.min(mostWords, Math.floor(nearWords / registers)));
    const block: Block = { bits: new Int32Array(registers * stride), stride, refused: new Int32Array(stride) };
    const encoders = this.#encoders(table, program, block, companies);
    for (let from = 0; from < table.rows; from += stride * 32) {
      const count = Math.min(stride * 32, table.rows - from);
      block.refused.fill(0);
      for (const one of encoders) one.encode(from, count);
      runProgram(program, block.bits, stride, (count + 31) >> 5);
      const places = rows?.subarray(from, from + count) ?? null;
      for (let at = 0; at < roots.length; at++)
        result.take(at, [program.high[at] as number, program.low[at] as number], block, from, count, places);
      result.refuse(block, from, count, places);
    }
  }

  #programFor(isAttested: boolean, cell: number): BitProgram {
    const key = `${isAttested} ${cell}`;
    const known = this.#programs.get(key);
    if (known !== undefined) return known;
    const { pack, roots } = this.#asked;
    const { table } = pack.diagram;
    const left = cell < 0 ? roots : roots.map((root) => cofactor(table, root, 0, cell));
    const made = bitProgram(pack.diagram, left, isAttested);
    this.#programs.set(key, made);
    return made;
  }

  #issuesOf({ columns, attested = {}, rows }: Table): readonly Issue[] {
    const { pack } = this.#asked;
    const names = readColumns(pack, Object.keys(columns));
    const issues: Issue[] = names.ok ? [] : [...names.issues];
    for (const [id, column] of Object.entries(columns)) {
      const fact = pack.facts.get(id);
      if (fact !== undefined) issues.push(...columnIssues(fact, column, rows, ['columns', id]));
    }
    for (const [id, column] of Object.entries(attested)) {
      const path = ['attested', id];
      if (!pack.judgements.has(id))
        issues.push(
          unknownName('profile/unknown-judgement', path, 'a judgement of the pack', id, pack.judgements, issues.length),
        );
      else if (Object.hasOwn(this.#asked.attested, id))
        issues.push(issue('profile/contradiction', path, 'what is not attested for all companies', 'a column'));
      else if (!Array.isArray(column) && !(column instanceof Uint8Array))
        issues.push(wrongKind('a list', column, path));
      else if (lengthOf(column) !== rows) issues.push(wrongKind(`a list of ${rows}`, column, path));
    }
    return issues;
  }

  #encoders(table: Table, program: BitProgram, block: Block, companies: Companies): readonly Encoder[] {
    const { pack } = this.#asked;
    const { list, firstJudgement } = pack.diagram.variables;
    const cellsAt = (level: number): Cells => ({
      first: program.firstCell[level] as number,
      width: widthOf(list[level] as (typeof list)[number]),
    });
    const encoders: Encoder[] = [];
    const untold: Cells[] = [];
    for (const [id, fact] of pack.facts) {
      const column = table.columns[id];
      if (column !== undefined) encoders.push(encoderFor(pack, program, fact, column, block) as Encoder);
      else
        for (const [level, variable] of list.entries())
          if ('fact' in variable && variable.fact === id) untold.push(cellsAt(level));
    }
    for (let level = firstJudgement; level < list.length; level++) untold.push(cellsAt(level));
    // What is told of some judgements comes after what is untold of all.
    encoders.push(new UntoldEncoder(untold, block));
    for (const [judgement, column] of Object.entries(table.attested ?? {})) {
      const level = pack.diagram.variables.level({ judgement });
      const cells = level === undefined ? { first: program.registers, width: 2 } : cellsAt(level);
      encoders.push(new BooleanEncoder(bytesOf(column), cells, block));
    }
    if (pack.groups.length > 0 || [...pack.terms.keys()].some((id) => table.columns[id] !== undefined))
      encoders.push(new TiedEncoder(this.#asked, program, table, companies, block));
    return encoders;
  }
}

const columnIssues = (fact: Fact, column: Column, rows: number, path: Issue['path']): readonly Issue[] => {
  if (typeof column !== 'object' || column === null || !fits(fact, column))
    return [wrongKind(listsFor(fact), column, path)];
  return lengthOf(column) === rows ? [] : [wrongKind(`a list of ${rows}`, column, path)];
};

/**
 * A screener over a calculator's pack, as of a day. Issues: those of the options, as `check` has them.
 *
 * @example
 * const made = screener(calculator, { asOf: '2026-11-30' });
 * const screened = made.ok ? made.value.screen({ rows: 2, columns: { staff: Float64Array.of(40, NaN) } }) : made;
 * if (screened.ok) screened.value.codes(0).map((code) => statusCodes[code]); // ['eligible', 'undetermined']
 */
export const screener = (calculator: Calculator, options: ScreenOptions): Outcome<Screener> => {
  const read = asked(calculator, options);
  return read.ok ? ok(new Screener(read.value)) : read;
};
