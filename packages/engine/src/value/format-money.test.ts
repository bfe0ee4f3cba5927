import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { Decimal, toPlain } from './decimal.ts';
import { formatMoney, formatYuan, grouped } from './format-money.ts';
import { parseMoney } from './parse-money.ts';

const fen = fc
  .oneof(fc.bigInt(-(10n ** 18n) + 1n, 10n ** 18n - 1n), fc.bigInt(-(10n ** 8n), 10n ** 8n))
  .map((amount) => new Decimal(amount.toString()).div(100));

const round = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 11 }))
  .map(([digits, power]) => new Decimal(10).pow(power).times(digits));

describe('formatMoney', () => {
  it.each([
    ['0', '0 元', '0 元', '¥0'],
    ['0.5', '0.5 元', '0.5 元', '¥0.5'],
    ['3000', '3,000 元', '3,000 元', '¥3,000'],
    ['9999.99', '9,999.99 元', '9,999.99 元', '¥9,999.99'],
    ['10000', '1 万元', '1 萬元', '¥10,000'],
    ['20000000', '2,000 万元', '2,000 萬元', '¥20 million'],
    ['12345678', '1,234.5678 万元', '1,234.5678 萬元', '¥12.345678 million'],
    ['99999999.99', '9,999.999999 万元', '9,999.999999 萬元', '¥99.99999999 million'],
    ['100000000', '1 亿元', '1 億元', '¥100 million'],
    ['1200000000', '12 亿元', '12 億元', '¥1.2 billion'],
    ['5000000000000', '50,000 亿元', '50,000 億元', '¥5,000 billion'],
    ['-20000000', '-2,000 万元', '-2,000 萬元', '-¥20 million'],
  ])('writes %s as %s, %s and %s', (amount, hans, hant, en) => {
    expect(formatMoney(new Decimal(amount), 'zh-Hans').text).toBe(hans);
    expect(formatMoney(new Decimal(amount), 'zh-Hant').text).toBe(hant);
    expect(formatMoney(new Decimal(amount), 'en').text).toBe(en);
  });

  it('keeps the figure and its unit apart', () => {
    expect(formatMoney(new Decimal('20000000'), 'zh-Hans')).toEqual({
      figure: '2,000',
      unit: '万元',
      text: '2,000 万元',
    });
    expect(formatMoney(new Decimal('20000000'), 'en')).toEqual({ figure: '¥20', unit: 'million', text: '¥20 million' });
    expect(formatMoney(new Decimal('3000'), 'en')).toEqual({ figure: '¥3,000', unit: '', text: '¥3,000' });
  });

  it('never writes a negative zero', () => {
    expect(formatMoney(new Decimal(-0), 'en').text).toBe('¥0');
  });

  it('is read back by parseMoney to the very same amount, in every language', () => {
    fc.assert(
      fc.property(
        fc.oneof(fen, round),
        fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
        (amount, locale) => {
          for (const { text } of [formatMoney(amount, locale), formatYuan(amount, locale)]) {
            const back = parseMoney(text);
            expect(back.ok ? toPlain(back.value) : back.issues, text).toBe(toPlain(amount));
          }
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('formatYuan', () => {
  it('writes plain yuan with separators, whatever the size', () => {
    expect(formatYuan(new Decimal('12000000'), 'zh-Hans').text).toBe('12,000,000 元');
    expect(formatYuan(new Decimal('12000000.5'), 'zh-Hant').text).toBe('12,000,000.5 元');
    expect(formatYuan(new Decimal('-12000000'), 'en').text).toBe('-¥12,000,000');
  });
});

it('groups the digits before the point, whatever their sign', () => {
  const figures = ['0', '12', '123', '1234', '123456', '1234567.8901', '-1', '-123', '-1234', '-123456', '-1234567.5'];
  expect(figures.map(grouped)).toEqual([
    '0',
    '12',
    '123',
    '1,234',
    '123,456',
    '1,234,567.8901',
    '-1',
    '-123',
    '-1,234',
    '-123,456',
    '-1,234,567.5',
  ]);
});
