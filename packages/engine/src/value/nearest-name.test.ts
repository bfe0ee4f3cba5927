import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { nearestName } from './nearest-name.ts';

const facts = ['place', 'willingToSettle', 'fields', 'leadTalent', 'marketEquityFinancing', 'listingStage'];

describe('nearestName', () => {
  it.each([
    ['plcae', 'place'],
    ['Place', 'place'],
    ['feilds', 'fields'],
    ['leadTalant', 'leadTalent'],
    ['market_equity_financing', 'marketEquityFinancing'],
    ['marketEquityFinance', 'marketEquityFinancing'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearestName(typed, facts)).toBe(meant);
  });

  it.each(['', 'colour', 'constructor', '__proto__', 'x', '融资额'])('finds nothing near %j', (typed) => {
    expect(nearestName(typed, facts)).toBeUndefined();
  });

  it('does not compare what is longer than 64 characters', () => {
    const long = 'a'.repeat(65);
    expect(nearestName(long, [long])).toBeUndefined();
    expect(nearestName('a'.repeat(64), [long])).toBeUndefined();
    expect(nearestName('a'.repeat(64), [long, 'a'.repeat(64)])).toBe('a'.repeat(64));
  });

  it('finds nothing near what is no text, and next to no names', () => {
    expect(nearestName(7 as never, ['7'])).toBeUndefined();
    expect(nearestName('place', [])).toBeUndefined();
    expect(nearestName('', ['ab'])).toBeUndefined();
  });

  it('gives the first of two equally near names', () => {
    expect(nearestName('abcx', ['abcy', 'abcz'])).toBe('abcy');
  });

  it('takes no more than five edits for a slip', () => {
    const name = 'a'.repeat(40);
    expect(nearestName(`bbbbb${'a'.repeat(35)}`, [name])).toBe(name);
    expect(nearestName(`bbbbbb${'a'.repeat(34)}`, [name])).toBeUndefined();
  });

  it('agrees with a plain edit distance for every short word', () => {
    const words = (length: number): string[] =>
      length === 0 ? [''] : words(length - 1).flatMap((word) => ['a', 'b', 'c'].map((letter) => word + letter));
    const isNear = (typed: string, name: string) =>
      plainDistance(typed, name) <= Math.min(5, Math.floor(Math.max(typed.length, name.length) / 3));
    const short = [...words(1), ...words(2), ...words(3)];
    const pairs = [
      ...short.flatMap((typed) => short.map((name) => [typed, name] as const)),
      ...['abcabc', 'aabbcb'].flatMap((name) => [...words(5), ...words(6)].map((typed) => [typed, name] as const)),
    ];
    const wrong = pairs.filter(([typed, name]) => (nearestName(typed, [name]) === name) !== isNear(typed, name));
    expect(wrong).toEqual([]);
  });

  it('agrees with a plain edit distance about which names are near', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, word, (typed, name) => {
        const isNear = plainDistance(typed, name) <= Math.min(5, Math.floor(Math.max(typed.length, name.length) / 3));
        expect(nearestName(typed, [name])).toBe(isNear ? name : undefined);
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  it('finds a name of at least three letters after any one edit', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('x', ''), (name, place, letter) => {
        const spot = place % name.length;
        const edited = name.slice(0, spot) + letter + name.slice(spot + 1);
        expect(nearestName(edited, [name])).toBe(name);
      }),
    );
  });
});

/** Insert, delete, replace, swap of neighbours; the whole table, as the textbook has it. */
const plainDistance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = table[i];
      if (row)
        row[j] = Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swap,
        );
    }
  }
  return cell(a.length, b.length);
};
