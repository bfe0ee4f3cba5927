import { type CalendarDate, calendarDate, daysInMonth } from './calendar-date.ts';

declare const brand: unique symbol;

/** `2023`, `2023-02` or `2023-02-28`: a day known only as far as the source says. */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

/** One of the three forms, and the calendar has such a day (2023-13, 2023-02-29 and years outside 1900–2199 are none). */
export const isPartialDate = (text: string): text is PartialDate => {
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, ...number[]];
  return /^\d{4}(-\d\d){0,2}$/.test(text) && calendarDate(year, month, day) !== undefined;
};

/** The first day that it can mean: `2023-02` gives 2023-02-01. */
export const earliest = (date: PartialDate): CalendarDate =>
  `${date}${'-01-01'.slice(date.length - 4)}` as CalendarDate;

/** The last day that it can mean: `2024-02` gives 2024-02-29. */
export const latest = (date: PartialDate): CalendarDate => {
  const [year, month = '12', day = String(daysInMonth(Number(year), Number(month)))] = date.split('-');
  return `${year}-${month}-${day}` as CalendarDate;
};
