import { LEAF_LEVEL, type NodeTable } from '../diagram/node-table.ts';

/** For each inner node under a root, the cells that lead to it: the way that a search level by level finds first. */
export const waysDown = (table: NodeTable, root: number): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const ways = new Map<number, ReadonlyMap<number, number>>();
  if (table.level(root) === LEAF_LEVEL) return ways;
  ways.set(root, new Map());
  const queue = [root];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const level = table.level(node);
    for (let cell = 0; cell < table.width(level); cell++) {
      const child = table.child(node, cell);
      if (table.level(child) === LEAF_LEVEL || ways.has(child)) continue;
      ways.set(child, new Map(ways.get(node)).set(level, cell));
      queue.push(child);
    }
  }
  return ways;
};
