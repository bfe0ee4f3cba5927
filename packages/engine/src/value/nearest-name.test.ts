import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    expect(nearestName('a'.repeat(64), [long, 'a'.repeat(64)])).toBe('a'.repeat(64));
  });

  it('gives the first of two equally near names', () => {
    expect(nearestName('abcx', ['abcy', 'abcz'])).toBe('abcy');
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
