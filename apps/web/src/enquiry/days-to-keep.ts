import type { Locale } from '@huice/engine';
import { bookTitle } from '../citations/source-line.tsx';
import type { DayToKeep } from './calendar-file.ts';
import type { NextStepOf } from './next-steps.ts';

interface Titles {
  readonly deadline: (title: string) => string;
  readonly lastDay: (title: string) => string;
}

/** The days of these steps that a source gives to the day, from `asOf` on: until when to apply, and the last day in force. */
export const daysToKeep = (
  steps: readonly NextStepOf[],
  { asOf, locale, titles }: { readonly asOf: string; readonly locale: Locale; readonly titles: Titles },
): readonly DayToKeep[] =>
  steps.flatMap(({ result, incentive }) => {
    const title = incentive.title[locale];
    const [source] = result.validity.citations.length > 0 ? result.validity.citations : result.citations;
    const text = source === undefined ? title : `${title}\n“${source.quote}”\n${bookTitle(source.title)}`;
    const day = (kind: string, date: string | null | undefined, name: string): DayToKeep[] =>
      date !== null && date !== undefined && date.length === '2027-12-31'.length && date >= asOf
        ? [{ id: `${incentive.id}-${kind}`, date, title: name, text }]
        : [];
    return [
      ...day('deadline', incentive.how?.deadline?.date, titles.deadline(title)),
      // Of what may no longer be in force nobody is told how long it lasts.
      ...(result.validity.state === 'in-force' ? day('last-day', result.validity.until, titles.lastDay(title)) : []),
    ];
  });
