import type { TextBound } from './bound-in-text.ts';

type Words = readonly (readonly [TextBound, string])[];

const before: Words = [
  [
    'below',
    '低于 低於 少于 少於 小于 小於 不足 不满 不滿 未满 未滿 不到 未到 未达到 未達到 未达 未達 不及 近 将近 將近 接近 < less_than under below nearly',
  ],
  [
    'up-to',
    '不超过 不超過 不高于 不高於 不多于 不多於 不大于 不大於 至多 最多 最高 最大 上限 ≤ ≦ <= at_most up_to no_more_than max',
  ],
  [
    'above',
    '超过 超過 超 大于 大於 高于 高於 多于 多於 过 過 突破 破 逾 > more_than greater_than over above exceeding',
  ],
  ['at-least', '不低于 不低於 不少于 不少於 不小于 不小於 至少 最低 最少 下限 满 滿 ≥ ≧ >= at_least no_less_than min'],
];

const after: Words = [
  ['at-least', '以上 及以上 或以上 起 + or_more and_above'],
  ['up-to', '以下 及以下 或以下 以内 以內 之内 之內 内 內 封顶 封頂 为限 為限 or_less and_below'],
  ['below', '不到 不足 未满 未滿'],
];

/** The longest first, so that `以上` does not hide `及以上`. */
const listed = (words: Words): readonly (readonly [word: string, bound: TextBound])[] =>
  words
    .flatMap(([bound, some]) => some.split(' ').map((word) => [word.replaceAll('_', ' '), bound] as const))
    .sort(([a], [b]) => b.length - a.length);

const [prefixes, suffixes] = [listed(before), listed(after)];

/** A figure in words that say how it bounds, and the figure alone. */
export interface BoundFigure {
  readonly bound: TextBound;
  readonly figure: string;
  /** `（含）` or `（不含）` stands beside the figure. */
  readonly counts?: boolean;
}

/**
 * Takes the words off a text that is a bounded figure and nothing else: `低于1亿`, `1亿（不含）以下` and `<1亿` are below 1亿;
 * 以上 and 以下 include the number (Civil Code, article 1259). `近1亿` is below it; how far is not said. What is
 * approximate to either side (`约1亿`) keeps its word, which no figure has.
 */
export const boundFigure = (text: string): BoundFigure => {
  const outer = withoutInclusion(text);
  const [head, first] = prefixes.find(([word]) => startsWith(outer.rest, word)) ?? ['', undefined];
  const [tail, last] = suffixes.find(([word]) => outer.rest.toLowerCase().endsWith(word)) ?? ['', undefined];
  const inner = withoutInclusion(outer.rest.slice(head.length, outer.rest.length - tail.length).trim());
  const counts = inner.counts ?? outer.counts;
  const side = { figure: inner.rest, ...(counts === undefined ? {} : { counts }) };
  // `超过1亿以下` says two things, which nobody means.
  if (first !== undefined && last !== undefined && first !== last) return { ...side, bound: 'about' };
  const bound = first ?? last ?? 'exact';
  if (counts === false) return { ...side, bound: strict.get(bound) ?? bound };
  return { ...side, bound };
};

const strict: ReadonlyMap<TextBound, TextBound> = new Map([
  ['at-least', 'above'],
  ['up-to', 'below'],
]);

/** An English word ends where no letter follows: `max 5` is a bound, `maximus` a name. */
const startsWith = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word) && !(/[a-z]$/.test(word) && /[a-z]/i.test(text.charAt(word.length)));

const withoutInclusion = (text: string): { readonly rest: string; readonly counts?: boolean } => {
  const [whole, not] = /\((不?)含[^()]{0,8}\)$/.exec(text) ?? [];
  if (whole === undefined) return { rest: text };
  return { rest: text.slice(0, -whole.length).trim(), counts: not === '' };
};
