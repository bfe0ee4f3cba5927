import { Decimal as Shared } from 'decimal.js';
import { fail, issue, type Outcome, ok, shown } from '../issue.ts';
import { remembering } from './remembering.ts';

/**
 * A private clone: decimal.js settings are global and mutable, so nothing outside can change how we round. A figure has at
 * most 31 digits (`withinBounds`), so the product of two has 62, and sums of a thousand such products are exact in 80.
 */
export const Decimal = Shared.clone({
  precision: 80,
  rounding: Shared.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
  defaults: true,
});
export type Decimal = Shared;

/** The decimal that a plain text writes. The figures of a pack are needed again for every company, so they are kept. */
export const decimalOf: (text: string, made?: Decimal) => Decimal = remembering((text) => new Decimal(text));

/** `a < b`. Two positive figures mostly differ in their power of ten, and need not be copied, as `lt` does, to be compared. */
export const isLess = (a: Decimal, b: Decimal): boolean =>
  a.isPositive() && b.isPositive() && !a.isZero() && !b.isZero() && a.e !== b.e ? a.e < b.e : a.lt(b);

/** More characters than this are refused unread. */
export const MAX_NUMBER_LENGTH = 32;
/** Powers of ten beyond ±15 are refused before a Decimal is made: `1e900000000` would print until memory runs out. */
export const MAX_EXPONENT = 15;

/** `12.50` as `12.5`; never an exponent, never trailing zeros, never `-0`. */
export const toPlain = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());

/**
 * What is paid for a figure, in yuan and fen: nobody can be paid less than a fen. Half a fen is rounded up (四舍五入), at both
 * ends of an interval alike. Rounding keeps the order of figures, so the rounded ends are those of what can be paid: no payment
 * lies outside, and narrowing an answer still never widens an amount, as outward rounding of one exact payment would.
 */
export const toFen = (value: Decimal): Decimal =>
  value.decimalPlaces() <= 2 ? value : value.toDecimalPlaces(2, Shared.ROUND_HALF_UP);

/** At most 16 digits before the point and 15 after it. */
export const withinBounds = (value: Decimal): boolean =>
  value.isFinite() && (value.isZero() || value.e <= MAX_EXPONENT) && value.decimalPlaces() <= MAX_EXPONENT;

export const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE]([+-]?\d+))?$/;

/**
 * A number in plain decimal syntax: `1200`, `-0.5`, `1e7`. No separators, units or spaces.
 *
 * Issues: `decimal/empty`, `decimal/too-long` (over 32 characters), `decimal/not-a-number`, `decimal/out-of-bounds`
 * (a power of ten beyond ±15, or more than 15 decimal places).
 */
export const parseDecimal = (text: string): Outcome<Decimal> => {
  if (text.length > MAX_NUMBER_LENGTH) {
    const limit = String(MAX_NUMBER_LENGTH);
    return fail(issue('decimal/too-long', [], `at most ${limit} characters`, `${text.length} characters`, { limit }));
  }
  if (text.trim() === '') return fail(issue('decimal/empty', [], 'a number', 'nothing'));
  const match = plainNumber.exec(text);
  if (match === null) {
    const hint = 'write digits with at most one decimal point, such as 1200.5';
    return fail(issue('decimal/not-a-number', [], 'a number in plain digits', shown(text), undefined, hint));
  }
  const value = Math.abs(Number(match[1] ?? 0)) > MAX_EXPONENT ? undefined : new Decimal(text);
  if (value === undefined || !withinBounds(value)) {
    const limit = String(MAX_EXPONENT);
    return fail(issue('decimal/out-of-bounds', [], `a power of ten within ±${limit}`, shown(text), { limit }));
  }
  return ok(value.isZero() ? new Decimal(0) : value);
};
