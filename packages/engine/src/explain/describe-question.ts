import type { Question } from '../ask/question.ts';
import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { optionLabel } from './describe-condition.ts';
import { describeRegion } from './describe-region.ts';
import { fill } from './fill.ts';
import { wordList } from './word-list.ts';

const messages: Readonly<Record<Locale, Readonly<Record<'reached' | 'members', string>>>> = {
  'zh-Hans': { reached: '{label}是否{region}？', members: '{question}（只看：{options}）' },
  'zh-Hant': { reached: '{label}是否{region}？', members: '{question}（只看：{options}）' },
  en: { reached: '{label}: {region}?', members: '{question} (only: {options})' },
};

/**
 * The question as a person would be asked, no finer than it matters: `市场化股权融资是否不低于 1 亿元？` where one threshold is
 * all that counts, the fact's own question where more does.
 */
export const describeQuestion = (fact: Fact, { regions }: Pick<Question, 'regions'>, locale: Locale): string => {
  const words = messages[locale];
  const question = fact.question[locale];
  const [lower, upper] = regions;
  const isOneCut = regions.length === 2 && lower?.kind === 'between' && upper?.kind === 'between';
  if (isOneCut) return fill(words.reached, { label: fact.label[locale], region: describeRegion(fact, upper, locale) });
  if (fact.kind !== 'choices') return question;
  const options = regions.flatMap((region) => (region.kind === 'one-of' ? region.options : []));
  if (options.length === fact.options.length) return question;
  const labels = options.map((option) => optionLabel(fact, option, locale));
  return fill(words.members, { question, options: wordList(labels, 'or', locale) });
};
