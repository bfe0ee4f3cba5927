import { Decimal as Shared } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueText } from '../issue.ts';
import { Decimal, isLess, parseDecimal, toFen, toPlain } from './decimal.ts';

const code = (text: string) => {
  const outcome = parseDecimal(text);
  return outcome.ok ? toPlain(outcome.value) : outcome.issues[0]?.code;
};

describe('parseDecimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.50', '0.5'],
    ['-12.5', '-12.5'],
    ['1e7', '10000000'],
    ['1E-15', '0.000000000000001'],
    ['9999999999999999', '9999999999999999'],
    ['9999999999999999.999999999999999', '9999999999999999.999999999999999'],
  ])('reads %s as %s', (text, plain) => {
    expect(code(text)).toBe(plain);
  });

  it.each([
    ['', 'decimal/empty'],
    ['  ', 'decimal/empty'],
    ['1'.repeat(33), 'decimal/too-long'],
    ['abc', 'decimal/not-a-number'],
    ['NaN', 'decimal/not-a-number'],
    ['Infinity', 'decimal/not-a-number'],
    ['0x10', 'decimal/not-a-number'],
    ['0b1', 'decimal/not-a-number'],
    ['1,200', 'decimal/not-a-number'],
    ['+1', 'decimal/not-a-number'],
    ['.5', 'decimal/not-a-number'],
    ['5.', 'decimal/not-a-number'],
    [' 5', 'decimal/not-a-number'],
    ['5\n', 'decimal/not-a-number'],
    ['１', 'decimal/not-a-number'],
    ['1_000', 'decimal/not-a-number'],
    ['1e16', 'decimal/out-of-bounds'],
    ['1e900000000', 'decimal/out-of-bounds'],
    ['0e900000000', 'decimal/out-of-bounds'],
    ['1e-900000000', 'decimal/out-of-bounds'],
    ['10000000000000000', 'decimal/out-of-bounds'],
    ['99e15', 'decimal/out-of-bounds'],
    ['0.0000000000000001', 'decimal/out-of-bounds'],
  ])('refuses %j as %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it.each([
    ['1'.repeat(33), 'expected at most 32 characters but received 33 characters', { limit: '32' }],
    ['', 'expected a number but received nothing', undefined],
    [
      'abc',
      'expected a number in plain digits but received "abc" (write digits with at most one decimal point, such as 1200.5)',
      undefined,
    ],
    ['1e16', 'expected a power of ten within ±15 but received "1e16"', { limit: '15' }],
  ])('says of %j what it expected', (text, said, params) => {
    const outcome = parseDecimal(text);
    const [found] = outcome.ok ? [] : outcome.issues;
    expect(found && issueText(found)).toBe(`Invalid input: ${said}`);
    expect(found?.params).toEqual(params);
  });

  it('reads back whatever toPlain writes within its bounds', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), (digits) => {
        const value = new Decimal(`${digits}e-15`);
        const back = parseDecimal(toPlain(value));
        expect(back.ok && back.value.eq(value)).toBe(true);
      }),
    );
  });
});

describe('Decimal', () => {
  it('keeps its settings when the shared library is reconfigured', () => {
    const before = Shared.precision;
    Shared.set({ precision: 3 });
    expect(new Decimal(2).div(3).toFixed()).toBe(`0.${'6'.repeat(79)}7`);
    Shared.set({ precision: before });
  });

  it('writes no exponent, no trailing zeros and no negative zero', () => {
    expect(toPlain(new Decimal('1e39'))).toBe(`1${'0'.repeat(39)}`);
    expect(toPlain(new Decimal('12.500'))).toBe('12.5');
    expect(toPlain(new Decimal('-0'))).toBe('0');
    expect(toPlain(new Decimal(-5).times(0))).toBe('0');
  });
});

it('tells the lesser of two figures of whatever sign and power of ten', () => {
  const figures = ['-1000', '-999', '-0.01', '-0', '0', '0.009', '0.01', '9.99', '10', '1000', '1000.01', '1e15'];
  for (const a of figures)
    for (const b of figures) expect(isLess(new Decimal(a), new Decimal(b))).toBe(Number(a) < Number(b));
});

it('rounds what is paid to the fen, half a fen away from nothing', () => {
  const paid = ['0', '12', '1.5', '1.23', '1.004', '1.005', '1.0049', '-1.005', '0.0000001'];
  expect(paid.map((figure) => toPlain(toFen(new Decimal(figure))))).toEqual([
    '0',
    '12',
    '1.5',
    '1.23',
    '1',
    '1.01',
    '1',
    '-1.01',
    '0',
  ]);
});
