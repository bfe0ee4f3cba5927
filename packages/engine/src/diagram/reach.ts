import { FALSE, LEAF_LEVEL, type NodeTable, TRUE } from './node-table.ts';

/** Every inner node under these roots, each once, parents before children. */
export const nodesUnder = (table: NodeTable, roots: Iterable<number>): number[] => {
  const seen = new Set<number>();
  const visit = (node: number): void => {
    if (table.level(node) === LEAF_LEVEL || seen.has(node)) return;
    seen.add(node);
    for (let cell = 0; cell < table.width(table.level(node)); cell++) visit(table.child(node, cell));
  };
  for (const root of roots) visit(root);
  // A child is always older than its parent.
  return [...seen].sort((a, b) => b - a);
};

/** The levels that a node depends on. */
export const levelsUnder = (table: NodeTable, root: number): Set<number> =>
  new Set(nodesUnder(table, [root]).map((node) => table.level(node)));

/** A cell for each level that it takes to come from a node to TRUE; undefined when no way leads there. */
export const wayToTrue = (
  table: NodeTable,
  root: number,
  mayUse: (level: number, cell: number) => boolean = () => true,
): ReadonlyMap<number, number> | undefined => {
  const dead = new Set([FALSE]);
  const way = new Map<number, number>();
  const visit = (node: number): boolean => {
    if (node === TRUE) return true;
    if (dead.has(node)) return false;
    const level = table.level(node);
    for (let cell = 0; cell < table.width(level); cell++) {
      if (!mayUse(level, cell)) continue;
      way.set(level, cell);
      if (visit(table.child(node, cell))) return true;
      way.delete(level);
    }
    dead.add(node);
    return false;
  };
  return visit(root) ? way : undefined;
};

/** The leaf that these cells lead to; a level without a cell takes its first. */
export const leafAt = (table: NodeTable, root: number, cells: ReadonlyMap<number, number>): number => {
  let node = root;
  while (table.level(node) !== LEAF_LEVEL) node = table.child(node, cells.get(table.level(node)) ?? 0);
  return node;
};
