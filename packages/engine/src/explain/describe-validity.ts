import type { ValidityResult } from '../decide/report.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { describeDate } from './describe-date.ts';
import { fill } from './fill.ts';
import { noted } from './noted.ts';

/** The validity in words with the dates that it rests on: `已废止（2023 年）`, `现行，自 2018 年 7 月 30 日起`. */
export const describeValidity = (validity: Omit<ValidityResult, 'citations'>, locale: Locale): string => {
  const { validity: words, validityState: states } = catalogue[locale];
  const written = (date: string | null) => (date === null ? undefined : describeDate(date, locale));
  const dates = {
    from: written(validity.from),
    until: written(validity.until),
    repealed: written(validity.repealed),
    lastAttested: written(validity.lastAttested),
  };
  if (validity.state === 'unconfirmed') {
    const known = [
      dates.from && words.since,
      dates.until && words.to,
      dates.repealed && words.repealedOn,
      dates.lastAttested && words.attestedOn,
    ].flatMap((template) => (template ? fill(template, dates) : []));
    return noted(states.unconfirmed, known, locale);
  }
  const said: Record<typeof validity.state, string> = {
    'in-force': dates.until ? words.inForceUntil : words['in-force'],
    'not-yet': words['not-yet'],
    ended: dates.repealed ? words.repealed : dates.until ? words.expired : states.ended,
  };
  return fill(said[validity.state], dates);
};
