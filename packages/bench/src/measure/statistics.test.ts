import { expect, test } from 'vitest';
import { mean, median, quantile, ratio, spread } from './statistics.ts';

test('a quantile is a value that was seen, wherever it stands in the list', () => {
  const values = [50, 10, 40, 20, 30];
  expect([0, 0.2, 0.21, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([10, 10, 20, 30, 40, 50]);
  expect(values).toEqual([50, 10, 40, 20, 30]);
});

test('the median sorts by size and not as text', () => {
  expect(median([100, 9, 10])).toBe(10);
  expect(median([4])).toBe(4);
  expect(median([1, 2, 3, 4])).toBe(2);
});

test('the mean weighs every value alike', () => {
  expect(mean([1, 2, 6])).toBe(3);
});

test('the spread is half the distance of the quartiles, as a share of the median', () => {
  expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.1);
  expect(spread([7, 7, 7])).toBe(0);
});

test('a ratio goes round by round, so that a round in which both were slow changes nothing', () => {
  expect(ratio([2, 200, 2], [1, 100, 1])).toBe(2);
  expect(ratio([1, 1, 9], [2, 1, 3])).toBe(1);
});
