import type { NodeTable } from './node-table.ts';

/** What is left of `node` once the variable at `level` is known to be in `cell`. */
export const cofactor = (table: NodeTable, node: number, level: number, cell: number): number => {
  const memo = new Map<number, number>();
  const visit = (at: number): number => {
    const own = table.level(at);
    // A leaf stands below every level.
    if (own > level) return at;
    if (own === level) return table.child(at, cell);
    const known = memo.get(at);
    if (known !== undefined) return known;
    const children = Array.from({ length: table.width(own) }, (_, index) => visit(table.child(at, index)));
    const node = table.make(own, children);
    memo.set(at, node);
    return node;
  };
  return visit(node);
};
