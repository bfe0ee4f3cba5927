import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/** `2018-07-30`, `2018-07` or `2018` as people write it, no more exact than it is known: `2018 年 7 月`, `July 2018`. */
export const describeDate = (date: string, locale: Locale): string => {
  const messages = catalogue[locale];
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return fill(messages.date.year, { year });
  const named = { year, month: messages.monthNames[Number(month) - 1] ?? month };
  return day === undefined
    ? fill(messages.date.month, named)
    : fill(messages.date.day, { ...named, day: String(Number(day)) });
};
