import type { Result } from '@huice/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleResults } from '../../../test/sample-pack.ts';
import { countDiffs, diffResults, type ResultDiff } from './diff-results.ts';

const profiles = fc.record(
  {
    place: fc.constantFrom('quzhou', 'elsewhere'),
    fields: fc.constantFrom(['ai'], ['iot'], []),
    listed: fc.boolean(),
    'capital.financing': fc.constantFrom('5000万', '1.2亿'),
    staff: fc.constantFrom('5', '50'),
    research: fc.constantFrom('0.01', '0.1'),
    founded: fc.constantFrom('2015-01-01', '2022-01-01'),
  },
  { requiredKeys: [] },
);
const reports = fc
  .tuple(profiles, fc.constantFrom('2019-06-01', '2024-06-01'))
  .map(([profile, asOf]): readonly Result[] => Object.values(sampleResults(profile, asOf)));

const turned = ({ incentive, status, amount, validity }: ResultDiff): ResultDiff => ({
  incentive,
  status: status && { from: status.to, to: status.from, direction: status.direction === 'up' ? 'down' : 'up' },
  amount: amount && { from: amount.to, to: amount.from },
  validity: validity && { from: validity.to, to: validity.from },
});

test('nothing differs from itself', () => {
  fc.assert(
    fc.property(reports, (one) => {
      expect(diffResults(one, structuredClone(one))).toEqual([]);
    }),
  );
});

test('the way back is the way there, turned around', () => {
  fc.assert(
    fc.property(reports, reports, (one, other) => {
      expect(diffResults(other, one)).toEqual(diffResults(one, other).map(turned));
    }),
  );
});

test('every incentive that reads differently is named, and no other', () => {
  const standing = ({ status, amount, validity }: Result) =>
    JSON.stringify([status, amount.kind, amount.min, amount.max, validity.state]);
  fc.assert(
    fc.property(reports, reports, (one, other) => {
      const differ = other.filter((result, at) => standing(result) !== standing(one[at] as Result));
      expect(diffResults(one, other).map(({ incentive }) => incentive)).toEqual(
        differ.map(({ incentive }) => incentive),
      );
    }),
  );
});

test('an answer that meets a condition is a step up, and taking it back a step down', () => {
  const before = Object.values(sampleResults({}));
  const after = Object.values(sampleResults({ staff: '50' }));
  expect(diffResults(before, after)).toEqual([
    {
      incentive: 'flat',
      status: { from: 'undetermined', to: 'eligible', direction: 'up' },
      amount: null,
      validity: null,
    },
  ]);
  expect(countDiffs(diffResults(after, before))).toEqual({ up: 0, down: 1, amounts: 0, validity: 0 });
});

test('another day alone moves the validity and flips nothing', () => {
  const diffs = diffResults(Object.values(sampleResults({}, '2019-06-01')), Object.values(sampleResults({})));
  expect(diffs).toEqual([
    { incentive: 'old', status: null, amount: null, validity: { from: 'in-force', to: 'ended' } },
  ]);
});
