import { validityAt } from '../decide/validity.ts';
import type { Validity } from '../language/validity.ts';
import { type CalendarDate, fromDayNumber, toDayNumber } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';
import type { ValidityChange } from './comparison.ts';
import { fieldChanges, Whole } from './field-changes.ts';

/** What became of a validity: its dates, and the first day on which its state differs. Null when no date changed. */
export const validityChange = (before: Validity, after: Validity): ValidityChange | null => {
  const fields = fieldChanges(datesOf(before), datesOf(after));
  if (fields.length === 0) return null;
  for (const day of turningDays(before, after)) {
    const [was, is] = [validityAt(before, day), validityAt(after, day)];
    if (was !== is) return { fields, day: { day, before: was, after: is } };
  }
  return { fields, day: null };
};

const datesOf = ({ from, until, repealed, attested = [], openEnded }: Validity) => ({
  from: from?.date,
  until: until?.date,
  repealed: repealed?.date,
  attested: attested.length === 0 ? undefined : new Whole([...new Set(attested.map(({ date }) => date))].sort()),
  openEnded: openEnded === undefined ? undefined : true,
});

/** A state can turn only on a day that a date begins or ends with, or on the day after; so these tell all. */
const turningDays = (...validities: readonly Validity[]): readonly CalendarDate[] => {
  const dates = validities.flatMap(({ from, until, repealed, attested }) =>
    [from, until, repealed, ...(attested ?? [])].flatMap((one) => (one === undefined ? [] : [one.date as PartialDate])),
  );
  const days = dates.flatMap((date) =>
    [earliest(date), latest(date)].flatMap((day) =>
      [-1, 0, 1].flatMap((step) => fromDayNumber(toDayNumber(day) + step) ?? []),
    ),
  );
  return [...new Set(days)].sort();
};
