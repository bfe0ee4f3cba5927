import type { NodeTable } from '../diagram/node-table.ts';

/**
 * Cells, level by level, on which two nodes lead to different ends; an end stands at `floor` or below. Two nodes of one
 * table always part somewhere, as equal ones are the same node.
 */
export const parting = (table: NodeTable, a: number, b: number, floor: number): ReadonlyMap<number, number> => {
  const cells = new Map<number, number>();
  let [left, right] = [a, b];
  for (;;) {
    const [leftLevel, rightLevel] = [table.level(left), table.level(right)];
    const level = Math.min(leftLevel, rightLevel);
    if (left === right || level >= floor) return cells;
    for (let cell = 0; cell < table.width(level); cell++) {
      const nextLeft = leftLevel === level ? table.child(left, cell) : left;
      const nextRight = rightLevel === level ? table.child(right, cell) : right;
      if (nextLeft === nextRight) continue;
      cells.set(level, cell);
      [left, right] = [nextLeft, nextRight];
      break;
    }
  }
};
