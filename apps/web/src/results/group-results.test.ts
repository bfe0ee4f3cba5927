import type { Result } from '@huice/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, sampleResults } from '../../test/sample-pack.ts';
import { groupResults, statuses } from './group-results.ts';

const all = (asOf?: string) => Object.values(sampleResults(everything, asOf));

/** What a result is put in order by. */
const standing = fc.record({
  status: fc.constantFrom(...statuses),
  state: fc.constantFrom('in-force', 'unconfirmed', 'ended'),
  min: fc.constantFrom(null, '1', '2'),
  max: fc.constantFrom(null, '2', '3'),
});

const resultOf = ({ status, state, min, max }: typeof standing extends fc.Arbitrary<infer T> ? T : never, at: number) =>
  ({ incentive: `item-${at}`, status, validity: { state }, amount: { min, max } }) as unknown as Result;

const reports = fc.array(standing, { maxLength: 12 }).map((all) => all.map(resultOf));

test('each result stands in one group: that of its status, or among those that have ended', () => {
  fc.assert(
    fc.property(reports, (results) => {
      const { current, ended } = groupResults(results);
      for (const status of statuses) expect(current[status].every((result) => result.status === status)).toBe(true);
      expect(ended.every(({ validity }) => validity.state === 'ended')).toBe(true);
      const all = [...statuses.flatMap((status) => current[status]), ...ended];
      expect(new Set(all)).toEqual(new Set(results));
      expect(all).toHaveLength(results.length);
    }),
  );
});

test('the order of a group does not depend on the order of the report', () => {
  fc.assert(
    fc.property(reports, (results) => {
      expect(groupResults(results.toReversed())).toEqual(groupResults(results));
    }),
  );
});

test('what has ended stands apart from what is available, whatever its status', () => {
  const { current, ended } = groupResults(all());
  expect(ended.map(({ incentive }) => incentive)).toEqual(['old']);
  expect(Object.values(current).flat()).toHaveLength(5);
});

test('before it ended it stands with the others', () => {
  expect(groupResults(all('2019-06-01')).ended).toEqual([]);
});

test('within a status, what is in force comes first, then the larger amount', () => {
  const { eligible } = groupResults(all()).current;
  expect(eligible.map(({ incentive }) => incentive)).toEqual(['flat', 'cap', 'listing', 'fund']);
});
