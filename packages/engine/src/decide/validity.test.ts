import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
      { numRuns: 200 },
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
      { numRuns: 1000 },
    );
  });
});

const plainState = (today: number, start: number, end: number): ValidityState => {
  if (today < start) return 'not-yet';
  return today < end ? 'in-force' : 'ended';
};
