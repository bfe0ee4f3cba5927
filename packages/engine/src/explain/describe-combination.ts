import type { Locale } from '../language/text.ts';
import type { LeftOut, Sum, Tie, TieInPlay, Total } from '../together/combination.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { catalogue } from './catalogue.ts';
import { describeMoney } from './describe-figure.ts';
import { fill } from './fill.ts';

/** What incentives and facts are called, by id. */
export type NameOf = (id: string) => string;

/** `择一`, `合计封顶`: what ties an incentive to others, in a word. `可同享` for what may be had beside others, within a limit. */
export const tieTags = (ties: readonly Tie[], incentive: string, locale: Locale): readonly string[] => {
  const { tag } = catalogue[locale].together;
  const kinds = new Set(ties.filter(({ incentives }) => incentives.includes(incentive)).map(({ kind }) => kind));
  const isBeside = !kinds.has('one-of') && (kinds.has('joint-cap') || kinds.has('top-up'));
  return [...(isBeside ? [tag.both] : []), ...[...kinds].map((kind) => tag[kind])];
};

/** What a tie says of one of its incentives: `与“…”只能享受其一（就高）`. The cap is named where a combination has worked it out. */
export const describeTie = (tie: Tie | TieInPlay, incentive: string, nameOf: NameOf, locale: Locale): string => {
  const { says, per } = catalogue[locale].together;
  const [first = ''] = tie.incentives;
  const others = tie.incentives.filter((id) => id !== incentive);
  const cap = 'cap' in tie ? (tie.cap?.max ?? undefined) : undefined;
  const values = {
    others: namesOf(others, nameOf, locale),
    first: namesOf([first], nameOf, locale),
    cap: cap === undefined ? undefined : describeMoney(cap, locale),
    per: per[tie.per ?? 'company'],
  };
  if (tie.kind === 'top-up') return fill(first === incentive ? says.topUpOf : says.toppedUp, values);
  const choice = tie.choice === 'higher' || tie.choice === 'applicant' ? tie.choice : 'one-of';
  return fill(tie.kind === 'one-of' ? says[choice] : says[tie.kind], values);
};

/** Why an incentive is not counted, and which questions could change that. */
export const describeLeftOut = (one: LeftOut, nameOf: NameOf, factNameOf: NameOf, locale: Locale): string => {
  const { leftOut } = catalogue[locale].together;
  const said = fill(leftOut[one.kind], {
    name: namesOf([one.incentive], nameOf, locale),
    others: namesOf(one.instead, nameOf, locale),
    cap: one.cap === null ? undefined : describeMoney(one.cap, locale),
  });
  if (one.open.length === 0) return said;
  const facts = one.open.map(factNameOf).join(catalogue[locale].list.separator);
  return fill(leftOut.decides, { said, facts });
};

const namesOf = (ids: readonly string[], nameOf: NameOf, locale: Locale): string =>
  ids.map((id) => fill(catalogue[locale].together.name, { name: nameOf(id) })).join(catalogue[locale].list.separator);

/** A total in words: what is sure stands first, and null is nothing of it. */
export interface TotalInWords {
  readonly least: string | null;
  readonly more: readonly string[];
}

/** `至少 2,000 万元`, then `最多 1 亿元`, `另有 1 项来源没写上限`; relief apart from what is paid out. */
export const totalInWords = ({ cash, relief, unbounded, unstated }: Total, locale: Locale): TotalInWords => {
  const { total } = catalogue[locale].together;
  const inRelief = (text: string | null) => (text === null ? null : fill(total.relief, { text }));
  const [least, lessToPay] = [leastOf(cash, locale), inRelief(leastOf(relief, locale))];
  const most = [mostOf(cash, locale), inRelief(mostOf(relief, locale))].filter((text) => text !== null);
  // A floor says by itself that there may be more.
  const without = unbounded - Math.min(unbounded, unstated);
  return {
    least: least ?? lessToPay,
    more: [
      ...(least === null || lessToPay === null ? [] : [lessToPay]),
      ...most,
      ...(most.length === 0 || without === 0 ? [] : [counted(total.beyond, without)]),
      ...(unstated === 0 ? [] : [counted(total.unstated, unstated)]),
    ],
  };
};

const leastOf = ({ min }: Sum, locale: Locale): string | null =>
  min === '0' ? null : fill(catalogue[locale].together.total['at-least'], { amount: describeMoney(min, locale) });

/** Null where no more could be had than is sure. */
const mostOf = ({ min, bounded }: Sum, locale: Locale): string | null =>
  bounded === min ? null : fill(catalogue[locale].together.total['up-to'], { amount: describeMoney(bounded, locale) });

const counted = (words: { readonly one: string; readonly other: string }, n: number): string =>
  fill(n === 1 ? words.one : words.other, { n: String(n) });

/** What a wider total adds to a narrower one; null where it takes money from one sum for the other, so that only the whole can be told. */
export const addedTo = (narrow: Total, wide: Total): Total | null => {
  const less = (one: Sum, other: Sum, isOpen: boolean): Sum => {
    const [min, bounded] = (['min', 'bounded'] as const).map((end) => toPlain(new Decimal(one[end]).minus(other[end])));
    return { min: min as string, max: isOpen ? null : (bounded as string), bounded: bounded as string };
  };
  const unbounded = wide.unbounded - narrow.unbounded;
  const cash = less(wide.cash, narrow.cash, unbounded > 0 && wide.cash.max === null);
  const relief = less(wide.relief, narrow.relief, unbounded > 0 && wide.relief.max === null);
  const isLess = [cash, relief].some(({ min, bounded }) => min.startsWith('-') || bounded.startsWith('-'));
  if (isLess) return null;
  return { cash, relief, unbounded, count: wide.count - narrow.count, unstated: wide.unstated - narrow.unstated };
};

/** What must be said where not every combination was tried. */
export const inexactNote = (locale: Locale): string => catalogue[locale].together.total.inexact;
