import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedBy } from './sorted-by.ts';

test('a list sorted by a text is in its order, and equals stay as they stood', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', 'a', 'A', 'b', 'ab', '衢', '州'), fc.nat())), (list) => {
      const before = [...list];
      const sorted = sortedBy(list, ([text]) => text);
      expect(list).toEqual(before);
      expect(sorted).toEqual([...list].sort(([a], [b]) => Number(a > b) - Number(a < b)));
    }),
  );
});

test('the text of each is asked for once', () => {
  const asked: string[] = [];
  sortedBy(['c', 'a', 'b'], (one) => {
    asked.push(one);
    return one;
  });
  expect(asked).toEqual(['c', 'a', 'b']);
});
