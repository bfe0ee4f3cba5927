import { daysInMonth } from './calendar-date.ts';

const ZERO = 48;
const HYPHEN = 45;

/** `2023-02-28` as 20230228, which sorts as the days do; −1 for any other text and for a day that does not exist. */
export const plainDate = (text: string): number => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return -1;
  const y1 = text.charCodeAt(0) - ZERO;
  const y2 = text.charCodeAt(1) - ZERO;
  const y3 = text.charCodeAt(2) - ZERO;
  const y4 = text.charCodeAt(3) - ZERO;
  const m1 = text.charCodeAt(5) - ZERO;
  const m2 = text.charCodeAt(6) - ZERO;
  const d1 = text.charCodeAt(8) - ZERO;
  const d2 = text.charCodeAt(9) - ZERO;
  // Below zero when any of them is, or is above nine: one question in place of sixteen.
  const over = (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2);
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | over) < 0) return -1;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year < 1900 || year > 2199 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return -1;
  return month < 1 || month > 12 ? -1 : year * 10_000 + month * 100 + day;
};
