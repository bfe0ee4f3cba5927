import type { Diagram } from '../diagram/diagram.ts';
import { LEAF_LEVEL, TRUE } from '../diagram/node-table.ts';
import type { Variable } from '../diagram/variables.ts';
import { fail, type Issue, issue, type Outcome, ok, shown, under } from '../issue.ts';
import type { Fact } from '../language/fact.ts';
import { nearestName } from '../value/nearest-name.ts';
import type { Checker } from './check.ts';
import { type ColumnReader, columnReader } from './column-reader.ts';
import type { Answer } from './profile.ts';
import type { Status } from './report.ts';

/** What the codes in a screener's result stand for: `statusCodes[code]`. */
export const statusCodes = [
  'ineligible',
  'undetermined',
  'conditional',
  'eligible',
] as const satisfies readonly Status[];

const INELIGIBLE = 0;
const UNDETERMINED = 1;
const CONDITIONAL = 2;
const ELIGIBLE = 3;

/** Several outcomes below this node, so a fact that is not known still matters. */
const MIXED = -1;

/**
 * Decides many companies, statuses only: the same statuses as `check`, without proof, amounts or attested judgements.
 * Rows are read by position, so that names are looked up once. Not to be shared between two runs at once.
 */
export class Screener {
  /** The incentives, in the order of the codes. */
  readonly incentives: readonly string[];
  /** A `statusCodes` index per incentive, for the row last decided. */
  readonly codes: Uint8Array;
  readonly #diagram: Diagram;
  readonly #roots: Int32Array;
  readonly #readers: readonly ColumnReader[];
  /** Per column, the incentives that read its fact. */
  readonly #readBy: readonly Int32Array[];
  /** Per level, the one cell possible; −1 while several are. */
  readonly #cells: Int32Array;
  readonly #possible: Uint8Array[];
  readonly #memo: Int32Array;
  readonly #stamps: Int32Array;
  #stamp = 0;

  constructor({ diagram, incentives, facts }: Checker, columns: readonly string[]) {
    this.#diagram = diagram;
    this.incentives = incentives.map(({ id }) => id);
    this.codes = new Uint8Array(incentives.length);
    this.#roots = Int32Array.from(incentives, ({ id }) => diagram.roots.get(id)?.node as number);
    const { list } = diagram.variables;
    this.#cells = new Int32Array(list.length).fill(-1);
    this.#possible = list.map((_, level) => new Uint8Array(diagram.table.width(level)).fill(1));
    this.#readers = columns.map((column) => columnReader(facts.get(column) as Fact, list, this.#cells, this.#possible));
    this.#readBy = columns.map((column) => this.#incentivesReading(column));
    this.#memo = new Int32Array(diagram.table.size);
    this.#stamps = new Int32Array(diagram.table.size);
  }

  /** Decides a row: an answer per column, `undefined` or null for unknown. Fills `codes`, or returns what is wrong. */
  decide(row: readonly (Answer | undefined)[]): readonly Issue[] | null {
    const readers = this.#readers;
    let issues: Issue[] | null = null;
    for (let column = 0; column < readers.length; column++) {
      const wrong = (readers[column] as ColumnReader)(row[column]);
      if (wrong !== null) issues = [...(issues ?? []), ...under([column], wrong)];
    }
    if (issues !== null) return issues;
    this.#stamp++;
    for (let index = 0; index < this.#roots.length; index++)
      this.codes[index] = this.#code(this.#roots[index] as number);
    return null;
  }

  /** Changes one answer of the row last decided, and decides again only what reads it. */
  change(column: number, answer: Answer | undefined): readonly Issue[] | null {
    const wrong = (this.#readers[column] as ColumnReader)(answer);
    if (wrong !== null) return under([column], wrong);
    this.#stamp++;
    for (const index of this.#readBy[column] as Int32Array)
      this.codes[index] = this.#code(this.#roots[index] as number);
    return null;
  }

  #code(root: number): number {
    const node = this.#settle(root);
    if (node === MIXED) return UNDETERMINED;
    if (this.#diagram.table.level(node) !== LEAF_LEVEL) return CONDITIONAL;
    return node === TRUE ? ELIGIBLE : INELIGIBLE;
  }

  /** The one node below the facts that is reached whatever is not known; or MIXED. Reduced, so the same is the same. */
  #settle(from: number): number {
    const { table, variables } = this.#diagram;
    const { firstJudgement } = variables;
    let node = from;
    for (;;) {
      const level = table.level(node);
      if (level >= firstJudgement) return node;
      const cell = this.#cells[level] as number;
      if (cell < 0) return this.#branch(node, level);
      node = table.child(node, cell);
    }
  }

  #branch(node: number, level: number): number {
    if (this.#stamps[node] === this.#stamp) return this.#memo[node] as number;
    const possible = this.#possible[level] as Uint8Array;
    let common: number | undefined;
    for (let cell = 0; cell < possible.length; cell++) {
      if (possible[cell] === 0) continue;
      const reached = this.#settle(this.#diagram.table.child(node, cell));
      if (reached === MIXED || (common !== undefined && reached !== common)) {
        common = MIXED;
        break;
      }
      common = reached;
    }
    this.#stamps[node] = this.#stamp;
    this.#memo[node] = common as number;
    return common as number;
  }

  #incentivesReading(fact: string): Int32Array {
    const { table, variables } = this.#diagram;
    const reads = new Map<number, boolean>();
    const wanted = (variable: Variable | undefined) =>
      variable !== undefined && variable.kind !== 'judgement' && variable.fact === fact;
    const visit = (node: number): boolean => {
      const level = table.level(node);
      if (level >= variables.firstJudgement) return false;
      const known = reads.get(node);
      if (known !== undefined) return known;
      let found = wanted(variables.list[level]);
      for (let cell = 0; !found && cell < table.width(level); cell++) found = visit(table.child(node, cell));
      reads.set(node, found);
      return found;
    };
    return Int32Array.from([...this.#roots.keys()].filter((index) => visit(this.#roots[index] as number)));
  }
}

/** A screener for rows with these columns, each the id of a fact. */
export const screener = (house: Checker, columns: readonly string[]): Outcome<Screener> => {
  const issues = columns.flatMap((column, index) => {
    if (columns.indexOf(column) < index)
      return [issue('profile/repeated-column', ['columns', index], 'each fact once', shown(column))];
    if (house.facts.has(column)) return [];
    const near = nearestName(column, [...house.facts.keys()]);
    const extra = near === undefined ? {} : { hint: `did you mean "${near}"?`, params: { near } };
    return [issue('profile/unknown-fact', ['columns', index], 'a fact of the pack', shown(column), extra)];
  });
  return issues.length > 0 ? fail(...issues) : ok(new Screener(house, columns));
};
