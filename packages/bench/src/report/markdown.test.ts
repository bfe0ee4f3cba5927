import { expect, test } from 'vitest';
import { duration, percent, table, three } from './markdown.ts';

test('no more than three figures are claimed', () => {
  expect([0.042345, 12.345, 999.6, 12_345_678].map(three)).toEqual(['0.0423', '12.3', '1,000', '12,300,000']);
});

test('a time comes in the unit that suits it', () => {
  expect([84, 999, 3210, 1_500_000, 2_100_000_000].map(duration)).toEqual([
    '84 ns',
    '999 ns',
    '3.21 µs',
    '1.5 ms',
    '2.1 s',
  ]);
});

test('a table has its figures to the right', () => {
  expect(table(['who', 'time'], [['we', '1']])).toBe('| who | time |\n| --- | ---: |\n| we | 1 |');
  expect(percent(0.126)).toBe('13%');
});
