import type { Validity } from '../language/validity.ts';
import { type CalendarDate, compareDates, dayBefore } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';

/** The first and the last day on which it can be in force, at the widest that its dates allow; both included. */
export interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Before and after every date that the calendar of the engine has. */
const always: Period = { first: '0000-01-01' as CalendarDate, last: '9999-12-31' as CalendarDate };

/** A repeal ends it on the day before. */
export const periodOf = ({ from, until, repealed }: Pick<Validity, 'from' | 'until' | 'repealed'>): Period => {
  const ends = [
    ...(until === undefined ? [] : [lastDay(until.date)]),
    ...(repealed === undefined ? [] : [dayBefore(lastDay(repealed.date))]),
  ];
  return {
    first: from === undefined ? always.first : earliest(from.date as PartialDate),
    last: ends.reduce((a, b) => (compareDates(a, b) < 0 ? a : b), always.last),
  };
};

const lastDay = (date: string): CalendarDate => latest(date as PartialDate);

export const isBackwards = ({ first, last }: Period): boolean => compareDates(first, last) > 0;

export const overlap = (a: Period, b: Period): boolean =>
  compareDates(a.first, b.last) <= 0 && compareDates(b.first, a.last) <= 0;
