import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyAssignment, fromTruth, setup, truths, valueAt } from '../../test/truth-tables.ts';
import { FALSE, TRUE } from './node-table.ts';

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
