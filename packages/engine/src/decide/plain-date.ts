import { daysInMonth } from '../value/calendar-date.ts';

const ZERO = 48;
const HYPHEN = 45;

/** `2023-02-28` as 20230228, which sorts as the days do; −1 for any other text and for a day that does not exist. */
export const plainDate = (text: string): number => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return -1;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const isDay = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1;
  if (!isDay || (day > 28 && day > daysInMonth(year, month))) return -1;
  return year * 10_000 + month * 100 + day;
};

/** The number that two digits write; far below zero when either is none. */
const digits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
};
