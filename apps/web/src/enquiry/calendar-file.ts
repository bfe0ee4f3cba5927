/** A day on which something is due, all day. */
export interface DayToKeep {
  /** Stays the same from file to file, so that a calendar replaces the entry instead of having it twice. */
  readonly id: string;
  /** `2027-12-31`. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** How long before the day a calendar reminds of it. */
const reminder = '-P30D';

/**
 * The days as an iCalendar file (RFC 5545). `stamp` is the day of which the answer is, since a file made again of the same answer is
 * the same file.
 *
 * @example calendarFile([{ id: 'cn/six-taxes-halved', date: '2027-12-31', title: '有效期最后一天：六税两费减半', text: '…' }], '2026-11-30')
 */
export const calendarFile = (days: readonly DayToKeep[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huice//Next steps//ZH',
    ...days.flatMap(({ id, date, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}-${basic(date)}@huice`,
      `DTSTAMP:${basic(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(date)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:${reminder}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

const basic = (date: string): string => date.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** A line holds 75 octets; what is beyond them goes on after a space, and no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let room = 75;
  let now = '';
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (octets > room) {
      lines.push(now);
      now = '';
      room = 74;
    }
    now += character;
    room -= octets;
  }
  return [...lines, now].join('\r\n ');
};
