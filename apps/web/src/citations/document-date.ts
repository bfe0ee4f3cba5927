import type { Locale, ResolvedCitation } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import type { Say } from '../words/use-words.ts';

/** `2018 年 7 月 30 日`; a date that the document does not bear says that it was inferred: `2018 年 11 月（推断）`. */
export const documentDate = (
  { date, dateInference }: Pick<ResolvedCitation, 'date' | 'dateInference'>,
  say: Say,
  locale: Locale,
): string => {
  if (date === undefined) return say('citation.undated');
  const said = describeDate(date, locale);
  return dateInference === undefined ? said : say('citation.inferred-date', { date: said });
};
