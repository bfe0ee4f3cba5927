import type { Region, Stretch } from '../decide/region.ts';
import type { Comparison } from '../language/condition.ts';
import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { optionLabel } from './describe-condition.ts';
import { describeFigure } from './describe-figure.ts';
import { fill } from './fill.ts';
import { wordList } from './word-list.ts';

/** Values of a fact that have the same effect: `不低于 1 亿元`, `不低于 50 人且少于 100 人`, `已报会或已过会`, `是`. */
export const describeRegion = (fact: Fact, region: Region, locale: Locale): string => {
  const { given } = catalogue[locale];
  switch (region.kind) {
    case 'is':
      return region.value ? given.yes : given.no;
    case 'one-of':
      return wordList(
        region.options.map((option) => optionLabel(fact, option, locale)),
        'or',
        locale,
      );
    case 'between':
      return describeStretch(fact, region, locale);
  }
};

const describeStretch = (fact: Fact, { min, max, minExclusive, maxExclusive }: Stretch, locale: Locale): string => {
  const { given, comparison } = catalogue[locale];
  const words = comparison[fact.kind === 'date' ? 'date' : fact.kind === 'quantity' ? 'count' : 'figure'];
  const say = (op: Comparison, value: string) => fill(words[op], { value: describeFigure(fact, value, locale) });
  if (min !== null && min === max) return say('=', min);
  const lower = min === null ? [] : [say(minExclusive ? '>' : '>=', min)];
  const upper = max === null ? [] : [say(maxExclusive ? '<' : '<=', max)];
  const parts = [...lower, ...upper];
  return parts.length === 0 ? given.unknown : wordList(parts, 'and', locale);
};
