import { expect, test } from 'vitest';
import { everything, sampleResults } from '../../test/sample-pack.ts';
import { metAndAwaiting, soFar } from './so-far.ts';

const results = (profile: Readonly<Record<string, unknown>>, asOf?: string) =>
  Object.values(sampleResults(profile, asOf));

test('before anything is said nothing is settled, and nothing is the best', () => {
  const sum = soFar(results({}));
  expect([sum.settled, sum.live.length, sum.best]).toEqual([0, 5, null]);
});

test('what awaits a judgement is not settled, though the company has nothing more to say of it', () => {
  const sum = soFar(results(everything));
  expect([sum.settled, sum.awaiting, sum.live.length]).toEqual([4, 1, 5]);
  expect(metAndAwaiting(sum.live)).toEqual({ met: 4, awaiting: 1 });
});

test('a promised floor is better than a larger cap, though a judgement is left', () => {
  const sum = soFar(results(everything));
  expect(sum.best?.incentive).toBe('award');
  expect(sum.best?.status).toBe('conditional');
});

test('without a floor the largest cap is the best; a fund’s size is neither', () => {
  expect(soFar(results({ place: 'quzhou', research: '0.1' })).best?.incentive).toBe('cap');
  expect(soFar(results({ place: 'quzhou', listed: true })).best?.incentive).toBe('listing');
});

test('what nobody confirms to be in force stands behind everything that is, and is said to be unconfirmed', () => {
  const sum = soFar(results({ place: 'quzhou' }));
  expect(sum.inForce).toEqual([]);
  expect(sum.best?.incentive).toBe('fund');
  expect(sum.unconfirmed.map(({ incentive }) => incentive)).toEqual(['fund']);
});

test('what has ended is neither counted nor ever the best', () => {
  const sum = soFar(results({ founded: '2015-01-01' }));
  expect(sum.groups.ended.map(({ incentive }) => incentive)).toEqual(['old']);
  expect([sum.settled, sum.best]).toEqual([0, null]);
  expect(soFar(results({ founded: '2015-01-01' }, '2019-06-01')).best?.incentive).toBe('old');
});
