import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyName, longestName } from './company-name.ts';

test('a name stays as it is written', () => {
  expect(companyName('衢州智谱（浙江）科技有限公司')).toBe('衢州智谱（浙江）科技有限公司');
  expect(companyName("O'Neil & Söhne GmbH")).toBe("O'Neil & Söhne GmbH");
});

test('what would break its line or turn the direction of reading becomes a space', () => {
  expect(companyName(' 甲公司\n\t乙 ')).toBe('甲公司 乙');
  expect(companyName('a\u202egnp.exe')).toBe('a gnp.exe');
});

test('whatever it is made of, it is short, one line, and read the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const name = companyName(text);
      expect([...name].length).toBeLessThanOrEqual(longestName);
      expect(name).not.toMatch(/[\n\r\t]/);
      expect(companyName(name)).toBe(name);
    }),
  );
});

test('it is never cut inside a character', () => {
  expect(companyName('𠮷'.repeat(500))).toBe('𠮷'.repeat(longestName));
});
