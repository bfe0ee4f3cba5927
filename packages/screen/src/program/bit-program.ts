import { type Diagram, FALSE, TRUE } from '@huice/engine/deciding';
import { ONE, type Product, Registers, ZERO } from './registers.ts';

/** How statuses follow from what is possible, for 32 companies at a time. */
export interface BitProgram {
  /** By level, the register of its first cell: which companies can be in it. */
  readonly firstCell: Int32Array;
  /** Of the registers before it, one for each cell of each level. */
  readonly inputs: number;
  readonly registers: number;
  readonly steps: Int32Array;
  /** By incentive, the registers of the high and the low bit of the status code; below nought where all bits are alike. */
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/**
 * A decision diagram asks each level once on every way, so that where it can end, for all that is possible of a company, is a sum of
 * products: it can end in `e` if some cell that is possible leads to a node that can end in `e`. With a bit for each company that is one
 * step for 32 of them, and it is exact for every condition. An end is a leaf, or a node below which only judgements are asked. Where two
 * ends can be reached, a fact still matters.
 */
export const bitProgram = (diagram: Diagram, roots: readonly number[], isAttested: boolean): BitProgram => {
  const { table, variables } = diagram;
  const widths = variables.list.map((_, level) => table.width(level));
  const firstCell = new Int32Array(widths.length);
  let inputs = 0;
  for (const [level, width] of widths.entries()) {
    firstCell[level] = inputs;
    inputs += width;
  }
  const registers = new Registers(inputs);
  const writer = new Writer(diagram, firstCell, registers, isAttested);
  const codes = roots.map((root) => writer.status(root));
  return {
    firstCell,
    inputs,
    registers: registers.count,
    steps: Int32Array.from(registers.steps),
    high: Int32Array.from(codes, ([high]) => high),
    low: Int32Array.from(codes, ([, low]) => low),
  };
};

class Writer {
  readonly #diagram: Diagram;
  readonly #firstCell: Int32Array;
  readonly #to: Registers;
  readonly #isAttested: boolean;
  readonly #ends = new Map<number, ReadonlySet<number>>();
  readonly #reach = new Map<string, number>();

  constructor(diagram: Diagram, firstCell: Int32Array, to: Registers, isAttested: boolean) {
    this.#diagram = diagram;
    this.#firstCell = firstCell;
    this.#to = to;
    this.#isAttested = isAttested;
  }

  /** The high and the low bit of the code: 3 eligible, 2 conditional, 1 undetermined, 0 ineligible. */
  status(root: number): readonly [high: number, low: number] {
    const ends = [...this.#endsOf(root)].sort((a, b) => a - b);
    const reached = ends.map((end) => this.#reaching(root, end));
    const can = (leaf: number) =>
      this.#to.anyOf(ends.map((end, at) => [reached[at] as number, this.#canBe(end, leaf)]));
    const met = can(TRUE);
    const unmet = can(FALSE);
    const open = this.#to.anyOf(
      ends.flatMap((end, at) =>
        ends.slice(at + 1).map((other, more): Product => {
          const both = this.#to.and(reached[at] as number, reached[at + 1 + more] as number);
          return [both, this.#differ(end, other)];
        }),
      ),
    );
    const high = this.#to.butNot(met, open);
    return [high, this.#to.or(open, this.#to.butNot(met, unmet))];
  }

  #isEnd(node: number): boolean {
    return this.#diagram.table.level(node) >= this.#diagram.variables.firstJudgement;
  }

  #endsOf(node: number): ReadonlySet<number> {
    if (this.#isEnd(node)) return new Set([node]);
    const known = this.#ends.get(node);
    if (known !== undefined) return known;
    const { table } = this.#diagram;
    const ends = new Set<number>();
    for (let cell = 0; cell < table.width(table.level(node)); cell++)
      for (const end of this.#endsOf(table.child(node, cell))) ends.add(end);
    this.#ends.set(node, ends);
    return ends;
  }

  /** Who can come from a node to an end. */
  #reaching(node: number, end: number): number {
    if (node === end) return ONE;
    if (this.#isEnd(node) || !this.#endsOf(node).has(end)) return ZERO;
    return this.#remember(`${node} ${end}`, () => this.#anyCell(node, (child) => this.#reaching(child, end)));
  }

  /** Who can come from an end to a leaf: everybody, unless it is said of companies what is attested. */
  #canBe(end: number, leaf: number): number {
    if (end === leaf) return ONE;
    if (end === TRUE || end === FALSE) return ZERO;
    if (!this.#isAttested) return ONE;
    return this.#remember(`?${end} ${leaf}`, () => this.#anyCell(end, (child) => this.#canBe(child, leaf)));
  }

  /** For whom two ends are not the same; always, unless what is attested makes them so. */
  #differ(end: number, other: number): number {
    if (!this.#isAttested) return ONE;
    const { operations } = this.#diagram;
    const either = operations.or(
      operations.and(end, operations.not(other)),
      operations.and(operations.not(end), other),
    );
    return this.#canBe(either, TRUE);
  }

  /** Any cell that is possible and from which it holds. */
  #anyCell(node: number, holds: (child: number) => number): number {
    const { table } = this.#diagram;
    const level = table.level(node);
    const byRegister = new Map<number, number[]>();
    const width = table.width(level);
    for (let cell = 0; cell < width; cell++) {
      const register = holds(table.child(node, cell));
      const cells = byRegister.get(register);
      if (cells === undefined) byRegister.set(register, [cell]);
      else cells.push(cell);
    }
    if (byRegister.get(ONE)?.length === width) return ONE;
    return this.#to.anyOf([...byRegister].map(([register, cells]) => [this.#cells(level, cells), register]));
  }

  /** Who can be in one of these cells: runs of them, put together out of halves, quarters …, which others need as well. */
  #cells(level: number, cells: readonly number[]): number {
    const width = this.#diagram.table.width(level);
    if (cells.length === width) return ONE;
    const wanted = new Set(cells);
    const parts: number[] = [];
    const visit = (from: number, size: number): void => {
      if (from >= width) return;
      const to = Math.min(from + size, width);
      let count = 0;
      for (let cell = from; cell < to; cell++) count += Number(wanted.has(cell));
      if (count === 0) return;
      if (count === to - from) parts.push(this.#run(level, from, size));
      else for (const half of [from, from + size / 2]) visit(half, size / 2);
    };
    visit(0, 2 ** Math.ceil(Math.log2(width)));
    return this.#to.or(...parts);
  }

  #run(level: number, from: number, size: number): number {
    if (size === 1) return (this.#firstCell[level] as number) + from;
    const width = this.#diagram.table.width(level);
    const halves = [from, from + size / 2].filter((half) => half < width);
    return this.#to.or(...halves.map((half) => this.#run(level, half, size / 2)));
  }

  #remember(key: string, make: () => number): number {
    const known = this.#reach.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#reach.set(key, made);
    return made;
  }
}
