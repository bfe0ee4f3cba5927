import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHalfWidth } from './characters.ts';

describe('toHalfWidth', () => {
  it('reads full-width digits, letters and punctuation as their ASCII twins', () => {
    expect(toHalfWidth('１，２００．５万元（含）ｋＷ　￥－％')).toBe('1,200.5万元(含)kW ¥-%');
  });

  it('does not turn superscripts, circled numbers or fractions into digits', () => {
    expect(toHalfWidth('10²①½')).toBe('10²①½');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
  });
});
