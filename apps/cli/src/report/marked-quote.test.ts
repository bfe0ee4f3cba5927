import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedQuote } from './marked-quote.ts';

describe('a quote with its supporting words marked', () => {
  it('marks each supporting stretch once, though they touch or overlap', () => {
    expect(markedQuote('給予2000萬元以上獎勵', ['2000萬元', '萬元以上'])).toEqual([
      { text: '給予', isMarked: false },
      { text: '2000萬元以上', isMarked: true },
      { text: '獎勵', isMarked: false },
    ]);
  });

  it('stays verbatim whatever is marked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (quote, words) => {
        expect(
          markedQuote(quote, words)
            .map(({ text }) => text)
            .join(''),
        ).toBe(quote);
      }),
    );
  });
});
