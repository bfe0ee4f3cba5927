import type { Report } from '../decide/report.ts';
import type { Pack } from '../language/pack.ts';
import { type CalendarDate, calendar, fromDayNumber, toDayNumber } from '../value/calendar-date.ts';
import { endings } from './endings.ts';

/** An incentive that somebody should look at again, and why. One may be named for several reasons. */
export interface Stale {
  readonly incentive: string;
  readonly why: 'ended' | 'ends' | 'review' | 'unconfirmed';
  /** The day that it turns on, as far as it is known. */
  readonly date: string | null;
}

/** What of a pack somebody should look at again, as of a day. */
export interface StaleList {
  /** The day of the report, and the last of those within which what ends is named. */
  readonly asOf: string;
  readonly until: string;
  readonly stale: readonly Stale[];
}

/** What ends within so many days of a report, has ended, is past its review, or is in force only as far as anyone knows. */
export const staleOf = ({ incentives }: Pick<Pack, 'incentives'>, report: Report, within: number): StaleList => {
  const { asOf } = report;
  const until = fromDayNumber(toDayNumber(asOf as CalendarDate) + within) ?? calendar.maximum;
  const ending = new Map(endings(report).map((one) => [one.incentive, one]));
  const reviews = new Map(incentives.map(({ id, reviewBy }) => [id, reviewBy]));
  const stale = report.results.flatMap(({ incentive, validity }): Stale[] => {
    const { state, lastAttested } = validity;
    const [end, review] = [ending.get(incentive), reviews.get(incentive)];
    const told = [validity.until, validity.repealed].filter((date) => date !== null).sort()[0] ?? null;
    const last = end?.earliest === end?.latest ? (end?.earliest ?? null) : told;
    return [
      ...(state === 'ended' ? [{ incentive, why: 'ended' as const, date: told }] : []),
      ...(end !== undefined && end.earliest <= until ? [{ incentive, why: 'ends' as const, date: last }] : []),
      ...(state === 'unconfirmed' ? [{ incentive, why: 'unconfirmed' as const, date: lastAttested }] : []),
      // Of a month or a year, the first day: rather too early than too late.
      ...(review !== undefined && review <= asOf ? [{ incentive, why: 'review' as const, date: review }] : []),
    ];
  });
  return { asOf, until, stale };
};
