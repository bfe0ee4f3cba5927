import type { Given } from '../decide/report.ts';
import { unreachable } from '../issue.ts';
import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { optionLabel } from './describe-condition.ts';
import { describeFigure } from './describe-figure.ts';
import { fill } from './fill.ts';
import { wordList } from './word-list.ts';

/** What the company answered, as it would say it: `8,000 万元`, `2,000 万元至 5,000 万元`, `已报会或已过会`; null is `不清楚`. */
export const describeGiven = (fact: Fact, given: Given | null, locale: Locale): string => {
  const words = catalogue[locale].given;
  if (given === null) return words.unknown;
  switch (given.kind) {
    case 'value':
      return describeValue(fact, given.value, locale);
    case 'range':
      return describeRange(fact, given, locale);
    case 'any-of':
      return wordList(
        given.options.map((option) => describeValue(fact, option, locale)),
        'or',
        locale,
      );
    case 'set':
      return describeSet(fact, given, locale);
    default:
      return unreachable(given);
  }
};

const describeValue = (fact: Fact, value: string | boolean, locale: Locale): string => {
  const { yes, no } = catalogue[locale].given;
  if (fact.kind === 'boolean') return String(value) === 'true' ? yes : no;
  return 'options' in fact ? optionLabel(fact, String(value), locale) : describeFigure(fact, String(value), locale);
};

const describeRange = (fact: Fact, { min, max }: Extract<Given, { kind: 'range' }>, locale: Locale): string => {
  const words = catalogue[locale].given;
  const [from, to] = fact.kind === 'date' ? [words.dateFrom, words.dateTo] : [words.from, words.to];
  const ends = {
    min: min === null ? undefined : describeFigure(fact, min, locale),
    max: max === null ? undefined : describeFigure(fact, max, locale),
  };
  if (ends.min === undefined) return ends.max === undefined ? words.unknown : fill(to, ends);
  return fill(ends.max === undefined ? from : words.range, ends);
};

const describeSet = (fact: Fact, set: Extract<Given, { kind: 'set' }>, locale: Locale): string => {
  const words = catalogue[locale].given;
  const names = (options: readonly string[]) =>
    wordList(
      options.map((option) => optionLabel(fact, option, locale)),
      'and',
      locale,
    );
  if (set.exact) return set.includes.length === 0 ? words.none : names(set.includes);
  const parts = [
    ...(set.includes.length === 0 ? [] : [fill(words.includes, { value: names(set.includes) })]),
    ...(set.excludes.length === 0 ? [] : [fill(words.excludes, { value: names(set.excludes) })]),
  ];
  return parts.length === 0 ? words.unknown : [...parts, words.rest].join(catalogue[locale].list.semicolon);
};
