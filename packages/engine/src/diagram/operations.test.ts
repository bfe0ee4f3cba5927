import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FALSE, NodeTable, TRUE } from './node-table.ts';
import { Operations } from './operations.ts';

/** Three variables with two, three and two cells. */
const widths = [2, 3, 2];

type Cells = readonly number[];

const everyAssignment: readonly Cells[] = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));

const setup = () => {
  const table = new NodeTable(widths);
  return { table, operations: new Operations(table) };
};

const valueAt = (table: NodeTable, node: number, cells: Cells): boolean => {
  let at = node;
  while (at !== TRUE && at !== FALSE) at = table.child(at, cells[table.level(at)] as number);
  return at === TRUE;
};

/** A diagram grown straight from a truth table of twelve rows, one variable after another. */
const fromTruth = (table: NodeTable, truth: readonly boolean[]): number => {
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

const truths = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

describe('operations on diagrams', () => {
  test('and, or and not read as their truth tables do', () => {
    fc.assert(
      fc.property(truths, truths, (left, right) => {
        const { table, operations } = setup();
        const [a, b] = [fromTruth(table, left), fromTruth(table, right)];
        everyAssignment.forEach((cells, row) => {
          expect(valueAt(table, a, cells)).toBe(left[row]);
          expect(valueAt(table, operations.and(a, b), cells)).toBe(left[row] && right[row]);
          expect(valueAt(table, operations.or(a, b), cells)).toBe(left[row] || right[row]);
          expect(valueAt(table, operations.not(a), cells)).toBe(!left[row]);
        });
      }),
    );
  });

  test('at least n of several holds exactly where n of them do', () => {
    fc.assert(
      fc.property(fc.array(truths, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), (parts, n) => {
        const { table, operations } = setup();
        const node = operations.atLeast(
          n,
          parts.map((part) => fromTruth(table, part)),
        );
        everyAssignment.forEach((cells, row) => {
          expect(valueAt(table, node, cells)).toBe(parts.filter((part) => part[row]).length >= n);
        });
      }),
    );
  });

  test('all of and any of several read as every and some, in any order of writing', () => {
    fc.assert(
      fc.property(fc.array(truths, { maxLength: 5 }), (parts) => {
        const { table, operations } = setup();
        const nodes = parts.map((part) => fromTruth(table, part));
        const [every, some] = [operations.allOf(nodes), operations.anyOf(nodes)];
        everyAssignment.forEach((cells, row) => {
          expect(valueAt(table, every, cells)).toBe(parts.every((part) => part[row]));
          expect(valueAt(table, some, cells)).toBe(parts.some((part) => part[row]));
        });
        expect(operations.allOf([...nodes].reverse())).toBe(every);
        expect(operations.anyOf([...nodes].reverse())).toBe(some);
      }),
    );
  });

  test('equivalent diagrams are one node, and different ones are two', () => {
    fc.assert(
      fc.property(truths, truths, (left, right) => {
        const { table, operations } = setup();
        const [a, b] = [fromTruth(table, left), fromTruth(table, right)];
        expect(a === b).toBe(left.every((value, row) => value === right[row]));
        const { not } = { not: (node: number) => operations.not(node) };
        expect(not(not(a))).toBe(a);
        expect(not(operations.and(a, b))).toBe(operations.or(not(a), not(b)));
        expect(operations.or(a, operations.and(a, b))).toBe(a);
        expect(operations.and(a, not(a))).toBe(FALSE);
        expect(operations.or(a, not(a))).toBe(TRUE);
      }),
    );
  });
});
