import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { condition as randomCondition } from '../../test/random-pack.ts';
import { cites, financing, listed, packOf, people, promise, promising, stage, values } from '../../test/sample-pack.ts';
import { all, any, not } from '../build.ts';
import type { Condition } from '../index.ts';
import { buildDiagram, type Diagram } from './diagram.ts';
import { FALSE, TRUE } from './node-table.ts';
import { type Possible, Residual } from './residual.ts';
import { factsAt, widthOf } from './variables.ts';

const diagramOf = (...conditions: readonly Condition[]): { diagram: Diagram; roots: number[] } => {
  const built = buildDiagram(packOf(...conditions.map((one, index) => promise(`incentive-${index}`, one))));
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  const roots = conditions.map((_, index) => built.value.roots.get(`incentive-${index}`)?.node as number);
  return { diagram: built.value, roots };
};

const everything = ({ variables }: Diagram): Uint8Array[] =>
  variables.list.map((variable) => new Uint8Array(widthOf(variable)).fill(1));

/** Possible cells chosen by a stream of coin tosses, at least one a level. */
const someOf = (diagram: Diagram, tosses: readonly boolean[]): Uint8Array[] => {
  let next = 0;
  return everything(diagram).map((cells) => {
    const left = cells.map(() => (tosses[next++ % tosses.length] ? 1 : 0));
    if (!left.includes(1)) left[next % left.length] = 1;
    return left;
  });
};

/** Every way to choose one possible cell a level. */
const choicesOf = (possible: Possible): number[][] =>
  possible.reduce<number[][]>(
    (all_, cells) =>
      all_.flatMap((one) => [...cells.keys()].filter((cell) => cells[cell] === 1).map((cell) => [...one, cell])),
    [[]],
  );

const leafAt = ({ table }: Diagram, node: number, cells: readonly number[]): boolean => {
  let at = node;
  while (at !== TRUE && at !== FALSE) at = table.child(at, cells[table.level(at)] as number);
  return at === TRUE;
};

/** The children of the node at `level` that these cells lead to; none where they pass that level by. */
const childrenAt = ({ table }: Diagram, root: number, cells: readonly number[], level: number): number[] => {
  let at = root;
  while (table.level(at) < level) at = table.child(at, cells[table.level(at)] as number);
  return table.level(at) === level
    ? Array.from({ length: table.width(level) }, (_, cell) => table.child(at, cell))
    : [];
};

const small = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });

describe('what is left of a diagram', () => {
  test('is a leaf exactly when every possibility gives the same answer', () => {
    fc.assert(
      fc.property(randomCondition, small, (condition, tosses) => {
        const { diagram, roots } = diagramOf(condition);
        const possible = someOf(diagram, tosses);
        const [root] = roots as [number];
        const found = new Set(choicesOf(possible).map((cells) => leafAt(diagram, root, cells)));
        const left = new Residual(diagram, possible).of(root);
        expect(left === TRUE).toBe(!found.has(false));
        expect(left === FALSE).toBe(!found.has(true));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('depends on exactly the levels along which some possibility differs', () => {
    fc.assert(
      fc.property(randomCondition, small, (condition, tosses) => {
        const { diagram, roots } = diagramOf(condition);
        const possible = someOf(diagram, tosses);
        const [root] = roots as [number];
        const all_ = choicesOf(possible);
        fc.pre(all_.length <= 2000);
        const differs = possible.map((cells, level) =>
          all_.some((one) =>
            [...cells.keys()].some(
              (cell) =>
                cells[cell] === 1 && leafAt(diagram, root, one) !== leafAt(diagram, root, one.with(level, cell)),
            ),
          ),
        );
        const residual = new Residual(diagram, possible);
        expect([...residual.support(residual.of(root))].sort((a, b) => a - b)).toEqual(
          [...differs.keys()].filter((level) => differs[level]),
        );
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('is one and the same for two conditions that no possibility tells apart', () => {
    const [isListed, big] = [listed.is(true, cites), financing.atLeast(values.cny('20'), cites)];
    const { diagram, roots } = diagramOf(all(isListed, big), big, any(not(isListed), big));
    const possible = everything(diagram);
    const level = diagram.variables.level({ fact: 'listed' }) as number;
    const open = new Residual(diagram, everything(diagram));
    expect(new Set(roots.map((root) => open.of(root))).size).toBe(3);
    possible[level] = Uint8Array.of(0, 1);
    const residual = new Residual(diagram, possible);
    const [both, alone, either] = roots.map((root) => residual.of(root));
    expect(both).toBe(alone);
    expect(either).toBe(alone);
  });

  test('has at a level a node for each way in which its cells go on differently', () => {
    fc.assert(
      fc.property(randomCondition, randomCondition, small, (left, right, tosses) => {
        const { diagram, roots } = diagramOf(left, right);
        const possible = someOf(diagram, tosses);
        const residual = new Residual(diagram, possible);
        const reduced = roots.map((root) => residual.of(root));
        const ways = choicesOf(possible);
        fc.pre(ways.length <= 500);
        for (const level of possible.keys()) {
          const below = ways.flatMap((cells) => roots.map((root) => childrenAt(diagram, root, cells, level)));
          const reducedBelow = below.map((children) =>
            children.filter((_, cell) => possible[level]?.[cell] === 1).map((child) => residual.of(child)),
          );
          const expected = reducedBelow
            .filter((children) => new Set(children).size > 1)
            .map((children) => children.join());
          const found = residual.nodesAt(reduced, level).map((children) => children.join());
          expect(found.sort()).toEqual([...new Set(expected)].sort());
        }
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('of a leaf depends on nothing', () => {
    const { diagram } = diagramOf(listed.is(true, cites));
    const residual = new Residual(diagram, everything(diagram));
    expect([...residual.support(TRUE), ...residual.support(FALSE)]).toEqual([]);
  });
});

describe('the levels of a diagram', () => {
  const conditions = [
    all(promising.holds(cites), stage.oneOf(['filed'], cites), people.atLeast(values.count('3'), cites)),
    any(people.lessThan(values.count('9'), cites), listed.is(true, cites)),
  ];

  test('are one for each fact that is read, and none for a fact that is not', () => {
    const { variables } = diagramOf(...conditions).diagram;
    expect(
      variables.list.map((one) => (one.kind === 'judgement' ? one.judgement : factsAt(one).join())).sort(),
    ).toEqual(['listed', 'people', 'promising', 'stage']);
    expect(variables.level({ fact: 'financing' })).toBeUndefined();
    expect(variables.level({ judgement: 'excellent' })).toBeUndefined();
  });

  test('are cut where any condition of the pack cuts', () => {
    const { variables } = diagramOf(...conditions).diagram;
    const scale = variables.list[variables.level({ fact: 'people' }) as number];
    expect(scale?.kind === 'scale' && scale.scale.cells).toBe(3);
  });

  test('are one for each option of a fact with several', () => {
    const fields = { kind: 'has-any', fact: 'fields', options: ['data', 'ai'], cites } as const;
    const { variables } = diagramOf(fields).diagram;
    expect(variables.list).toEqual([
      { kind: 'member', fact: 'fields', option: 'ai' },
      { kind: 'member', fact: 'fields', option: 'data' },
    ]);
    expect(variables.level({ fact: 'fields', option: 'data' })).toBe(1);
  });
});
