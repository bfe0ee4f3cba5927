import type { Given, Range } from '../decide/report.ts';
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
        namedFor(fact, given.options).map((option) => describeValue(fact, option, locale)),
        'or',
        locale,
      );
    case 'set':
      return describeSet(fact, given, locale);
    default:
      return unreachable(given);
  }
};

/** Of options that lie within one another, those that the others lie within. */
const namedFor = (fact: Fact, options: readonly string[]): readonly string[] => {
  if (fact.kind !== 'choice') return options;
  const above = new Map(fact.options.map(({ id, within }) => [id, within]));
  return options.filter((id) => !options.includes(above.get(id) ?? ''));
};

const describeValue = (fact: Fact, value: string | boolean, locale: Locale): string => {
  const { yes, no } = catalogue[locale].given;
  if (fact.kind === 'boolean') return String(value) === 'true' ? yes : no;
  return 'options' in fact ? optionLabel(fact, String(value), locale) : describeFigure(fact, String(value), locale);
};

const describeRange = (fact: Fact, range: Range, locale: Locale): string => {
  const words = catalogue[locale].given;
  const isDate = fact.kind === 'date';
  const end = (of: 'min' | 'max', counted: string, exclusive: string): string[] => {
    const value = range[of];
    if (value === null) return [];
    const isExclusive = range[`${of}Exclusive`] === true;
    return [fill(isExclusive ? exclusive : counted, { [of]: describeFigure(fact, value, locale) })];
  };
  if (range.min !== null && range.max !== null && !range.minExclusive && !range.maxExclusive) {
    const [min, max] = [describeFigure(fact, range.min, locale), describeFigure(fact, range.max, locale)];
    return fill(words.range, { min, max });
  }
  return [
    ...end('min', isDate ? words.dateFrom : words.from, words.above),
    ...end('max', isDate ? words.dateTo : words.to, words.below),
  ].join(words.bounds);
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
