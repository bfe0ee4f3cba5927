import type { NodeTable } from './node-table.ts';

/** A cell for each of two levels. */
export type TwoCells = ReadonlyMap<number, number>;

/**
 * Whether a node is left as the same function by two choices of cells for the same two levels: with `{ a: YES, b: NO }` and
 * `{ a: NO, b: YES }`, whether it tells the two apart. Makes no node.
 */
export const isSameUnder = (table: NodeTable, root: number, one: TwoCells, other: TwoCells): boolean => {
  const last = Math.max(...one.keys());
  const seen = new Set<string>();
  const visit = (a: number, b: number): boolean => {
    const left = put(table, a, one);
    const right = put(table, b, other);
    const level = Math.min(table.level(left), table.level(right));
    if (level > last) return left === right;
    const key = `${left},${right}`;
    if (seen.has(key)) return true;
    seen.add(key);
    table.step();
    for (let cell = 0; cell < table.width(level); cell++) {
      const below = (node: number) => (table.level(node) === level ? table.child(node, cell) : node);
      if (!visit(below(left), below(right))) return false;
    }
    return true;
  };
  return visit(root, root);
};

const put = (table: NodeTable, node: number, cells: TwoCells): number => {
  for (let at = node; ; ) {
    const cell = cells.get(table.level(at));
    if (cell === undefined) return at;
    at = table.child(at, cell);
  }
};
