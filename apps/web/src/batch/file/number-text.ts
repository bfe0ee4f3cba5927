import type { Shown } from './number-format.ts';

/** A stored number as the sheet shows it: a day as YYYY-MM-DD, a share with its sign, a code with its leading noughts; else its digits. */
export const numberText = (written: string, shown: Shown, isFrom1904: boolean): string => {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (shown === 'date' || shown === 'time') {
    const day = dayOf(number, isFrom1904);
    if (day !== null) return shown === 'date' ? day.slice(0, 10) : day.slice(11, 16);
  }
  if (shown === 'percent') return `${digits(number * 100)}%`;
  const plain = digits(number);
  return typeof shown === 'object' && /^\d+$/.test(plain) ? plain.padStart(shown.digits, '0') : plain;
};

/** As many digits as a spreadsheet shows: what it stores beyond them is how 0.1 + 0.2 misses 0.3. Never `1e+21`. */
const digits = (number: number): string => {
  const exact = Number(number.toPrecision(15));
  return Number.isInteger(exact) ? BigInt(exact).toString() : String(exact);
};

/** 1 January 1970 as the format counts days. */
const epoch = 25_569;

/** As an ISO text; null for what no calendar of the format has. The format believes that there was a 29 February 1900. */
const dayOf = (number: number, isFrom1904: boolean): string | null => {
  const counted = isFrom1904 ? number + 1462 : number < 60 ? number + 1 : number;
  if (number < 0 || counted > 2_958_466) return null;
  return new Date(Math.round((counted - epoch) * 86_400) * 1000).toISOString();
};
