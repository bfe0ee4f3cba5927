import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHalfWidth, toPlainFigure } from './characters.ts';

describe('toHalfWidth', () => {
  it('reads full-width digits, letters and punctuation as their ASCII twins', () => {
    expect(toHalfWidth('１，２００．５万元（含）ｋＷ　￥－％')).toBe('1,200.5万元(含)kW ¥-%');
  });

  it('does not turn superscripts, circled numbers or fractions into digits', () => {
    expect(toHalfWidth('10²①½')).toBe('10²①½');
  });

  it('reads the minus sign as a hyphen, and every blank as one', () => {
    expect(toHalfWidth('−5\u3000\u00A0\u2003x')).toBe('-5   x');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
  });
});

it('a plain figure has neither blanks around it nor marks of no width', () => {
  expect(toPlainFigure('\u200B １\u200D２\uFEFF\u3000')).toBe('12');
});
