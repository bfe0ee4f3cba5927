import type { Validity } from '../language/validity.ts';
import { type CalendarDate, compareDates } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';
import type { ValidityState } from './report.ts';

/**
 * The state at `asOf`. Only what a source dates is settled: inside the span of a date that is known to its month or
 * year only, and after the last day that any source attests, the state is `unconfirmed`. In force on two days means in
 * force between them; along `asOf` the state never goes back.
 */
export const validityAt = (validity: Validity, asOf: CalendarDate): ValidityState => {
  const { from, until, repealed, openEnded } = validity;
  const isBefore = (day: CalendarDate) => compareDates(asOf, day) < 0;
  const isAfter = (day: CalendarDate) => compareDates(asOf, day) > 0;

  if (from !== undefined && isBefore(first(from))) return 'not-yet';
  if (until !== undefined && isAfter(last(until))) return 'ended';
  if (repealed !== undefined && !isBefore(last(repealed))) return 'ended';

  const days = [...(validity.attested ?? []), ...(from === undefined ? [] : [from])];
  const hasStarted = days.some((day) => !isBefore(last(day)));
  const isSeenLater = days.some((day) => !isAfter(first(day)));
  const saysHowLong = until !== undefined || repealed !== undefined || openEnded !== undefined;
  const isBeforeEnd =
    (until === undefined || !isAfter(first(until))) && (repealed === undefined || isBefore(first(repealed)));
  return hasStarted && (isSeenLater || (saysHowLong && isBeforeEnd)) ? 'in-force' : 'unconfirmed';
};

const first = ({ date }: { readonly date: string }): CalendarDate => earliest(date as PartialDate);

const last = ({ date }: { readonly date: string }): CalendarDate => latest(date as PartialDate);
