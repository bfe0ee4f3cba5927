import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/**
 * `人工智能或大数据`, `AI, cloud computing and IoT`; one item stands alone. Items that hold a joint of their own are quoted, so
 * that each can be told from the next: `“已获批准或注册”或“已上市”`.
 */
export const wordList = (items: readonly string[], joint: 'or' | 'and', locale: Locale): string => {
  const { list } = catalogue[locale];
  if (items.length < 2) return items.join('');
  const named = items.some((item) => joints.test(item)) ? items.map((item) => fill(list.quoted, { item })) : items;
  return fill(list[joint], { head: named.slice(0, -1).join(list.separator), last: named.at(-1) });
};

const joints = /[，、；,;或和]| (?:or|and) /;
