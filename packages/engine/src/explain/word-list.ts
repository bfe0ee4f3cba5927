import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/** `人工智能或大数据`, `AI, cloud computing and IoT`; one item stands alone. */
export const wordList = (items: readonly string[], joint: 'or' | 'and', locale: Locale): string => {
  const { list } = catalogue[locale];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : fill(list[joint], { head: items.slice(0, -1).join(list.separator), last });
};
