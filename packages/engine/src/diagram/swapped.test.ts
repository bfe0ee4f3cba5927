import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { everyAssignment, fromTruth, setup, truths, valueAt, widths } from '../../test/truth-tables.ts';
import { FALSE, NodeTable, TRUE } from './node-table.ts';
import { Operations } from './operations.ts';
import { isSameUnder } from './swapped.ts';

/** Two levels, and two choices of cells for them. */
const choices = fc.constantFrom<readonly [number, number]>([0, 1], [1, 2], [2, 0]).chain(([a, b]) => {
  const cells = () => fc.tuple(fc.nat((widths[a] as number) - 1), fc.nat((widths[b] as number) - 1));
  return fc.tuple(cells(), cells()).map((both) =>
    both.map(
      ([one, other]) =>
        new Map([
          [a, one],
          [b, other],
        ]),
    ),
  );
});

/** Truths that turn on how high the cells are together: much of them is the same whichever way it is put. */
const symmetric = fc
  .uniqueArray(fc.nat(4))
  .map((sums) => everyAssignment.map(([a = 0, b = 0, c = 0]) => sums.includes(a + b + c)));

test('a diagram is the same under two choices of cells where no assignment tells them apart', () => {
  fc.assert(
    fc.property(fc.oneof(truths, symmetric), choices, (truth, [one = new Map(), other = new Map()]) => {
      const { table } = setup();
      const root = fromTruth(table, truth);
      const filledIn = (chosen: ReadonlyMap<number, number>, cells: readonly number[]) =>
        valueAt(
          table,
          root,
          cells.map((cell, level) => chosen.get(level) ?? cell),
        );
      const before = table.size;
      expect(isSameUnder(table, root, one, other)).toBe(
        everyAssignment.every((cells) => filledIn(one, cells) === filledIn(other, cells)),
      );
      expect(table.size).toBe(before);
    }),
    { numRuns: propertyRuns(500) },
  );
});

test('two choices are told apart however far below the difference lies', () => {
  const levels = 5;
  const rows = Array.from({ length: 2 ** levels }, (_, row) =>
    Array.from({ length: levels }, (_, level) => (row >> level) & 1),
  );
  for (const [a, b] of [
    [0, 1],
    [0, 4],
    [1, 3],
    [3, 4],
  ] as const) {
    const one = new Map([
      [a, 1],
      [b, 0],
    ]);
    const other = new Map([
      [a, 0],
      [b, 1],
    ]);
    for (const row of rows) {
      const table = new NodeTable(new Array<number>(levels).fill(2));
      const { alone, both } = grown(table, row, row.with(a, row[b] as number).with(b, row[a] as number));
      expect(isSameUnder(table, both, one, other)).toBe(true);
      expect(isSameUnder(table, alone, one, other)).toBe(row[a] === row[b]);
    }
  }
});

/** The diagram that is true of this row, and the one that is true of either. */
const grown = (table: NodeTable, row: readonly number[], second: readonly number[]) => {
  const of = (cells: readonly number[]): number =>
    cells.reduceRight((below, cell, level) => table.make(level, cell === 0 ? [below, FALSE] : [FALSE, below]), TRUE);
  const alone = of(row);
  return { alone, both: new Operations(table).or(alone, of(second)) };
};

test('what depends on how many cells are YES is the same whichever two change places', () => {
  const table = new NodeTable(new Array<number>(6).fill(2));
  const operations = new Operations(table);
  const alone = [0, 1, 2, 3, 4, 5].map((level) => table.make(level, [FALSE, TRUE]));
  const several = operations.atLeast(3, alone);
  const swap = (a: number, b: number, root: number) =>
    isSameUnder(
      table,
      root,
      new Map([
        [a, 1],
        [b, 0],
      ]),
      new Map([
        [a, 0],
        [b, 1],
      ]),
    );
  for (const [a, b] of [
    [0, 5],
    [0, 1],
    [2, 4],
  ] as const) {
    expect(swap(a, b, several)).toBe(true);
    expect(swap(a, b, operations.and(several, alone[a] as number))).toBe(false);
  }
});
