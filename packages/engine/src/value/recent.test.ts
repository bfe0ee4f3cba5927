import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

test('the last few are kept, and never more than twice as many', () => {
  const recent = new Recent<number, string>(3);
  for (let key = 0; key < 10; key++) recent.set(key, `of ${key}`);
  const kept = Array.from({ length: 10 }, (_, key) => key).filter((key) => recent.get(key) !== undefined);
  expect(kept).toEqual(expect.arrayContaining([7, 8, 9]));
  expect(kept.length).toBeLessThanOrEqual(6);
});

test('what is asked for again stays, however much comes in between', () => {
  const recent = new Recent<string, number>(3);
  recent.set('kept', 1);
  for (let key = 0; key < 20; key++) {
    recent.set(`other ${key}`, key);
    expect(recent.get('kept')).toBe(1);
  }
});
