import { expect, test } from 'vitest';
import { everything, sampleResults } from '../../test/sample-pack.ts';
import { groupResults } from './group-results.ts';
import { totalOf } from './totals.ts';

const all = (asOf?: string) => Object.values(sampleResults(everything, asOf));

test('floors are added; caps are listed; what names no figure is only counted', () => {
  const total = totalOf(all());
  expect(total.atLeast?.toFixed()).toBe('20500000');
  expect(total.caps.map((cap) => cap.toFixed())).toEqual(['100000000']);
  expect(total.unstated).toBe(1);
});

test('what is not in force counts for nothing', () => {
  expect(totalOf(all()).count).toBe(4);
  expect(totalOf(all('2010-01-01')).count).toBe(0);
  expect(totalOf(all('2010-01-01')).atLeast).toBeNull();
});

test('the pool of a fund is never part of a total', () => {
  const fund = sampleResults(everything)['fund'] ?? expect.fail('fund');
  const inForce = { ...fund, validity: { ...fund.validity, state: 'in-force' as const } };
  expect(totalOf([inForce])).toEqual({ count: 1, atLeast: null, caps: [], unstated: 1 });
});

test('a sum is added up by its parts', () => {
  const { award = expect.fail('award'), cap = expect.fail('cap') } = sampleResults(everything);
  const both = { ...award.amount, kind: 'sum' as const, min: '20000000', parts: [award.amount, cap.amount] };
  const total = totalOf([{ ...award, amount: both }]);
  expect([total.atLeast?.toFixed(), total.caps.map((one) => one.toFixed())]).toEqual(['20000000', ['100000000']]);
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
