import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cells, everyAssignment, fromTruth, setup, truths, valueAt, widths } from '../../test/truth-tables.ts';
import { FALSE, LEAF_LEVEL, type NodeTable, TRUE } from './node-table.ts';
import { leafAt, levelsUnder, nodesUnder, wayToTrue } from './reach.ts';

/** The nodes that an assignment leads through. */
const innerNodesAlong = (table: NodeTable, root: number, cells: Cells): number[] => {
  const met: number[] = [];
  for (let node = root; table.level(node) !== LEAF_LEVEL; node = table.child(node, cells[table.level(node)] ?? 0))
    met.push(node);
  return met;
};

/** Which cells may be used, by level. */
const allowances = fc.tuple(...widths.map((width) => fc.array(fc.boolean(), { minLength: width, maxLength: width })));

const cellsOf = (way: ReadonlyMap<number, number>): readonly (number | undefined)[] =>
  widths.map((_, level) => way.get(level));

test('a way to true uses only cells that may be used, and there is one wherever a lawful assignment is true', () => {
  fc.assert(
    fc.property(truths, allowances, (truth, allowed) => {
      const { table } = setup();
      const root = fromTruth(table, truth);
      const mayUse = (level: number, cell: number) => allowed[level]?.[cell] === true;
      const way = wayToTrue(table, root, mayUse);
      const isLawful = (cells: Cells): boolean => {
        let node = root;
        while (table.level(node) !== LEAF_LEVEL) {
          const level = table.level(node);
          if (!mayUse(level, cells[level] ?? 0)) return false;
          node = table.child(node, cells[level] ?? 0);
        }
        return node === TRUE;
      };
      const lawful = everyAssignment.filter(isLawful);
      expect(way !== undefined).toBe(lawful.length > 0);
      if (way === undefined) return;
      for (const [level, cell] of way) expect(mayUse(level, cell)).toBe(true);
      // Whatever the levels off the way are, it leads to true.
      const taken = cellsOf(way);
      const along = everyAssignment.filter((cells: Cells) =>
        taken.every((cell, at) => cell === undefined || cell === cells[at]),
      );
      expect(along.length).toBeGreaterThan(0);
      for (const cells of along) expect(valueAt(table, root, cells)).toBe(true);
    }),
  );
});

test('of the nodes under a root each comes once, before those below it', () => {
  fc.assert(
    fc.property(fc.array(truths, { minLength: 1, maxLength: 3 }), (parts) => {
      const { table } = setup();
      const nodes = nodesUnder(
        table,
        parts.map((truth) => fromTruth(table, truth)),
      );
      expect(new Set(nodes).size).toBe(nodes.length);
      const roots = parts.map((truth) => fromTruth(table, truth));
      const met = roots.flatMap((root) => everyAssignment.flatMap((cells) => innerNodesAlong(table, root, cells)));
      expect(new Set(nodes)).toEqual(new Set(met));
      const [first = FALSE] = roots;
      expect(new Set(nodesUnder(table, [first]))).toEqual(
        new Set(everyAssignment.flatMap((cells) => innerNodesAlong(table, first, cells))),
      );
      for (const [at, node] of nodes.entries())
        for (let cell = 0; cell < table.width(table.level(node)); cell++) {
          const child = table.child(node, cell);
          if (table.level(child) !== LEAF_LEVEL) expect(nodes.indexOf(child)).toBeGreaterThan(at);
        }
    }),
  );
});

test('a diagram depends on the levels at which some assignment changes its truth', () => {
  fc.assert(
    fc.property(truths, (truth) => {
      const { table } = setup();
      const root = fromTruth(table, truth);
      const matters = (level: number, width: number) =>
        everyAssignment.some((cells) =>
          Array.from({ length: width }, (_, cell) => valueAt(table, root, cells.with(level, cell))).some(
            (value) => value !== valueAt(table, root, cells),
          ),
        );
      const expected = widths.flatMap((width, level) => (matters(level, width) ? [level] : []));
      expect([...levelsUnder(table, root)].sort()).toEqual(expected);
    }),
  );
});

test('where nothing is forbidden there is a way to true from every node but FALSE', () => {
  fc.assert(
    fc.property(truths, (truth) => {
      const { table } = setup();
      const root = fromTruth(table, truth);
      const way = wayToTrue(table, root);
      expect(way === undefined).toBe(root === FALSE);
      if (way !== undefined) expect(leafAt(table, root, way)).toBe(TRUE);
    }),
  );
});

test('no way leads through a cell that a level does not have', () => {
  const { table } = setup();
  const lower = table.make(2, [FALSE, TRUE]);
  table.make(2, [TRUE, FALSE]);
  const upper = table.make(0, [FALSE, lower]);
  expect(wayToTrue(table, upper, (level, cell) => level !== 2 || cell !== 1)).toBeUndefined();
});

test('the leaf that cells lead to is the truth of them', () => {
  fc.assert(
    fc.property(truths, fc.constantFrom(...everyAssignment), (truth, cells) => {
      const { table } = setup();
      const root = fromTruth(table, truth);
      expect(leafAt(table, root, new Map(cells.entries())) === TRUE).toBe(valueAt(table, root, cells));
    }),
  );
  expect(leafAt(setup().table, FALSE, new Map())).toBe(FALSE);
});

test('the nodes under a node are not those that were made next', () => {
  const { table } = setup();
  const other = table.make(2, [TRUE, FALSE]);
  const node = table.make(2, [FALSE, TRUE]);
  table.make(1, [other, FALSE, FALSE]);
  expect(nodesUnder(table, [node])).toEqual([node]);
});
