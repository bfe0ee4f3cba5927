import { describe, expect, it } from 'vitest';
import { earliest, isPartialDate, latest } from './partial-date.ts';

describe('a date known only in part', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['2018-07-30', '2018-07-30', '2018-07-30'],
  ])('%s can mean any day from %s to %s', (text, from, to) => {
    if (!isPartialDate(text)) throw new Error(`${text} is none`);
    expect([earliest(text), latest(text)]).toEqual([from, to]);
  });

  it.each(['2023-13', '2023-00', '2023-02-29', '1899', '2200-01'])('%s is none: no calendar has it', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each(['', ' 2023', '23', '2023-2', '2023-02-3', '2023年', '2023-02-28-01', '2'.repeat(1000)])(
    '%j is none: it has another form',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
});
