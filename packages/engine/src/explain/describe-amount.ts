import type { SlimAmount, SlimLabelledAmount } from '../decide/slim-report.ts';
import { unreachable } from '../issue.ts';
import type { Locale } from '../language/text.ts';
import { withoutKey } from '../value/without-key.ts';
import { catalogue } from './catalogue.ts';
import { describeMoney, describeShare } from './describe-figure.ts';
import { fill } from './fill.ts';
import { noted } from './noted.ts';

/** An amount in words: the figure, and what must be known about it. */
export interface AmountInWords {
  readonly head: string;
  readonly notes: readonly string[];
}

/**
 * An amount as its kind allows it to be read: `不低于 2,000 万元`; `最高 1 亿元（上限，非预计金额）`;
 * `股权投资（基金规模 10 亿元，不是可得金额）`; `来源没写金额`; `由未答问题决定`.
 *
 * @example
 * describeAmount(result.amount, 'en'); // at least ¥20 million
 */
export const describeAmount = (amount: SlimAmount, locale: Locale): string => {
  const { head, notes } = amountInWords(amount, locale);
  return noted(head, notes, locale);
};

/** The same, for who sets the notes apart from the figure. */
export const amountInWords = (amount: SlimAmount, locale: Locale): AmountInWords => {
  const isRelief = amount.relief === true;
  // Where the whole is a relief, its parts need not say so again.
  const told = isRelief ? { ...withoutKey(amount, 'relief'), relief: true as const } : amount;
  return {
    head: isRelief ? reliefHead(told, locale) : headOf(told, locale),
    notes: [...notesOf(told, locale), ...cautions(told, locale)],
  };
};

/** `减免 30 万元`; `减免：最高 30 万元`. */
const reliefHead = (amount: SlimAmount, locale: Locale): string => {
  const words = headOf(amount, locale);
  const { relief } = catalogue[locale].amount;
  return fill(relief, amount.kind === 'exact' || amount.kind === 'range' ? { figure: words } : { words });
};

const headOf = (amount: SlimAmount, locale: Locale): string => {
  const { amount: words, list } = catalogue[locale];
  const [min, max] = [money(amount.min, locale), money(amount.max, locale)];
  const what = amount.what?.[locale];
  const named = (some: readonly SlimLabelledAmount[] = []) =>
    some.map((one) => inWords(one, locale)).join(list.semicolon);
  switch (amount.kind) {
    case 'exact':
      return fill(words.exact, { value: max });
    case 'at-least':
      return fill(words['at-least'], { value: min });
    case 'up-to':
      return fill(words['up-to'], { value: max });
    case 'range':
      return fill(words.range, { min, max });
    case 'rate': {
      const message = amount.bound === undefined ? words.rate : words.bound;
      return fill(message, { base: amount.base?.[locale], rate: share(amount.rate, locale) });
    }
    case 'sum':
      return fill(words.sum, {
        parts: (amount.parts ?? []).map((part) => describeAmount(part, locale)).join(list.semicolon),
      });
    case 'readings':
      return fill(words.readings, { count: String(amount.readings?.length), parts: named(amount.readings) });
    case 'instalments': {
      const [first] = amount.instalments ?? [];
      return fill(words.instalments, {
        first: first && amountInWords(first.amount, locale).head,
        total: totalOf(amount, locale),
        count: String(amount.instalments?.length),
      });
    }
    case 'in-kind':
      return what ?? words.inKindNote;
    case 'equity':
      return what ?? words.equity;
    case 'unstated':
      return amount.relief === undefined ? (what ?? words.unstated) : words.unstated;
    case 'depends':
      return words.depends;
    default:
      return unreachable(amount.kind);
  }
};

/** All instalments together, as their ends allow it to be read. */
const totalOf = ({ min, max, currency, open }: SlimAmount, locale: Locale): string | undefined => {
  if (min === null && max === null) return undefined;
  const kind = min === null ? 'up-to' : max === null ? 'at-least' : min === max ? 'exact' : 'range';
  return headOf({ kind, min, max, currency, open }, locale);
};

/** `分段累计：30 万元`. */
const inWords = ({ label, mode, amount }: SlimLabelledAmount, locale: Locale): string => {
  const { amount: words } = catalogue[locale];
  const name = label?.[locale] ?? words[mode ?? 'whole'];
  return fill(words.labelled, { label: name, amount: describeAmount(amount, locale) });
};

/** What must stand beside the figure so that it is not read for more than it is. */
const notesOf = (amount: SlimAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  const [min, max, pool] = [money(amount.min, locale), money(amount.max, locale), money(amount.pool, locale)];
  const floor = min === undefined ? [] : [fill(words['at-least'], { value: min })];
  const cap = max === undefined ? [] : [fill(words['up-to'], { value: max }), words.cap];
  switch (amount.kind) {
    case 'up-to':
      return [words.cap, ...howReckoned(amount, locale)];
    case 'exact':
    case 'at-least':
    case 'range':
      return howReckoned(amount, locale);
    case 'depends':
      return [...floor, ...cap, ...(amount.bound === undefined ? [] : ratio(amount, locale))];
    case 'rate':
      return [...floor, ...cap];
    case 'sum':
      return sumNotes(amount, min, locale);
    case 'readings':
      return sureOf(amount, locale);
    case 'instalments':
      return (amount.instalments ?? []).map((one) => inWords(one, locale));
    case 'in-kind':
      return amount.what === undefined ? [] : [words.inKindNote];
    case 'equity':
    case 'unstated':
      return fundNotes(amount, pool, locale);
    default:
      return unreachable(amount.kind);
  }
};

const sumNotes = ({ relief, parts = [] }: SlimAmount, min: string | undefined, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  const isApart = relief !== true && parts.some((part) => part.relief === true);
  return [
    ...(min === undefined ? [] : [fill(words.sumFloor, { value: min })]),
    ...(isApart ? [words.reliefApart] : []),
  ];
};

/** What every reading gives. */
const sureOf = ({ min, max }: SlimAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  return [
    ...(min === null || min === '0' ? [] : [fill(words.sureFloor, { value: money(min, locale) })]),
    ...(max === null ? [] : [fill(words.sureCap, { value: money(max, locale) })]),
  ];
};

/** What is promised without a figure, and how large the pot is. */
const fundNotes = ({ kind, what, relief }: SlimAmount, pool: string | undefined, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  const isEquity = kind === 'equity';
  const saysEquity = what?.[locale].toLowerCase().includes(words.equity) === true;
  const isUnsaid = what !== undefined && (isEquity ? !saysEquity : relief === undefined);
  return [
    ...(isUnsaid ? [isEquity ? words.equity : words.unstatedNote] : []),
    ...(pool === undefined ? [] : [fill(isEquity ? words.fund : words.pool, { pool })]),
  ];
};

/** What holds of an amount of any kind. */
const cautions = ({ relief, what, judgements, tight }: SlimAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  return [
    ...(relief === true ? [words.reliefNote] : []),
    ...(relief === true && what !== undefined ? [fill(words.reliefOf, { what: what[locale] })] : []),
    ...(relief === 'perhaps' ? [words.perhapsRelief] : []),
    ...(judgements === undefined ? [] : [words.judged]),
    ...(tight === undefined ? [] : [words.wide]),
  ];
};

const ratio = ({ rate, bound }: SlimAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  if (rate === undefined) return [];
  return [fill(bound === undefined ? words.rateNote : words.boundNote, { rate: share(rate, locale) })];
};

const howReckoned = (amount: SlimAmount, locale: Locale): readonly string[] => {
  const words = catalogue[locale].amount;
  const { base, open } = amount;
  return [
    ...(base === undefined ? [] : [fill(words.base, { base: base[locale] })]),
    ...ratio(amount, locale),
    ...(open.length === 0 ? [] : [words.depends]),
  ];
};

const money = (value: string | null | undefined, locale: Locale) =>
  value == null ? undefined : describeMoney(value, locale);

const share = (value: string | undefined, locale: Locale) =>
  value === undefined ? undefined : describeShare(value, locale);
