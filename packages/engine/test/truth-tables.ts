import fc from 'fast-check';
import { FALSE, NodeTable, TRUE } from '../src/diagram/node-table.ts';
import { Operations } from '../src/diagram/operations.ts';

/** Three variables with two, three and two cells: few enough to try all of it. */
export const widths = [2, 3, 2];

export type Cells = readonly number[];

export const everyAssignment: readonly Cells[] = [0, 1].flatMap((a) =>
  [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])),
);

export const setup = () => {
  const table = new NodeTable(widths);
  return { table, operations: new Operations(table) };
};

export const valueAt = (table: NodeTable, node: number, cells: Cells): boolean => {
  let at = node;
  while (at !== TRUE && at !== FALSE) at = table.child(at, cells[table.level(at)] as number);
  return at === TRUE;
};

/** A diagram grown straight from a truth table of twelve rows, one variable after another. */
export const fromTruth = (table: NodeTable, truth: readonly boolean[]): number => {
  const grow = (level: number, prefix: readonly number[]): number => {
    if (level === widths.length) {
      const row = everyAssignment.findIndex((cells) => cells.every((cell, index) => cell === prefix[index]));
      return truth[row] ? TRUE : FALSE;
    }
    return table.make(
      level,
      Array.from({ length: widths[level] as number }, (_, cell) => grow(level + 1, [...prefix, cell])),
    );
  };
  return grow(0, []);
};

export const truths = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
