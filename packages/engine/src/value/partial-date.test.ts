import { describe, expect, it } from 'vitest';
import { earliest, latest, parsePartialDate } from './partial-date.ts';

const span = (text: string) => {
  const outcome = parsePartialDate(text);
  return outcome.ok ? [earliest(outcome.value), latest(outcome.value)] : outcome.issues[0]?.code;
};

describe('parsePartialDate', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['2018-07-30', '2018-07-30', '2018-07-30'],
  ])('lets %s mean any day from %s to %s', (text, from, to) => {
    expect(span(text)).toEqual([from, to]);
  });

  it.each(['2023-13', '2023-00', '2023-02-29', '1899', '2200-01'])('refuses %s, which no calendar has', (text) => {
    expect(span(text)).toBe('date/impossible');
  });

  it.each(['', '23', '2023-2', '2023-02-3', '2023年', '2023-02-28-01', '2'.repeat(1000)])(
    'refuses %j, which is no such form',
    (text) => {
      expect(span(text)).toBe('date/not-a-date');
    },
  );
});
