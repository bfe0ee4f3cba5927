import { type Answer, type Calculator, type Fact, fail, type Issue, type Outcome, ok } from '@huice/engine';
import {
  compiledOf,
  FALSE,
  issue,
  readColumns,
  readKnowledge,
  shown,
  TRUE,
  widthOf,
  wrongKind,
} from '@huice/engine/deciding';
import { type Asked, asked, type ScreenOptions } from '../asked.ts';
import { CONDITIONAL, ELIGIBLE, INELIGIBLE, NONE, UNDETERMINED } from '../status-codes.ts';
import { allWalks, asksAny, HEADER, programOf, type Walks, walksAsking, walksPerTopCell } from './program.ts';
import { RowReader } from './row-reader.ts';

/** Ends of a walk, as a `Program` writes them: the leaves. */
const NEVER = ~FALSE;
const ALWAYS = ~TRUE;

/** Several ends are possible, so a fact that is not known still matters. No node is numbered so high. */
const MIXED = -0x80000000;

/**
 * Decides many companies, statuses only: the same statuses as `check`, without proof or amounts.
 * Rows are read by position, so that names are looked up once. Not to be shared between two runs at once.
 */
export class RowScreener {
  /** The incentives, in the order of the codes. */
  readonly incentives: readonly string[];
  /** A `statusCodes` index per incentive, for the row last decided; 255 in all of them while the last row was refused. */
  readonly codes: Uint8Array;
  readonly #words: Int32Array;
  readonly #reader: RowReader;
  readonly #cells: Int32Array;
  readonly #possible: readonly Uint8Array[];
  readonly #plan: Plan;
  /** The same for each column, as far as its fact is asked. */
  readonly #plans: readonly Plan[];
  /** By node number: where all that is possible leads, for the row of that stamp. */
  readonly #memo: Int32Array;
  readonly #stamps: Int32Array;
  #stamp = 0;
  #walked: Walks = new Int32Array(0);
  /** What is wrong with the row last given, each issue under its column. */
  #wrong: readonly Issue[] = [];
  readonly #asked: Asked;
  readonly #columns: readonly string[];
  /** Whether answers speak of one another through terms; then a row is read as a whole, as `check` reads it. */
  readonly #isTied: boolean;
  #row: readonly (Answer | undefined)[] = [];

  constructor(asked: Asked, columns: readonly string[]) {
    const { pack, incentives, roots } = asked;
    const { list } = pack.diagram.variables;
    this.incentives = incentives.map(({ id }) => id);
    this.codes = new Uint8Array(incentives.length);
    const widths = list.map(widthOf);
    this.#asked = asked;
    this.#columns = columns;
    this.#isTied = pack.groups.length > 0 || columns.some((column) => pack.terms.has(column));
    this.#reader = new RowReader(
      columns.map((column) => pack.facts.get(column) as Fact),
      list,
      widths,
    );
    this.#cells = this.#reader.cells;
    this.#possible = this.#reader.possible;
    const program = programOf(pack.diagram, roots);
    this.#words = program.words;
    this.#memo = new Int32Array(program.nodes);
    this.#stamps = new Int32Array(program.nodes);
    this.#plan = { whole: allWalks(program), perTopCell: walksPerTopCell(program, widths[0] ?? 0, NEVER) };
    this.#plans = columns.map((_, column) => {
      const asks = asksAny(program, widths, new Set(this.#reader.levels(column)));
      return planAsking(this.#plan, asks);
    });
  }

  /** Decides a row: an answer per column, `undefined` or null for unknown. Fills `codes`, or returns what is wrong. */
  decide(row: readonly (Answer | undefined)[]): readonly Issue[] | null {
    const wasWrong = this.#wrong.length > 0;
    this.#wrong = this.#issuesOf(row);
    if (this.#wrong.length > 0) {
      this.codes.fill(NONE);
      return this.#wrong;
    }
    this.#decideAll(wasWrong);
    return null;
  }

  /** Anything may stand behind a list: its traps throw here at the latest. */
  #issuesOf(row: readonly (Answer | undefined)[]): readonly Issue[] {
    try {
      if (Array.isArray(row)) return this.#isTied ? this.#readTied([...row]) : (this.#reader.read(row) ?? []);
      return [wrongKind('a list of answers, one for each column', row)];
    } catch {
      return [issue('input/not-plain-data', [], 'a plain object or list', 'an object that cannot be read')];
    }
  }

  #readTied(row: readonly (Answer | undefined)[]): readonly Issue[] {
    const { pack, asOf } = this.#asked;
    const profile = Object.fromEntries(this.#columns.map((column, at) => [column, row[at]]));
    const read = readKnowledge(pack, profile, asOf);
    this.#row = row;
    if (!read.ok)
      return read.issues.map((one) => ({
        ...one,
        path: [this.#columns.indexOf(String(one.path[0])), ...one.path.slice(1)],
      }));
    this.#reader.take(read.value.possible);
    return [];
  }

  #changeTied(column: number, answer: Answer | undefined): readonly Issue[] | null {
    const before = this.#row;
    const wasWrong = this.#wrong.length > 0;
    const issues = this.#readTied(this.#columns.map((_, at) => (at === column ? answer : before[at])));
    const own = issues.filter(({ path }) => path[0] === column);
    if (own.length > 0) {
      this.#row = before;
      return own;
    }
    this.#wrong = issues;
    if (issues.length > 0) {
      this.codes.fill(NONE);
      return issues;
    }
    this.#decideAll(wasWrong);
    return null;
  }

  /**
   * Changes one answer of the row last given, and decides again only what it can touch. Of a row that was refused, what is wrong is
   * returned until no more is; an answer that is refused itself changes nothing.
   */
  change(column: number, answer: Answer | undefined): readonly Issue[] | null {
    const plan = this.#plans[column];
    if (plan === undefined)
      return [issue('profile/unknown-fact', [], `a column from 0 to ${this.#plans.length - 1}`, shown(column))];
    if (this.#isTied) return this.#changeTied(column, answer);
    const top = this.#cells[0] as number;
    const issues = this.#reader.readOne(column, answer);
    if (issues !== null) return issues;
    const wasWrong = this.#wrong.length > 0;
    this.#wrong = this.#wrong.filter(({ path }) => path[0] !== column);
    if (this.#wrong.length > 0) return this.#wrong;
    if (wasWrong || this.#cells[0] !== top) this.#decideAll(wasWrong);
    else this.#follow(this.#walksOf(plan));
    return null;
  }

  #decideAll(wasWrong: boolean): void {
    // What is not walked this time has ended at "never"; only what was walked last time can say otherwise, or a refused row.
    const { codes } = this;
    const walked = this.#walked;
    if (wasWrong) codes.fill(INELIGIBLE);
    for (let index = 0; index < walked.length; index += 2) codes[walked[index] as number] = INELIGIBLE;
    this.#walked = this.#walksOf(this.#plan);
    this.#follow(this.#walked);
  }

  /** Where the topmost fact is known, most incentives are settled by it, and only the others are walked. */
  #walksOf({ whole, perTopCell }: Plan): Walks {
    const top = this.#cells[0] as number;
    return top < 0 ? whole : (perTopCell[top] ?? whole);
  }

  #follow(walks: Walks): void {
    this.#stamp++;
    const { codes } = this;
    for (let index = 0; index < walks.length; index += 2)
      codes[walks[index] as number] = codeOf(this.#settle(walks[index + 1] as number));
  }

  /** The one place below the facts that is reached whatever is not known; or MIXED. Reduced, so the same is the same. */
  #settle(from: number): number {
    const words = this.#words;
    const cells = this.#cells;
    let at = from;
    while (at >= 0) {
      const cell = cells[words[at] as number] as number;
      if (cell < 0) return this.#branch(at);
      at = words[at + HEADER + cell] as number;
    }
    return at;
  }

  #branch(at: number): number {
    const words = this.#words;
    const number = words[at + 1] as number;
    if (this.#stamps[number] === this.#stamp) return this.#memo[number] as number;
    const possible = this.#possible[words[at] as number] as Uint8Array;
    let common = 0;
    for (let cell = 0; cell < possible.length; cell++) {
      if (possible[cell] === 0) continue;
      const reached = this.#settle(words[at + HEADER + cell] as number);
      if (reached === MIXED || (common !== 0 && reached !== common)) {
        common = MIXED;
        break;
      }
      common = reached;
    }
    this.#stamps[number] = this.#stamp;
    this.#memo[number] = common;
    return common;
  }
}

const codeOf = (end: number): number => {
  // Which leaf it is cannot be foreseen, so it is computed; that it is one mostly can.
  if (end >= ALWAYS) return (NEVER - end) * ELIGIBLE;
  return end === MIXED ? UNDETERMINED : CONDITIONAL;
};

/** The walks to take, by what is known of the topmost fact. */
interface Plan {
  /** While it is not known. */
  readonly whole: Walks;
  /** Once it is, without the walks that have already ended at "never". */
  readonly perTopCell: readonly Walks[];
}

const planAsking = ({ whole, perTopCell }: Plan, asks: (at: number) => boolean): Plan => ({
  whole: walksAsking(whole, asks),
  perTopCell: perTopCell.map((walks) => walksAsking(walks, asks)),
});

/**
 * A screener over a calculator's pack, for rows with these columns, each the id of a fact or a term. Issues: those of the options as
 * `check` has them, and `profile/unknown-fact`, `profile/repeated-column` of the columns.
 *
 * ```ts
 * const screener = rowScreener(calculator, ['place', 'staff'], { asOf: '2026-11-30' });
 * if (screener.ok && screener.value.decide(['quzhou', 40]) === null) statusCodes[screener.value.codes[0]]; // 'eligible'
 * ```
 */
export const rowScreener = (
  calculator: Calculator,
  columns: readonly string[],
  options: ScreenOptions,
): Outcome<RowScreener> => {
  const names = readColumns(compiledOf(calculator), columns);
  const read = asked(calculator, options);
  const issues = [...(names.ok ? [] : names.issues), ...(read.ok ? [] : read.issues)];
  return names.ok && read.ok ? ok(new RowScreener(read.value, names.value)) : fail(...issues);
};
