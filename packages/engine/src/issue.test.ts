import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, issue, issueText, ok, pathText, shown, under, unreachable } from './issue.ts';

const complaint = issue('money/not-a-number', ['min'], 'an amount in CNY', '"abc"', undefined, 'write digits');

describe('an issue', () => {
  test('reads as one sentence, with its place and its hint', () => {
    expect(issueText(complaint)).toBe('Invalid min: expected an amount in CNY but received "abc" (write digits)');
    expect(issueText(issue('input/not-json', [], 'JSON', 'nothing'))).toBe(
      'Invalid input: expected JSON but received nothing',
    );
  });

  test('has its place written as in code', () => {
    expect(pathText(['facts', 2, 'label', 'en'])).toBe('facts[2].label.en');
    expect(pathText([0, 'a'])).toBe('[0].a');
    expect(pathText([])).toBe('');
  });

  test('is put under the place of the value that holds it', () => {
    expect(under(['financing'], [complaint])).toEqual([{ ...complaint, path: ['financing', 'min'] }]);
  });

  test('stays short whatever was received', () => {
    expect(issue('input/not-json', [], 'JSON', 'x'.repeat(1000)).received).toHaveLength(80);
  });
});

describe('an outcome', () => {
  test('is a value, or every issue that stood in its way', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(fail(complaint, complaint)).toEqual({ ok: false, issues: [complaint, complaint] });
  });
});

describe('what was received', () => {
  test.each<[unknown, string]>([
    ['abc', '"abc"'],
    ['say "yes"', '"say \\"yes\\""'],
    [null, 'null'],
    [undefined, 'nothing'],
    [[1, 2, 3], 'a list of 3'],
    [{ a: 1 }, 'an object'],
    [-1.5, '-1.5'],
    [true, 'true'],
    [() => 1, 'a function'],
    [Symbol('a'), 'a symbol'],
    [10n, 'a bigint'],
  ])('%s is shown as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('is shown in quotes that close, within one short line, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), fc.string({ minLength: 70, maxLength: 90 })),
        (text) => {
          const line = issue('pack/schema', [], 'x', shown(text)).received;
          expect(line.length).toBeLessThanOrEqual(80);
          expect(line).toMatch(/^".*"$/s);
          if (text.length < 10) expect(JSON.parse(line)).toBe(text);
          expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a kind that the types rule out throws, for it is our own bug', () => {
  expect(() => unreachable('odd' as never)).toThrow('unreachable: "odd"');
});
