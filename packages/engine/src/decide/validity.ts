import type { Validity } from '../language/validity.ts';
import { type CalendarDate, compareDates } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';
import type { ValidityState } from './report.ts';

/**
 * The state at `asOf`. Only what a source dates is settled: inside the span of a date that is known to its month or
 * year only, and after the last day that any source attests, the state is `unconfirmed`.
 */
export const validityAt = (validity: Validity, asOf: CalendarDate): ValidityState => {
  const { from, until, repealed, openEnded } = validity;
  const isBefore = (day: CalendarDate) => compareDates(asOf, day) < 0;
  const isAfter = (day: CalendarDate) => compareDates(asOf, day) > 0;

  if (from !== undefined && isBefore(first(from))) return 'not-yet';
  if (until !== undefined && isAfter(last(until))) return 'ended';
  if (repealed !== undefined && !isBefore(last(repealed))) return 'ended';

  const hasStarted = from !== undefined && !isBefore(last(from));
  const runs = until !== undefined || repealed !== undefined || openEnded !== undefined;
  const beforeEnd =
    (until === undefined || !isAfter(first(until))) && (repealed === undefined || isBefore(first(repealed)));
  if (hasStarted && runs && beforeEnd) return 'in-force';

  const days = validity.attested ?? [];
  const seenBy = hasStarted || days.some((day) => !isBefore(last(day)));
  const seenAfter = days.some((day) => !isAfter(first(day)));
  return seenBy && seenAfter && beforeEnd ? 'in-force' : 'unconfirmed';
};

const first = ({ date }: { readonly date: string }): CalendarDate => earliest(date as PartialDate);

const last = ({ date }: { readonly date: string }): CalendarDate => latest(date as PartialDate);
