import { fail, type Issue, issue, type Outcome, ok, shown } from '../issue.ts';
import { toHalfWidth } from './characters.ts';

declare const brand: unique symbol;

/** `2023-02-28`: a Gregorian day that exists, 1900 to 2199. As text, so it sorts and travels as it reads. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号號]$/,
  /^(\d{4})(\d\d)(\d\d)$/,
];

/**
 * `2023-02-28`, `2023/2/28`, `2023年2月28日`, `20230228`.
 *
 * Issues: `date/not-a-date` (another form), `date/impossible` (2023-02-29, or a year outside 1900–2199).
 */
export const parseCalendarDate = (text: string): Outcome<CalendarDate> => {
  const plain = text.length > 32 ? '' : toHalfWidth(text).trim();
  const match = forms.map((form) => form.exec(plain)).find((found) => found !== null);
  if (!match) {
    return fail(
      issue('date/not-a-date', [], 'a date such as 2023-02-28', shown(text), {
        hint: 'Write year, month and day, for example 2023-02-28.',
      }),
    );
  }
  const date = calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === undefined ? fail(impossibleDate(text)) : ok(date);
};

export const impossibleDate = (text: string): Issue =>
  issue('date/impossible', [], `a day that exists, ${FIRST_YEAR} to ${LAST_YEAR}`, shown(text), {
    hint: 'Check the month, and the day against the length of that month.',
    params: { first: String(FIRST_YEAR), last: String(LAST_YEAR) },
  });

/** The day, or undefined when the calendar lacks it. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined =>
  year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month)
    ? written(year, month, day)
    : undefined;

/** 28 to 31; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

/** Days since 1970-01-01, proleptic Gregorian: years begin in March, so that the leap day comes last. */
export const toDayNumber = (date: CalendarDate): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - EPOCH;
};

/** The inverse of `toDayNumber`; undefined for what is no whole number or lies outside 1900–2199. */
export const fromDayNumber = (dayNumber: number): CalendarDate | undefined => {
  if (!Number.isInteger(dayNumber) || dayNumber < -30_000 || dayNumber > 90_000) return undefined;
  const days = dayNumber + EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return calendarDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
};

/** Negative when `a` is earlier, 0 on the same day, positive when later. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
/** 400 Gregorian years. */
const DAYS_PER_ERA = 146_097;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const written = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
