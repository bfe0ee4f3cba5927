import type { Proof } from '../decide/report.ts';
import { unreachable } from '../issue.ts';
import type { CompareCondition, Condition, FactCondition } from '../language/condition.ts';
import type { Fact, Option } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { describeFigure } from './describe-figure.ts';
import { figureNamed, type Vocabulary } from './figure-named.ts';
import { fill } from './fill.ts';
import { noted } from './noted.ts';
import { wordList } from './word-list.ts';

/**
 * What is required, from the rule itself: `市场化股权融资不低于 1 亿元`, `所属领域包括人工智能或大数据`; for a group its head,
 * `须同时满足以下 4 项`. Takes a condition or its node in a proof. An id that the pack lacks stands as it is.
 */
export const describeCondition = (pack: Vocabulary, node: Condition | Proof, locale: Locale): string => {
  const messages = catalogue[locale];
  switch (node.kind) {
    case 'all':
    case 'any':
      return fill(messages.group[node.kind], { count: String(node.of.length) });
    case 'at-least-n':
      return fill(messages.group['at-least-n'], { count: String(node.of.length), n: String(node.n ?? 1) });
    case 'not':
      return messages.group.not;
    case 'meets': {
      const label = pack.definitions?.find(({ id }) => id === node.definition)?.label[locale] ?? node.definition;
      return fill(messages.group.meets, { label });
    }
    case 'points':
      return fill(messages.group.points, { count: String(node.indicators.length), points: node.atLeast });
    case 'judgement':
      return pack.judgements.find(({ id }) => id === node.judgement)?.label[locale] ?? node.judgement;
    case 'fact':
      return describeLeaf(pack, node.condition, locale);
    case 'is':
    case 'one-of':
    case 'has-any':
    case 'has-all':
    case 'compare':
      return describeLeaf(pack, node, locale);
    default:
      return unreachable(node);
  }
};

const describeLeaf = (pack: Vocabulary, condition: FactCondition, locale: Locale): string => {
  const fact = figureNamed(pack, condition.fact);
  const messages = catalogue[locale];
  const label = fact?.label[locale] ?? condition.fact;
  switch (condition.kind) {
    case 'is':
      return fill(messages.condition.is, { label, value: condition.value ? messages.given.yes : messages.given.no });
    case 'one-of':
    case 'has-any':
    case 'has-all': {
      const joint = condition.kind === 'has-all' ? 'and' : 'or';
      const value = wordList(
        condition.options.map((option) => optionLabel(fact, option, locale)),
        joint,
        locale,
      );
      return fill(messages.condition[condition.kind], { label, value });
    }
    case 'compare':
      return describeComparison(fact, condition, label, locale);
    default:
      return unreachable(condition);
  }
};

const describeComparison = (
  fact: Fact | undefined,
  { op, value }: CompareCondition,
  label: string,
  locale: Locale,
): string => {
  const { comparison, condition } = catalogue[locale];
  const words =
    fact?.kind === 'date' ? comparison.date : fact?.kind === 'quantity' ? comparison.count : comparison.figure;
  const figure = fact === undefined ? value : describeFigure(fact, value, locale);
  return fill(condition.compare, { label, value: fill(words[op], { value: figure }) });
};

const optionOf = (fact: Fact | undefined, option: string): Option | undefined =>
  fact !== undefined && 'options' in fact ? fact.options.find(({ id }) => id === option) : undefined;

/** What an option is called, as a heading names it; the id where the fact has no such option. */
export const optionName = (fact: Fact | undefined, option: string, locale: Locale): string =>
  optionOf(fact, option)?.label[locale] ?? option;

/** The same as an answer, with what should be known of it: `衢州市（含所辖各县、市、区）`. */
export const optionLabel = (fact: Fact | undefined, option: string, locale: Locale): string => {
  const name = optionName(fact, option, locale);
  const note = optionOf(fact, option)?.note;
  return note === undefined ? name : noted(name, [note[locale]], locale);
};
