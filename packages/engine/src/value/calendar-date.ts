import { fail, issue, type Outcome, ok, shown } from '../issue.ts';
import { toHalfWidth } from './characters.ts';

declare const brand: unique symbol;

/** `2023-02-28`: a Gregorian day that exists, 1900 to 2199. As text, so it sorts and travels as it reads. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The calendar, from its first day to its last. */
export const calendar = { minimum: `${FIRST_YEAR}-01-01`, maximum: `${LAST_YEAR}-12-31` } as const;

/** The forms that `parseCalendarDate` reads, in half width, in a pattern that other languages know, too. */
export const dateForms =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号號]|(\d\d)(\d\d))$/;

/**
 * `2023-02-28`, `2023/2/28`, `2023年2月28日`, `20230228`.
 *
 * Issues: `date/not-a-date` (another form), `date/impossible` (2023-02-29, or a year outside 1900–2199).
 */
export const parseCalendarDate = (text: string): Outcome<CalendarDate> => {
  const plain = text.length > 32 ? '' : toHalfWidth(text).trim();
  const match = dateForms.exec(plain);
  if (!match) {
    const hint = 'write year, month and day, such as 2023-02-28';
    return fail(issue('date/not-a-date', [], 'a date such as 2023-02-28', shown(text), undefined, hint));
  }
  const [year, month, day] = match.slice(1).filter(Boolean).map(Number) as [number, number, number];
  const date = calendarDate(year, month, day);
  if (date !== undefined) return ok(date);
  const [first, last] = [String(FIRST_YEAR), String(LAST_YEAR)];
  const hint = 'check the month, and the day against its length';
  return fail(
    issue('date/impossible', [], `a day that exists, ${first} to ${last}`, shown(text), { first, last }, hint),
  );
};

/** The day, or undefined when the calendar lacks it. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined =>
  year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month)
    ? written(year, month, day)
    : undefined;

/** 28 to 31; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

/** Days since 1970-01-01, proleptic Gregorian. */
export const toDayNumber = (date: CalendarDate): number =>
  daysBefore(Number(date.slice(0, 4)), Number(date.slice(5, 7))) + Number(date.slice(8)) - EPOCH;

/** The inverse of `toDayNumber`; undefined for what is no whole number or lies outside 1900–2199. */
export const fromDayNumber = (dayNumber: number): CalendarDate | undefined => {
  if (!Number.isInteger(dayNumber) || dayNumber < -30_000 || dayNumber > 90_000) return undefined;
  const days = dayNumber + EPOCH;
  // At most a few months before the one that holds the day.
  let month = Math.floor(days / 30.44);
  while (daysBefore(0, month + 1) < days) month++;
  month--;
  return calendarDate(Math.floor(month / 12), (month % 12) + 1, days - daysBefore(0, month + 1));
};

/** Before the first day of the calendar, a day outside of it. */
export const dayBefore = (date: CalendarDate): CalendarDate =>
  fromDayNumber(toDayNumber(date) - 1) ?? ('1899-12-31' as CalendarDate);

/**
 * The day so many months before another; the last day of a month that is shorter. One who was founded on it or before is so many months
 * old. Before the calendar, its first day.
 */
export const monthsBefore = (date: CalendarDate, months: number): CalendarDate => {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return calendarDate(year, month, day) ?? ((year < FIRST_YEAR ? calendar.minimum : calendar.maximum) as CalendarDate);
};

/** The day so many days before another; before the calendar, its first day. */
export const daysEarlier = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) - days) ?? (calendar.minimum as CalendarDate);

/** How many days stand before a month: years begin in March, so that the leap day comes last. Months run on past 12. */
const daysBefore = (year: number, month: number): number => {
  const months = 12 * year + month - 3;
  const [years, rest] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  return (
    365 * years +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((153 * rest + 2) / 5)
  );
};

/** Negative when `a` is earlier, 0 on the same day, positive when later. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** 1 January 1970, counted as `daysBefore` counts. */
const EPOCH = 719_469;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const written = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
