import type { Diagram } from './diagram.ts';
import type { Figures } from './fact-space.ts';
import { LEAF_LEVEL } from './node-table.ts';
import { factsAt, type Variable } from './variables.ts';

/** Per level, which cells are still possible: at least one of them. */
export type Possible = readonly Uint8Array[];

/** `children`: one per possible cell of the level. */
interface ResidualNode {
  readonly level: number;
  readonly children: readonly number[];
}

/**
 * What is left of the diagram once everything known is put in. Nodes of the residual are equivalent, over what is still
 * possible, if and only if they have the same id; so its leaves decide, and its support is what still matters, exactly.
 */
export class Residual {
  readonly #diagram: Diagram;
  readonly #possible: Possible;
  readonly figures: Figures | undefined;
  /** Per level, the one cell that is possible; −1 while several are. */
  readonly #only: Int32Array;
  /** Diagram node → residual node; the leaves stand for themselves. */
  readonly #reduced = new Map<number, number>();
  readonly #unique = new Map<string, number>();
  readonly #nodes: ResidualNode[] = [];
  readonly #supports = new Map<number, ReadonlySet<number>>();

  constructor(diagram: Diagram, possible: Possible, figures?: Figures) {
    this.#diagram = diagram;
    this.#possible = possible;
    this.figures = figures;
    this.#only = new Int32Array(possible.length);
    for (let level = 0; level < possible.length; level++) this.#only[level] = onlyCell(possible[level] as Uint8Array);
  }

  /** `FALSE`, `TRUE`, or the id of a residual node. */
  of(from: number): number {
    const { table } = this.#diagram;
    let node = from;
    let level = table.level(node);
    // What is known leads on without a choice; only what is not known has to be remembered.
    for (; level !== LEAF_LEVEL; level = table.level(node)) {
      const only = this.#only[level] as number;
      if (only < 0) break;
      node = table.child(node, only);
    }
    if (level === LEAF_LEVEL) return node;
    const known = this.#reduced.get(node);
    if (known !== undefined) return known;
    const possible = this.#possible[level] as Uint8Array;
    const children: number[] = [];
    let same = true;
    for (let cell = 0; cell < possible.length; cell++) {
      if (possible[cell] === 0) continue;
      const child = this.of(table.child(node, cell));
      if (children.length > 0 && child !== children[0]) same = false;
      children.push(child);
    }
    const reduced = same ? (children[0] as number) : this.#make(level, children);
    this.#reduced.set(node, reduced);
    return reduced;
  }

  /** The levels that a residual node still depends on. */
  support(residual: number): ReadonlySet<number> {
    const node = this.#nodes[residual - 2];
    if (node === undefined) return nothing;
    const known = this.#supports.get(residual);
    if (known !== undefined) return known;
    const support = new Set([node.level]);
    for (const child of new Set(node.children)) for (const level of this.support(child)) support.add(level);
    this.#supports.set(residual, support);
    return support;
  }

  /** Where a node that is no leaf leads: its level, and what each cell that is possible there leads to. */
  waysFrom(residual: number): {
    readonly level: number;
    readonly ways: readonly (readonly [cell: number, next: number])[];
  } {
    const { level, children } = this.#nodes[residual - 2] as ResidualNode;
    const possible = this.#possible[level] as Uint8Array;
    const cells = [...possible.keys()].filter((cell) => possible[cell] !== 0);
    return { level, ways: cells.map((cell, at) => [cell, children[at] as number]) };
  }

  /** The facts of a level on which a residual node depends: all of them together, where none matters without the others. */
  factsAt(residual: number, level: number): readonly string[] {
    const variable = this.#diagram.variables.list[level] as Variable;
    if (variable.kind !== 'group' || this.figures === undefined) return factsAt(variable);
    const possible = this.#possible[level] as Uint8Array;
    return variable.group.mattering(this.nodesAt([residual], level), possible, this.figures);
  }

  /** The children, one per possible cell, of every node at `level` that can be reached from `roots`. */
  nodesAt(roots: readonly number[], level: number): (readonly number[])[] {
    const found: (readonly number[])[] = [];
    const seen = new Set<number>();
    const visit = (residual: number): void => {
      const node = this.#nodes[residual - 2];
      if (node === undefined || node.level > level || seen.has(residual)) return;
      seen.add(residual);
      if (node.level === level) found.push(node.children);
      else for (const child of node.children) visit(child);
    };
    for (const root of roots) visit(root);
    return found;
  }

  #make(level: number, children: readonly number[]): number {
    const key = `${level}:${children.join()}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    this.#nodes.push({ level, children });
    const id = this.#nodes.length + 1;
    this.#unique.set(key, id);
    return id;
  }
}

const nothing: ReadonlySet<number> = new Set();

const onlyCell = (possible: Uint8Array): number => {
  let only = -1;
  for (let cell = 0; cell < possible.length; cell++) {
    if (possible[cell] === 0) continue;
    if (only >= 0) return -1;
    only = cell;
  }
  return only;
};
