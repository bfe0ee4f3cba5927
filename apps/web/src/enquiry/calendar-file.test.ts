import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type DayToKeep } from './calendar-file.ts';

const readBack = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => {
    const { uid, startDate, summary, description } = new ICAL.Event(one);
    return { uid, date: startDate.toString(), allDay: startDate.isDate, summary, description };
  });

// What a calendar cannot hold, a control character, is in no title of a policy.
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('，', ',', ';', '\\', '\n', '税', '𠮷', ' '),
    fc.string({ minLength: 1, maxLength: 1 }).filter((one) => one >= ' ' && one !== '\u007f'),
  ),
  maxLength: 120,
});

const days = fc.array(
  fc.record<DayToKeep>({
    id: fc.constantFrom('cn/six-taxes-halved-last-day', 'quzhou/ipo-deadline'),
    date: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    title: words,
    text: words,
  }),
  { maxLength: 4 },
);

test('a calendar reads every day back as it was written, whatever the words are', () => {
  fc.assert(
    fc.property(days, (all) => {
      const file = calendarFile(all, '2026-11-30');
      expect(readBack(file)).toEqual(
        all.map(({ id, date, title, text }) => ({
          uid: `${id}-${date.replaceAll('-', '')}@huice`,
          date,
          allDay: true,
          summary: title,
          description: text,
        })),
      );
    }),
  );
});

test('no line is longer than a calendar must read, and no character is cut in two', () => {
  fc.assert(
    fc.property(days, (all) => {
      for (const line of calendarFile(all, '2026-11-30').split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(() => encodeURIComponent(line)).not.toThrow();
      }
    }),
  );
});

test('the same days make the same file, with a reminder a month before', () => {
  const one = { id: 'a', date: '2027-12-31', title: '有效期最后一天：六税两费减半', text: '原文' };
  expect(calendarFile([one], '2026-11-30')).toBe(calendarFile([one], '2026-11-30'));
  expect(calendarFile([one], '2026-11-30')).toContain('TRIGGER:-P30D');
});
