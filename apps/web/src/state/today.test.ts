import { readDate } from '@huice/tables';
import { expect, test } from 'vitest';
import { today } from './today.ts';

test('today is the day of the reader’s own calendar', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test.each([
  ['2023年1月5日', '2023-01-05'],
  ['2023/1/5', '2023-01-05'],
  ['２０２３．１．５', '2023-01-05'],
  ['5 January', '5 January'],
  ['2023-02-29', '2023-02-29'],
])('%s is told to the engine as %s', (typed, told) => {
  expect(readDate(typed)).toBe(told);
});
