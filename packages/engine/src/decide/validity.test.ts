import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import type { CitedDate, Validity } from '../language/validity.ts';
import { type CalendarDate, fromDayNumber, toDayNumber } from '../value/calendar-date.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';
import type { ValidityState } from './report.ts';
import { validityAt } from './validity.ts';

const cites = [{ clause: 'doc/1' }] as const;
const on = (date: string): CitedDate => ({ date, cites });
const at = (validity: Validity, asOf: string): ValidityState => validityAt(validity, asOf as CalendarDate);

const openEnded = { from: on('2018-07-30'), openEnded: cites };
const withEnd = { from: on('2018-07-30'), until: on('2020-12-31') };
const repealedSomeDay = { from: on('2018-07-30'), repealed: on('2023') };
const repealedOn = { from: on('2018-07-30'), repealed: on('2023-05-10') };
const startOnly = { from: on('2018-07-30') };
const seenTwice = { attested: [on('2019-03-01'), on('2021-06-15')] };
const seenInAMonth = { attested: [on('2019-03')] };
const startInAYear = { from: on('2018'), until: on('2022-12-31') };
const startInAYearButSeen = { ...startInAYear, attested: [on('2018-09-01')] };
const endInAMonth = { from: on('2018-07-30'), until: on('2020-06') };
const repealedInAYearButSeen = { ...repealedSomeDay, attested: [on('2023-04-01')] };
const yearThenDay = { from: on('2018'), until: on('2018-07-30') };
const yearThenMonth = { from: on('2018'), until: on('2018-07') };
const yearThenRepeal = { from: on('2018'), repealed: on('2018-07-31') };
const monthThenDay = { from: on('2018-07'), until: on('2018-07-30') };
const dayThenYear = { from: on('2018-07-30'), until: on('2018') };
const endOnly = { until: on('2018-07-30') };
const repealOnly = { repealed: on('2018-07-31') };
const yearAndYear = { from: on('2018'), until: on('2018') };
const startAndSeen = { from: on('2018-07-30'), attested: [on('2020-01-01')] };

describe('the state of a promise on a day', () => {
  test.each<[string, Validity, string, ValidityState]>([
    ['the day before it starts', openEnded, '2018-07-29', 'not-yet'],
    ['its first day', openEnded, '2018-07-30', 'in-force'],
    ['any later day, when its words say it has no end', openEnded, '2199-12-31', 'in-force'],
    ['its last day', withEnd, '2020-12-31', 'in-force'],
    ['the day after its last', withEnd, '2021-01-01', 'ended'],
    ['the day before its repeal', repealedOn, '2023-05-09', 'in-force'],
    ['the day of its repeal', repealedOn, '2023-05-10', 'ended'],
    ['the last day before the year of its repeal', repealedSomeDay, '2022-12-31', 'in-force'],
    ['the first day of the year of its repeal', repealedSomeDay, '2023-01-01', 'unconfirmed'],
    ['a day in the year of its repeal', repealedSomeDay, '2023-07-01', 'unconfirmed'],
    ['the last day of the year of its repeal', repealedSomeDay, '2023-12-31', 'ended'],
    ['a day in the year of its repeal on which it was still seen', repealedInAYearButSeen, '2023-04-01', 'in-force'],
    ['a day in the year of its repeal before it was still seen', repealedInAYearButSeen, '2023-02-01', 'in-force'],
    ['a day in the year of its repeal after it was last seen', repealedInAYearButSeen, '2023-04-02', 'unconfirmed'],
    ['the last day before the month of its end', endInAMonth, '2020-05-31', 'in-force'],
    ['the first day of the month of its end, the earliest it can be', endInAMonth, '2020-06-01', 'in-force'],
    ['the second day of the month of its end', endInAMonth, '2020-06-02', 'unconfirmed'],
    ['the last day of the month of its end', endInAMonth, '2020-06-30', 'unconfirmed'],
    ['the day after the month of its end', endInAMonth, '2020-07-01', 'ended'],
    ['the day before the year of its start', startInAYear, '2017-12-31', 'not-yet'],
    ['a day in the year of its start', startInAYear, '2018-06-01', 'unconfirmed'],
    ['the last day of the year of its start', startInAYear, '2018-12-31', 'in-force'],
    ['a day in the year of its start after it was seen', startInAYearButSeen, '2018-09-02', 'in-force'],
    ['a day in the year of its start before it was seen', startInAYearButSeen, '2018-08-31', 'unconfirmed'],
    ['its last day, when it started some day of that year', yearThenDay, '2018-07-30', 'in-force'],
    ['the day before that', yearThenDay, '2018-07-29', 'unconfirmed'],
    ['the day after that', yearThenDay, '2018-07-31', 'ended'],
    [
      'the last day of the month of its end, when it started some day of that year',
      yearThenMonth,
      '2018-07-31',
      'unconfirmed',
    ],
    ['its last day, when it started some day of that month', monthThenDay, '2018-07-30', 'in-force'],
    ['the day before its repeal, when it started some day of that year', yearThenRepeal, '2018-07-30', 'in-force'],
    ['two days before its repeal, when it started some day of that year', yearThenRepeal, '2018-07-29', 'unconfirmed'],
    ['its first day, when it ends some day of that year', dayThenYear, '2018-07-30', 'in-force'],
    ['the day after its first, when it ends some day of that year', dayThenYear, '2018-07-31', 'unconfirmed'],
    ['its last day, when nothing says how it started', endOnly, '2018-07-30', 'in-force'],
    ['the day before its last, when nothing says how it started', endOnly, '2018-07-29', 'unconfirmed'],
    ['the day before its repeal, when nothing says how it started', repealOnly, '2018-07-30', 'in-force'],
    ['any day of a year in which it started and ended', yearAndYear, '2018-07-01', 'unconfirmed'],
    ['its first day, when nothing says how long it runs', startOnly, '2018-07-30', 'in-force'],
    ['the day after its first, when nothing says how long it runs', startOnly, '2018-07-31', 'unconfirmed'],
    ['a day between its start and the day it was seen', startAndSeen, '2019-01-01', 'in-force'],
    ['the day after it was last seen', startAndSeen, '2020-01-02', 'unconfirmed'],
    ['a day before it was first seen, without a start', seenTwice, '2019-02-28', 'unconfirmed'],
    ['the day it was first seen, without a start', seenTwice, '2019-03-01', 'in-force'],
    ['a day between two on which it was seen', seenTwice, '2020-01-01', 'in-force'],
    ['the day it was last seen', seenTwice, '2021-06-15', 'in-force'],
    ['the day after it was last seen, without a start', seenTwice, '2021-06-16', 'unconfirmed'],
    ['a day in the one month in which it was seen', seenInAMonth, '2019-03-15', 'unconfirmed'],
    ['any day, when no source dates it', {}, '2020-01-01', 'unconfirmed'],
  ])('on %s', (_, validity, asOf, state) => {
    expect(at(validity, asOf)).toBe(state);
  });
});

const day = fc.integer({ min: toDayNumber('2020-01-01' as never), max: toDayNumber('2022-12-31' as never) });
const partial = fc
  .tuple(
    day.map((number) => fromDayNumber(number) as string),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => on(date.slice(0, length)));

const validities = fc.record(
  {
    from: partial,
    until: partial,
    repealed: partial,
    attested: fc.array(partial, { maxLength: 3 }),
    openEnded: fc.constant(cites),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Validity>;

const spanOf = ({ date }: CitedDate) =>
  [toDayNumber(earliest(date as PartialDate)), toDayNumber(latest(date as PartialDate))] as const;

const window = Array.from(
  { length: 1300 },
  (_, index) => fromDayNumber(toDayNumber('2019-11-01' as never) + index) as CalendarDate,
);

describe('along the calendar', () => {
  test('the state only moves forward: not yet, perhaps, in force, perhaps, ended', () => {
    fc.assert(
      fc.property(validities, (validity) => {
        const states = window.map((asOf) => validityAt(validity, asOf));
        const runs = states.filter((state, index) => state !== states[index - 1]).join(' ');
        expect(runs).toMatch(/^(not-yet ?)?(unconfirmed ?)?(in-force ?)?(unconfirmed ?)?(ended)?$/);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('a settled state is the same for every day that the dates can mean', () => {
    fc.assert(
      fc.property(partial, partial, fc.nat(window.length - 1), (from, repealed, index) => {
        const asOf = window[index] as CalendarDate;
        const [starts, ends] = [spanOf(from), spanOf(repealed)];
        fc.pre(ends[0] > starts[1]);
        const state = validityAt({ from, repealed }, asOf);
        fc.pre(state !== 'unconfirmed');
        const readings = starts.flatMap((start) => ends.map((end) => plainState(toDayNumber(asOf), start, end)));
        expect(new Set(readings)).toEqual(new Set([state]));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

/** One way to read the dates: a day for each. */
interface Reading {
  readonly start: number | null;
  readonly end: number | null;
  readonly seen: readonly number[];
}

/** Every way, as far as one could tell it from others on this day: each date at the ends of its span, and about the day and the other dates. */
const readingsOf = (validity: Validity, today: number): Reading[] => {
  const { from, until, repealed, attested = [] } = validity;
  const dated = [from, until, repealed, ...attested].flatMap((one) => one ?? []);
  const marks = [today, ...dated.flatMap(spanOf)].flatMap((day) => [day - 1, day, day + 1]);
  const daysOf = (one: CitedDate | undefined): (number | null)[] => {
    if (one === undefined) return [null];
    const [first, last] = spanOf(one);
    return [...new Set(marks)].filter((day) => first <= day && day <= last);
  };
  const seen = attested.reduce<readonly number[][]>(
    (all, one) => all.flatMap((days) => daysOf(one).map((day) => [...days, day as number])),
    [[]],
  );
  return daysOf(from).flatMap((start) =>
    daysOf(until).flatMap((last) =>
      daysOf(repealed).flatMap((repeal) => {
        const ends = [...(last === null ? [] : [last]), ...(repeal === null ? [] : [repeal - 1])];
        const end = ends.length === 0 ? null : Math.min(...ends);
        return seen.map((days) => ({ start, end, seen: days }));
      }),
    ),
  );
};

/** Starts before it ends, and is seen in between. */
const holdsTogether = ({ start, end, seen }: Reading): boolean =>
  [start, ...seen].every((day) => day === null || end === null || day <= end) &&
  seen.every((day) => start === null || start <= day);

/** What one reading says of a day; null where it leaves it open how it started or how long it ran. */
const stateIn = ({ start, end, seen }: Reading, today: number, openEnded: boolean): ValidityState | null => {
  if (start !== null && today < start) return 'not-yet';
  if (end !== null && today > end) return 'ended';
  const known = [...seen, ...(start === null ? [] : [start])];
  const hasStarted = [...known, ...(end === null ? [] : [end])].some((day) => day <= today);
  const lasts = end !== null || openEnded || known.some((day) => day >= today);
  return hasStarted && lasts ? 'in-force' : null;
};

test('a state is what every reading of the dates that holds together says of the day, and unconfirmed where they differ', () => {
  const near = fc
    .tuple(
      fc.integer({ min: toDayNumber('2021-01-20' as never), max: toDayNumber('2021-03-10' as never) }),
      fc.constantFrom(4, 7, 10, 10),
    )
    .map(([number, length]) => on((fromDayNumber(number) as string).slice(0, length)));
  const some = fc.record(
    {
      from: near,
      until: near,
      repealed: near,
      attested: fc.array(near, { maxLength: 2 }),
      openEnded: fc.constant(cites),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Validity>;
  const days = fc.integer({ min: toDayNumber('2020-12-25' as never), max: toDayNumber('2022-01-05' as never) });
  fc.assert(
    fc.property(
      some,
      fc.oneof(
        days,
        near.map(({ date }) => spanOf(on(date))[1]),
      ),
      (validity, today) => {
        const readings = readingsOf(validity, today).filter(holdsTogether);
        fc.pre(readings.length > 0);
        const states = new Set(readings.map((one) => stateIn(one, today, validity.openEnded !== undefined)));
        const [only] = states;
        const expected = states.size === 1 ? (only ?? 'unconfirmed') : 'unconfirmed';
        expect(at(validity, fromDayNumber(today) as string)).toBe(expected);
      },
    ),
    { numRuns: propertyRuns(2000) },
  );
});

const plainState = (today: number, start: number, end: number): ValidityState => {
  if (today < start) return 'not-yet';
  return today < end ? 'in-force' : 'ended';
};
