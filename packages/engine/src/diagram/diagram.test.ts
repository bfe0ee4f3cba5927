import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companies, satisfies } from '../../test/oracle.ts';
import { propertyRuns } from '../../test/property-runs.ts';
import { condition as randomCondition } from '../../test/random-pack.ts';
import { cites, fields, financing, listed, packOf, promise, words } from '../../test/sample-pack.ts';
import { all, any, atLeastN, boolean, cny, exactly, not, when } from '../build.ts';
import { type Condition, compile, type Pack } from '../index.ts';
import { buildDiagram, type Diagram } from './diagram.ts';

const diagramOf = (...conditions: readonly Condition[]): Diagram => {
  const built = buildDiagram(packOf(...conditions.map((one, index) => promise(`incentive-${index}`, one))));
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value;
};

const rootsOf = (...conditions: readonly Condition[]): number[] => {
  const { roots } = diagramOf(...conditions);
  return conditions.map((_, index) => roots.get(`incentive-${index}`)?.node as number);
};

/** Whether they agree on every company there is, judgements included. */
const areEquivalent = (left: Condition, right: Condition): boolean => {
  const both = all(left, right);
  const worlds = [false, true].flatMap((promising) =>
    [false, true].map((excellent) => ({ '?promising': promising, '?excellent': excellent })),
  );
  return companies(both, {}).every((company) =>
    worlds.every((world) => satisfies(left, { ...company, ...world }) === satisfies(right, { ...company, ...world })),
  );
};

describe('the diagram of a pack', () => {
  test('gives equivalent conditions one node, and others two', () => {
    fc.assert(
      fc.property(randomCondition, randomCondition, (left, right) => {
        const [a, b] = rootsOf(left, right);
        expect(a === b).toBe(areEquivalent(left, right));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('knows laws of logic and of order by themselves', () => {
    const [big, isListed] = [financing.atLeast(cny('20'), cites), listed.is(true, cites)];
    const [a, b, c, d] = rootsOf(
      any(big, financing.lessThan(cny('20'), cites)),
      any(isListed, listed.is(false, cites)),
      not(all(big, isListed)),
      any(not(isListed), financing.lessThan(cny('20'), cites)),
    );
    expect(a).toBe(b);
    expect(c).toBe(d);
  });

  test('takes some options of several for any of them, and all for every one', () => {
    const [ai, data] = [fields.hasAny(['ai'], cites), fields.hasAll(['data'], cites)];
    const [some, one, every, both] = rootsOf(
      fields.hasAny(['ai', 'data'], cites),
      any(ai, data),
      fields.hasAll(['ai', 'data'], cites),
      all(ai, data),
    );
    expect(some).toBe(one);
    expect(every).toBe(both);
    expect(some).not.toBe(every);
  });

  test('stands judgements below every fact, so that they are what remains', () => {
    const { variables } = diagramOf(
      all({ kind: 'judgement', judgement: 'promising', cites }, financing.atLeast(cny('20'), cites)),
    );
    expect(variables.list.map(({ kind }) => kind)).toEqual(['scale', 'judgement']);
    expect(variables.firstJudgement).toBe(1);
  });
});

test('a condition of no known kind has slipped past the schema, and throws', () => {
  expect(() => diagramOf({ ...listed.is(true, cites), kind: 'nonsense' } as never)).toThrow('unreachable');
});

describe('the node budget', () => {
  const flags = (count: number) =>
    Array.from({ length: count }, (_, index) => boolean(`flag${index + 1}`, listed.fact));

  const packOver = (count: number, condition: (flags: ReturnType<typeof boolean>[]) => Condition): Pack => {
    const made = flags(count);
    const pack = packOf(promise('small', listed.is(true, cites)), promise('tangled', condition(made)));
    return { ...pack, facts: [...pack.facts, ...made.map(({ fact }) => fact)] };
  };

  /**
   * The hidden weighted bit: the flag whose number is the count of flags that are set. No order of the variables keeps
   * its diagram small.
   */
  const hiddenWeightedBit = (made: ReturnType<typeof boolean>[]): Condition => {
    const set = made.map((flag) => flag.is(true, cites)) as [Condition, ...Condition[]];
    const exactly = (n: number): Condition =>
      n === set.length ? atLeastN(n, ...set) : all(atLeastN(n, ...set), not(atLeastN(n + 1, ...set)));
    const [first, ...rest] = set.map((flag, index) => all(exactly(index + 1), flag));
    return any(first as Condition, ...rest);
  };

  test('refuses a condition that explodes in any order, and names the incentive', () => {
    const compiled = compile(packOver(40, hiddenWeightedBit));
    expect(compiled).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'pack/node-budget',
          path: ['incentives', 1, 'condition'],
          expected: 'a condition whose diagram has at most 20000 nodes',
          received: 'one that needs more, in tangled',
          params: { incentive: 'tangled', budget: '20000' },
          hint: 'split the incentive, or state fewer alternatives that mix many facts',
        },
      ],
    });
  });

  test('lets the same condition pass while it is small', () => {
    expect(compile(packOver(8, hiddenWeightedBit)).ok).toBe(true);
  });

  test('refuses a joint cap that depends on such a condition, and names the relation', () => {
    const made = flags(40);
    const pack = packOf(promise('small', listed.is(true, cites)));
    const hundred = exactly(cny('100'), cites);
    const cap = when([[hiddenWeightedBit(made), hundred]], hundred);
    const relation = { id: 'together', kind: 'joint-cap', cap, per: 'year', incentives: ['small'] } as const;
    const facts = [...pack.facts, ...made.map(({ fact }) => fact)];
    expect(compile({ ...pack, facts, relations: [{ ...relation, label: words('Together'), cites }] })).toMatchObject({
      ok: false,
      issues: [{ code: 'pack/node-budget', path: ['relations', 0, 'cap'], params: { incentive: 'together' } }],
    });
  });

  test('can be set lower by the caller', () => {
    const compiled = compile(packOver(8, hiddenWeightedBit), { nodeBudget: 50 });
    expect(compiled).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'pack/node-budget',
          path: ['incentives', 1, 'condition'],
          expected: 'a condition whose diagram has at most 50 nodes',
          received: 'one that needs more, in tangled',
          params: { incentive: 'tangled', budget: '50' },
          hint: 'split the incentive, or state fewer alternatives that mix many facts',
        },
      ],
    });
  });

  test.each([
    ['forwards', (list: Condition[]) => list],
    ['backwards', (list: Condition[]) => [...list].reverse()],
  ])('does not mistake a thousand plain conditions for a complex one, written %s', (_, order) => {
    const list = (made: ReturnType<typeof boolean>[]) =>
      order(made.map((flag) => flag.is(true, cites))) as [Condition, ...Condition[]];
    expect(compile(packOver(1000, (made) => all(...list(made)))).ok).toBe(true);
    expect(compile(packOver(1000, (made) => any(...list(made)))).ok).toBe(true);
  });

  test('refuses a path of conditions too long to be walked', () => {
    const halves = (list: Condition[]): Condition => {
      const [first, ...rest] = list;
      if (first === undefined || rest.length === 0) return first as Condition;
      const middle = list.length >> 1;
      return all(halves(list.slice(0, middle)), halves(list.slice(middle)));
    };
    const compiled = compile(packOver(4000, (made) => halves(made.map((flag) => flag.is(true, cites)))));
    expect(compiled).toMatchObject({ ok: false, issues: [{ code: 'pack/node-budget' }] });
  });
});
