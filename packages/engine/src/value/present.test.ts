import { expect, test } from 'vitest';
import { present } from './present.ts';

test('what is nothing is left out, and what is false, zero or empty is kept', () => {
  expect(Object.entries(present({ a: 1, b: undefined, c: null, d: 0, e: '', f: false }))).toEqual([
    ['a', 1],
    ['d', 0],
    ['e', ''],
    ['f', false],
  ]);
});
