import type { Validity } from '../language/validity.ts';
import { type CalendarDate, compareDates, dayBefore } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';
import type { ValidityState } from './report.ts';

/**
 * The state at `asOf`, as every reading of the dates has it: each date may be any day of its month or year that goes with the
 * others, so that what starts does not end before. Where readings differ, and after the last day that a source attests, the state
 * is `unconfirmed`. On two days in force means in force between them; along `asOf` the state never goes back.
 */
export const validityAt = (validity: Validity, asOf: CalendarDate): ValidityState => {
  const { from, until, repealed, attested = [], openEnded } = validity;
  const isBefore = (day: CalendarDate) => compareDates(asOf, day) < 0;
  const isAfter = (day: CalendarDate) => compareDates(asOf, day) > 0;
  // The last day in force, at its earliest and its latest.
  const ends = [
    ...(until === undefined ? [] : [[first(until), last(until)] as const]),
    ...(repealed === undefined ? [] : [[dayBefore(first(repealed)), dayBefore(last(repealed))] as const]),
  ];

  if (from !== undefined && isBefore(first(from))) return 'not-yet';
  if (ends.some(([, latest]) => isAfter(latest))) return 'ended';

  const days = from === undefined ? attested : [...attested, from];
  // Nothing ends before it starts: on the last day that it can be in force, it has started.
  const hasStarted = days.some((day) => !isBefore(last(day))) || ends.some(([, latest]) => !isBefore(latest));
  const isSeenLater = days.some((day) => !isAfter(first(day)));
  const saysHowLong = ends.length > 0 || openEnded !== undefined;
  const isBeforeEnd = ends.every(([earliest]) => !isAfter(earliest));
  return hasStarted && (isSeenLater || (saysHowLong && isBeforeEnd)) ? 'in-force' : 'unconfirmed';
};

const first = ({ date }: { readonly date: string }): CalendarDate => earliest(date as PartialDate);

const last = ({ date }: { readonly date: string }): CalendarDate => latest(date as PartialDate);
