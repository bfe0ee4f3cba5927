import type { Report, ValidityResult, ValidityState } from '../decide/report.ts';
import { type CalendarDate, dayBefore, toDayNumber } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';

/** An incentive that has not ended, and of which a source says when it does. */
export interface Ending {
  readonly incentive: string;
  readonly state: Exclude<ValidityState, 'ended'>;
  /** The last day in force at its earliest and at its latest: two days where a source names only the month or the year. */
  readonly earliest: string;
  readonly latest: string;
  /** How many days are left after the day of the report; none on the last day itself. */
  readonly days: { readonly least: number; readonly most: number };
}

/** What is to end, the soonest first; of a month or a year, its first day counts: rather too early than too late. */
export const endings = ({ asOf, results }: Pick<Report, 'asOf' | 'results'>): readonly Ending[] => {
  const daysTo = (day: CalendarDate) => Math.max(0, toDayNumber(day) - toDayNumber(asOf as CalendarDate));
  return results
    .flatMap(({ incentive, validity }): Ending[] => {
      const last = lastDayOf(validity);
      const { state } = validity;
      if (last === null || state === 'ended') return [];
      return [{ incentive, state, ...last, days: { least: daysTo(last.earliest), most: daysTo(last.latest) } }];
    })
    .sort((one, other) => (one.earliest < other.earliest ? -1 : one.earliest > other.earliest ? 1 : 0));
};

/** What is repealed from a day was in force the day before. */
const lastDayOf = ({ until, repealed }: Pick<ValidityResult, 'until' | 'repealed'>) => {
  const ends = [
    ...(until === null ? [] : [{ earliest: first(until), latest: last(until) }]),
    ...(repealed === null ? [] : [{ earliest: dayBefore(first(repealed)), latest: dayBefore(last(repealed)) }]),
  ];
  const [one, other = one] = ends;
  if (one === undefined || other === undefined) return null;
  return { earliest: sooner(one.earliest, other.earliest), latest: sooner(one.latest, other.latest) };
};

const first = (date: string): CalendarDate => earliest(date as PartialDate);

const last = (date: string): CalendarDate => latest(date as PartialDate);

const sooner = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);
