import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const reference = (text: string) => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex');

describe('sha256', () => {
  it('gives the digests that the standard publishes', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the platform on every length around a block boundary', () => {
    for (let length = 0; length <= 130; length += 1)
      expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)));
  });

  it('agrees with the platform on Chinese, emoji and lone surrogates', () => {
    for (const text of [
      '惠策',
      '億元以上',
      '🏙️',
      '\uD800',
      'a\uDC00b',
      '\uD7FF\uE000\uDFFF',
      '\u007F\u0080\u07FF\u0800\uFFFF\u{10000}\u{10FFFF}',
      '衢州'.repeat(1000),
    ])
      expect(sha256(text)).toBe(reference(text));
  });

  it('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        (text) => sha256(text) === reference(text),
      ),
    );
  });
});
