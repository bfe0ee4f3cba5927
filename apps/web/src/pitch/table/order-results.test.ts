import { expect, test } from 'vitest';
import { sampleResults } from '../../../test/sample-pack.ts';
import { orderResults } from './order-results.ts';

const results = (profile: Record<string, unknown>, asOf?: string) => Object.values(sampleResults(profile, asOf));
const ids = (of: ReturnType<typeof orderResults>['current']) => of.map(({ incentive }) => incentive);

test('what is met comes first, and what has ended stands apart', () => {
  const { current, ended } = orderResults(results({ staff: '50' }), null);
  expect(ids(current)[0]).toBe('flat');
  expect(ids(ended)).toEqual(['old']);
});

test('against a baseline a row that flips keeps its place', () => {
  const baseline = results({ staff: '50' });
  const flipped = results({ staff: '5', research: '0.2' });
  expect(ids(orderResults(flipped, baseline).current)).toEqual(ids(orderResults(baseline, null).current));
});

test('what has ended since the baseline goes to what has ended', () => {
  const { current, ended } = orderResults(results({}), results({}, '2019-06-01'));
  expect(ids(current)).not.toContain('old');
  expect(ids(ended)).toEqual(['old']);
});
