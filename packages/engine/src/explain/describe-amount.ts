import type { AmountResult } from '../decide/report.ts';
import { unreachable } from '../issue.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { describeMoney, describeShare } from './describe-figure.ts';
import { fill } from './fill.ts';
import { noted } from './noted.ts';

/** What of an amount an answer can be put into words from: where it rests is no part of it. */
export type WordedAmount = Omit<AmountResult, 'citations' | 'parts'> & { readonly parts?: readonly WordedAmount[] };

/** An amount in words: the figure, and what must be known about it. */
export interface AmountInWords {
  readonly head: string;
  readonly notes: readonly string[];
}

/**
 * An amount as its kind allows it to be read: `不低于 2,000 万元`; `最高 1 亿元（上限，非预计金额）`;
 * `股权投资（基金规模 10 亿元，不是可得金额）`; `未说明`; `由未答问题决定`.
 */
export const describeAmount = (amount: WordedAmount, locale: Locale): string => {
  const { head, notes } = amountInWords(amount, locale);
  return noted(head, notes, locale);
};

/** The same, for who sets the notes apart from the figure. */
export const amountInWords = (amount: WordedAmount, locale: Locale): AmountInWords => ({
  head: headOf(amount, locale),
  notes: notesOf(amount, locale),
});

const headOf = (amount: WordedAmount, locale: Locale): string => {
  const { amount: words, list } = catalogue[locale];
  const [min, max] = [money(amount.min, locale), money(amount.max, locale)];
  const what = amount.what?.[locale];
  switch (amount.kind) {
    case 'exact':
      return fill(words.exact, { value: max });
    case 'at-least':
      return fill(words['at-least'], { value: min });
    case 'up-to':
      return fill(words['up-to'], { value: max });
    case 'range':
      return fill(words.range, { min, max });
    case 'rate':
      return fill(words.rate, { base: amount.base?.[locale], rate: share(amount.rate, locale) });
    case 'sum':
      return fill(words.sum, {
        parts: (amount.parts ?? []).map((part) => describeAmount(part, locale)).join(list.semicolon),
      });
    case 'in-kind':
      return what ?? words.inKindNote;
    case 'equity':
      return what ?? words.equity;
    case 'unstated':
      return what ?? words.unstated;
    case 'depends':
      return words.depends;
    default:
      return unreachable(amount.kind);
  }
};

/** What must stand beside the figure so that it is not read for more than it is. */
const notesOf = (amount: WordedAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  const [min, max, pool] = [money(amount.min, locale), money(amount.max, locale), money(amount.pool, locale)];
  const floor = min === undefined ? [] : [fill(words['at-least'], { value: min })];
  const cap = max === undefined ? [] : [fill(words['up-to'], { value: max }), words.cap];
  const isNamed = amount.what !== undefined;
  const saysEquity = amount.what?.[locale].toLowerCase().includes(words.equity) === true;
  switch (amount.kind) {
    case 'exact':
      return howReckoned(amount, locale);
    case 'up-to':
      return [words.cap, ...howReckoned(amount, locale)];
    case 'at-least':
    case 'range':
      return howReckoned(amount, locale);
    case 'rate':
    case 'depends':
      return [...floor, ...cap];
    case 'sum':
      return min === undefined ? [] : [fill(words.sumFloor, { value: min })];
    case 'in-kind':
      return isNamed ? [words.inKindNote] : [];
    case 'equity':
      return [
        ...(isNamed && !saysEquity ? [words.equity] : []),
        ...(pool === undefined ? [] : [fill(words.fund, { pool })]),
      ];
    case 'unstated':
      return [...(isNamed ? [words.unstatedNote] : []), ...(pool === undefined ? [] : [fill(words.pool, { pool })])];
    default:
      return unreachable(amount.kind);
  }
};

const howReckoned = ({ base, rate, open }: WordedAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  return [
    ...(base === undefined ? [] : [fill(words.base, { base: base[locale] })]),
    ...(rate === undefined ? [] : [fill(words.rateNote, { rate: share(rate, locale) })]),
    ...(open.length === 0 ? [] : [words.depends]),
  ];
};

const money = (value: string | null | undefined, locale: Locale) =>
  value == null ? undefined : describeMoney(value, locale);

const share = (value: string | undefined, locale: Locale) =>
  value === undefined ? undefined : describeShare(value, locale);
