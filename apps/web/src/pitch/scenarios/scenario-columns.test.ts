import { expect, test } from 'vitest';
import { sampleIndex } from '../../../test/sample-pack.ts';
import { standingOf } from '../what-if/standing.ts';
import { type Column, compareColumns } from './scenario-columns.ts';

const packIndex = sampleIndex();

const column = (fragment: string, at: number): Column => {
  const standing = standingOf(packIndex, fragment, '2024-06-01');
  if (standing === null) throw new Error(`not a link: ${fragment}`);
  return { key: String(at), standing };
};

const differing = (...fragments: readonly string[]) =>
  compareColumns(fragments.map(column))
    .filter(({ differs }) => differs)
    .map(({ incentive }) => incentive);

test('columns that say the same do not differ, and none is left out', () => {
  expect(differing('#v1?staff=50', '#v1?staff=60')).toEqual([]);
  expect(compareColumns([column('#v1?staff=50', 0)]).map(({ incentive }) => incentive)).toHaveLength(6);
});

test('a status, an amount or a day that tells two of three apart makes the row differ', () => {
  expect(differing('#v1?staff=50', '#v1?staff=50', '#v1?staff=5')).toEqual(['flat']);
  expect(differing('#v1?@as-of=2019-06-01', '#v1?@as-of=2024-06-01')).toEqual(['old']);
});

test('the rows stand in the order of the first column', () => {
  const [first] = compareColumns([column('#v1?staff=50', 0), column('#v1?staff=5', 1)]);
  expect(first?.incentive).toBe('flat');
  expect(first?.cells.map((cell) => cell?.status)).toEqual(['eligible', 'ineligible']);
});

test('what is no link of ours is no standing, and a day that does not exist is today', () => {
  expect(standingOf(packIndex, 'answers', '2024-06-01')).toBeNull();
  expect(standingOf(packIndex, '#v1?@as-of=2024-02-31', '2024-06-01')?.asOf).toBe('2024-06-01');
});
