import { calendarDate } from '../value/calendar-date.ts';
import { toHalfWidth } from '../value/characters.ts';
import { earliest, latest, type PartialDate } from '../value/partial-date.ts';

const pattern =
  /(?<![\d])((?:19|20|21)\d\d) ?(?:年|[-/.])(?: ?(\d{1,2}) ?(?:月|[-/.](?=\d))(?: ?(\d{1,2})(?: ?[日号號]|(?!\d)))?)?/g;

/** Whether a text states the day, or a month or year that begins or ends with it (`2018年起` for 2018-01-01). */
export const dateInText = (text: string, day: string): boolean =>
  [...toHalfWidth(text).matchAll(pattern)].some(([, year = '', month, date]) => {
    if (calendarDate(Number(year), Number(month ?? 1), Number(date ?? 1)) === undefined) return false;
    const written = [year, month, date]
      .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
      .join('-');
    return day === earliest(written as PartialDate) || day === latest(written as PartialDate);
  });
