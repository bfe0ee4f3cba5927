import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueText } from '../issue.ts';
import {
  type CalendarDate,
  calendarDate,
  compareDates,
  dayBefore,
  daysInMonth,
  fromDayNumber,
  parseCalendarDate,
  toDayNumber,
} from './calendar-date.ts';

const DAY = 86_400_000;
const first = Date.UTC(1900, 0, 1) / DAY;
const last = Date.UTC(2199, 11, 31) / DAY;
const dayNumber = fc.integer({ min: first, max: last });
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

const read = (text: string) => {
  const outcome = parseCalendarDate(text);
  return outcome.ok ? outcome.value : outcome.issues[0]?.code;
};

describe('parseCalendarDate', () => {
  it.each([
    ['2023-02-28', '2023-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2023年2月28日', '2023-02-28'],
    ['２０２３年０２月２８号', '2023-02-28'],
    ['2023/2/28', '2023-02-28'],
    ['20230228', '2023-02-28'],
    ['  2023-2-28 ', '2023-02-28'],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
  ])('reads %s as %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '1899-12-31',
    '2200-01-01',
    '20230229',
  ])('refuses %s, a day that no calendar has or that is out of range', (text) => {
    expect(read(text)).toBe('date/impossible');
  });

  it.each([
    '',
    'today',
    '2023',
    '2023-02',
    '28/02/2023',
    '2023-02/28',
    '2023.02.28',
    '2023-02-28T00:00:00Z',
    '230228',
    '2023-02-28'.repeat(1000),
  ])('refuses %j, which is no date as written', (text) => {
    expect(read(text)).toBe('date/not-a-date');
  });
});

it.each([
  [
    'today',
    'a date such as 2023-02-28 but received "today" (write year, month and day, such as 2023-02-28)',
    undefined,
  ],
  [
    '2023-02-29',
    'a day that exists, 1900 to 2199 but received "2023-02-29" (check the month, and the day against its length)',
    { first: '1900', last: '2199' },
  ],
])('says of %j what it expected', (text, said, params) => {
  const outcome = parseCalendarDate(text);
  const [found] = outcome.ok ? [] : outcome.issues;
  expect(found && issueText(found)).toBe(`Invalid input: expected ${said}`);
  expect(found?.params).toEqual(params);
});

it('reads no date in more than 32 characters, blanks included', () => {
  expect(read(`2023-02-28${' '.repeat(22)}`)).toBe('2023-02-28');
  expect(read(`2023-02-28${' '.repeat(23)}`)).toBe('date/not-a-date');
});

it('knows the day before, one day out of the calendar too', () => {
  expect(
    ['2000-03-01', '1900-03-01', '2000-01-01', '1900-01-01'].map((date) => dayBefore(date as CalendarDate)),
  ).toEqual(['2000-02-29', '1900-02-28', '1999-12-31', '1899-12-31']);
});

it('knows how long each month is, and gives a month that does not exist no days', () => {
  expect(Array.from({ length: 14 }, (_, month) => daysInMonth(2023, month))).toEqual([
    0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0,
  ]);
  expect([1, 3, 4].map((month) => daysInMonth(2024, month))).toEqual([31, 31, 30]);
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

describe('day numbers', () => {
  it('count from 1970-01-01 as the platform does, for every day of 1900–2199', () => {
    for (let day = first; day <= last; day += 1) {
      const date = fromDayNumber(day);
      expect(date).toBe(iso(day));
      if (date !== undefined) expect(toDayNumber(date)).toBe(day);
    }
  });

  it('do not exist outside 1900–2199 or between days', () => {
    for (const day of [first - 1, last + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      expect(fromDayNumber(day)).toBeUndefined();
  });

  it('are compared to nothing where the days are the same', () => {
    const date = fromDayNumber(0) as CalendarDate;
    expect(compareDates(date, date)).toBe(0);
  });

  it('order days as compareDates does', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        const [early, late] = [fromDayNumber(a), fromDayNumber(b)];
        expect(early !== undefined && late !== undefined && Math.sign(compareDates(early, late))).toBe(
          Math.sign(a - b),
        );
      }),
    );
  });
});

describe('calendarDate', () => {
  it('gives undefined for figures that name no day', () => {
    expect(calendarDate(2023, 2, 29)).toBeUndefined();
    expect(calendarDate(2023, 1.5, 1)).toBeUndefined();
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
  });
});
