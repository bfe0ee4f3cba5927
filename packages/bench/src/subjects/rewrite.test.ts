import type { Comparison, Condition } from '@huice/engine';
import { expect, test } from 'vitest';
import { satisfies } from '../missing/oracle.ts';
import { combinations, eachLeaf } from './rewrite.ts';

const cites = [{ clause: 'c' }] as const;
const compare = (op: Comparison): Condition => ({ kind: 'compare', fact: 'staff', op, value: '10', cites });
const is = (fact: string): Condition => ({ kind: 'is', fact, value: true, cites });

/** Back to a condition without "not", "at least n" or a denied leaf. */
const rewritten = (condition: Condition): Condition =>
  eachLeaf<Condition>(condition, {
    all: (parts) => ({ kind: 'all', of: parts }),
    any: (parts) => ({ kind: 'any', of: parts }),
    leaf: (leaf, denied) => {
      if (!denied) return leaf;
      if (leaf.kind === 'is') return { ...leaf, value: !leaf.value };
      return expect.fail(`a denied ${leaf.kind}`);
    },
  });

test('every choice of n is there once', () => {
  expect(combinations(2, ['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(combinations(0, ['a'])).toEqual([[]]);
  expect(combinations(2, ['a'])).toEqual([]);
});

const facts = ['listed', 'hightech', 'headquarters'];
const companies = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bits) =>
  [9, 10, 11].map((staff) => ({
    staff,
    ...Object.fromEntries(facts.map((fact, at) => [fact, (bits >> at) % 2 === 1])),
  })),
);

const parts = [...facts.map(is), compare('>=')];

const not = (of: Condition): Condition => ({ kind: 'not', of });
const atLeast = (n: number): Condition => ({ kind: 'at-least-n', n, of: parts });

test.each<[string, Condition]>([
  ...(['>=', '>', '<=', '<', '='] as const).map((op): [string, Condition] => [`not ${op}`, not(compare(op))]),
  ['not all', not({ kind: 'all', of: parts })],
  ['not any, with a “not” inside', not({ kind: 'any', of: [is('listed'), not(compare('='))] })],
  ...[1, 2, 3, 4].flatMap((n): [string, Condition][] => [
    [`at least ${n}`, atLeast(n)],
    [`not at least ${n}`, not(atLeast(n))],
  ]),
])('carrying “not” down to the leaves changes nothing for any company: %s', (_, condition) => {
  const other = rewritten(condition);
  for (const company of companies) expect(satisfies(other, company)).toBe(satisfies(condition, company));
});
