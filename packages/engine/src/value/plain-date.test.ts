import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { parseCalendarDate } from './calendar-date.ts';
import { plainDate } from './plain-date.ts';

test('a plain date is the number that its digits write', () => {
  expect(['1900-01-01', '2024-02-29', '2199-12-31'].map(plainDate)).toEqual([19000101, 20240229, 21991231]);
});

test.each([
  '2023-02-29',
  '1899-12-31',
  '2200-01-01',
  '2023-13-01',
  '2023-00-10',
  '2023-04-31',
  '2023-01-00',
  '2023-1-01',
  '2023/01/01',
  '2o23-01-01',
  '2023-01-0:',
  ' 2023-01-1',
  '2023-02-281',
  '2023-02-2',
  '2023/02-28',
  // A digit above nine would make up for the one before it.
  '1:11-11-11',
  '2011-0:-11',
  '2023-02/28',
  '',
])('is none: %j', (text) => {
  expect(plainDate(text)).toBe(-1);
});

test('has a digit in each of its places', () => {
  for (const place of [0, 1, 2, 3, 5, 6, 8, 9])
    for (const other of ['/', ':', ' ', 'a', '二'])
      expect(plainDate(`${'2011-11-11'.slice(0, place)}${other}${'2011-11-11'.slice(place + 1)}`)).toBe(-1);
});

const figure = (low: number, high: number, length: number) =>
  fc.integer({ min: low, max: high }).map((value) => String(value).padStart(length, '0'));

test('agrees with the parser of dates about which days exist, and sorts them as it does', () => {
  const text = fc.tuple(figure(1890, 2210, 4), figure(0, 14, 2), figure(0, 33, 2)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(plainDate(a) >= 0).toBe(parseCalendarDate(a).ok);
      if (plainDate(a) >= 0 && plainDate(b) >= 0) expect(plainDate(a) < plainDate(b)).toBe(a < b);
    }),
    { numRuns: propertyRuns(2000) },
  );
});
