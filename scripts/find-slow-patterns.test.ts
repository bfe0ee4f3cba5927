import { expect, test } from 'vitest';
import { findSlowPatterns, slowWhenLoaded, whySlow } from './find-slow-patterns.mjs';

test.each([
  // What held the reader of workbooks for twenty seconds, the reader of headings for four, the reader of figures for three.
  ['<c\\s[^<>]*\\br="[^"<>]*"[^<>]*\\/>', 'g'],
  ['[([【〔][^)\\]】〕]*[)\\]】〕]', 'g'],
  ['\\s*(?:~|到)\\s*|\\s+to\\s+', ''],
  ['\\s+$', ''],
  ['^(a+)+$', ''],
  ['^(?:超过)\\s*(.+)$', 'i'],
  ['\\d+-\\d+', 'v'],
])('a pattern whose work grows faster than its text is found: %s', (pattern, flags) => {
  expect(whySlow(pattern, flags)).not.toBeNull();
});

test.each([
  ['^[a-z]+$', ''],
  ['[\\s_]+', 'g'],
  ['<c[^<>]{0,9}>', 'g'],
  ['^\\p{L}+:', 'u'],
  ['^[\\s\\p{Z}]*[=+]', 'u'],
])('one that goes forward only is not: %s', (pattern, flags) => {
  expect(whySlow(pattern, flags)).toBeNull();
});

test('a finding says on which line it stands and why; a pattern put together in a function is one', () => {
  const { slow, made } = findSlowPatterns(
    ['const a: RegExp = /ok/;', 'const b = <i>{/x+$/.test(text)}</i>;', 'const c = (k: string) => new RegExp(k);'].join(
      '\n',
    ),
  );
  expect(slow.map(({ line }) => line)).toEqual([2, 3]);
  expect(slow[0]?.why).toMatch(/started at every letter/);
  expect(made).toBe(false);
});

test('a pattern that a module puts together is looked at once it has been', async () => {
  expect(findSlowPatterns("const a = new RegExp('x' + '+$');")).toEqual({ slow: [], made: true });
  const own = globalThis.RegExp;
  const slow = await slowWhenLoaded(async () => [new RegExp(`x${'+$'}`), /^x/]);
  expect(slow).toHaveLength(1);
  expect(slow[0]).toContain('/x+$/');
  expect(globalThis.RegExp).toBe(own);
});
