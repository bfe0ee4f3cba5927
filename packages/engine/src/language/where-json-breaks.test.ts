import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereJsonBreaks } from './where-json-breaks.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where JSON breaks', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": ]\n}', 3, 8],
    ['{"a":', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['{a: 1}', 1, 2],
    ['[1 2]', 1, 4],
    ["{'a': 1}", 1, 2],
    ['[1]]', 1, 4],
    ['{"a": 01}', 1, 7],
    ['{"a": “x”}', 1, 7],
    ['["tab\there"]', 1, 2],
    ['', 1, 1],
    ['[1}', 1, 3],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(whereJsonBreaks(text)).toEqual({ line: String(line), column: String(column) });
  });

  it('finds a break exactly where JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '0',
      'x',
    );
    const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    const written = fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at) + json.slice(at + 1)));
    fc.assert(
      fc.property(fc.oneof(soup, fc.json(), written), (text) => {
        expect(whereJsonBreaks(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });
});
