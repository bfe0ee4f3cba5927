import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { span } from './span.ts';
import { wrap } from './wrap.ts';

const wrapped = (text: string, width: number): string[] =>
  wrap([span(text)], width).map((line) => line.map((part) => part.text).join(''));

describe('wrap', () => {
  it('counts a Chinese character as two columns', () => {
    expect(wrapped('市场化股权融资', 8)).toEqual(['市场化股', '权融资']);
  });

  it('never lets closing punctuation begin a line, nor opening punctuation end one', () => {
    expect(wrapped('不低于一亿，可得', 10)).toEqual(['不低于一', '亿，可得']);
    expect(wrapped('政策原文（摘句）', 10)).toEqual(['政策原文', '（摘句）']);
  });

  it('keeps a word whole, and a figure with its unit', () => {
    expect(wrapped('see the quote here', 9)).toEqual(['see the', 'quote', 'here']);
    expect(wrapped('最高 2,000 万元', 12)).toEqual(['最高', '2,000 万元']);
    expect(wrapped('来源 2023 年 11 月', 14)).toEqual(['来源', '2023 年 11 月']);
  });

  it('cuts a word that no line can hold', () => {
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('keeps the style of each stretch across lines', () => {
    const [first, second] = wrap([span('市场'), span('化股权', 'marked')], 6);
    expect(first).toEqual([span('市场'), span('化', 'marked')]);
    expect(second).toEqual([span('股权', 'marked')]);
  });

  it('gives one empty line for nothing', () => {
    expect(wrap([], 10)).toEqual([[]]);
  });

  it('loses nothing but spaces at line ends, and no line is too long', () => {
    const text = fc.string({
      unit: fc.constantFrom('市', '，', '（', '）', 'a', 'b', ' ', '1', '。', '元'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (input, width) => {
        const lines = wrapped(input, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(input.replaceAll(' ', ''));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 1000 },
    );
  });
});
