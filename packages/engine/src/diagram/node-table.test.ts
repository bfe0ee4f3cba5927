import { describe, expect, test } from 'vitest';
import { FALSE, LEAF_LEVEL, NodeTable, OverBudget, TRUE } from './node-table.ts';

describe('the table of nodes', () => {
  test('holds the two leaves from the start, below every variable', () => {
    const table = new NodeTable([2]);
    expect(table.size).toBe(2);
    expect([table.level(FALSE), table.level(TRUE)]).toEqual([LEAF_LEVEL, LEAF_LEVEL]);
  });

  test('stores a node once, however often it is made', () => {
    const table = new NodeTable([3]);
    const node = table.make(0, [FALSE, TRUE, TRUE]);
    expect(table.make(0, [FALSE, TRUE, TRUE])).toBe(node);
    expect(table.make(0, [TRUE, TRUE, FALSE])).not.toBe(node);
    expect(table.size).toBe(4);
    expect([table.level(node), table.width(0)]).toEqual([0, 3]);
    expect([0, 1, 2].map((cell) => table.child(node, cell))).toEqual([FALSE, TRUE, TRUE]);
  });

  test('makes no node where the variable does not matter', () => {
    expect(new NodeTable([2]).make(0, [TRUE, TRUE])).toBe(TRUE);
  });

  test('tells the same children at two levels apart', () => {
    const table = new NodeTable([2, 2]);
    expect(table.make(0, [FALSE, TRUE])).not.toBe(table.make(1, [FALSE, TRUE]));
  });

  test('still finds every node after it has grown many times', () => {
    const levels = 400;
    const table = new NodeTable(new Array<number>(levels).fill(2));
    const build = () => {
      const made: number[] = [];
      for (let level = levels - 1; level >= 0; level--) {
        const below = made.slice(-20);
        made.push(table.make(level, [FALSE, TRUE]));
        for (const one of below) for (const other of below.slice(0, 5)) made.push(table.make(level, [one, other]));
      }
      return made;
    };
    const first = build();
    const size = table.size;
    expect(size).toBeGreaterThan(5000);
    expect(build()).toEqual(first);
    expect(table.size).toBe(size);
  });

  test('refuses one node more than it was allowed', () => {
    const table = new NodeTable([2, 2, 2]);
    table.allow(2);
    table.make(2, [FALSE, TRUE]);
    table.make(1, [FALSE, TRUE]);
    expect(table.make(1, [FALSE, TRUE])).toBe(3);
    expect(() => table.make(0, [FALSE, TRUE])).toThrow(OverBudget);
    table.allow(1);
    expect(table.make(0, [FALSE, TRUE])).toBe(4);
  });

  test('refuses work that leaves no nodes once it is ten times the allowance', () => {
    const table = new NodeTable([2]);
    table.allow(1);
    table.step(10);
    expect(() => table.step()).toThrow(OverBudget);
  });

  test('refuses a path so long that walking it could exhaust the stack', () => {
    const table = new NodeTable(new Array<number>(1001).fill(2));
    let node = TRUE;
    for (let level = 1000; level > 0; level--) node = table.make(level, [FALSE, node]);
    expect(() => table.make(0, [FALSE, node])).toThrow(OverBudget);
  });
});
