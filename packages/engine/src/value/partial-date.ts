import { fail, issue, type Outcome, ok, shown } from '../issue.ts';
import { type CalendarDate, calendarDate, daysInMonth, impossibleDate } from './calendar-date.ts';

declare const brand: unique symbol;

/** `2023`, `2023-02` or `2023-02-28`: a day known only as far as the source says. */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

/**
 * Issues: `date/not-a-date` (not one of the three forms), `date/impossible` (2023-13, 2023-02-29, a year outside
 * 1900–2199).
 */
export const parsePartialDate = (text: string): Outcome<PartialDate> => {
  const match = text.length > 10 ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) {
    return fail(
      issue('date/not-a-date', [], 'YYYY, YYYY-MM or YYYY-MM-DD', shown(text), {
        hint: 'Write the year, with the month and the day where they are known, for example 2023-02.',
      }),
    );
  }
  const exists = calendarDate(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) !== undefined;
  return exists ? ok(text as PartialDate) : fail(impossibleDate(text));
};

/** The first day that it can mean: `2023-02` gives 2023-02-01. */
export const earliest = (date: PartialDate): CalendarDate =>
  `${date}${'-01-01'.slice(date.length - 4)}` as CalendarDate;

/** The last day that it can mean: `2024-02` gives 2024-02-29. */
export const latest = (date: PartialDate): CalendarDate => {
  if (date.length === 10) return date as string as CalendarDate;
  const month = date.length === 4 ? '12' : date.slice(5);
  const year = date.slice(0, 4);
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}` as CalendarDate;
};
