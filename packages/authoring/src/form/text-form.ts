import { locales, type Text } from '@huice/engine';
import { type MapNode, type Node, textOf } from '../yaml/node.ts';

/** Simplified characters to traditional ones. */
export type ToHant = (simplified: string) => string;

/** What `zh-Hans` alone says in each language. There is no table for English: its readers are shown the Chinese, and told so. */
export const textOfHans = (hans: string, toHant: ToHant): Text => ({
  'zh-Hans': hans,
  'zh-Hant': toHant(hans),
  en: hans,
});

/** The wordings of a text as far as they are written: one text is `zh-Hans`. */
export const wordingsOf = (node: Node): ReadonlyMap<string, string> | undefined => {
  const alone = textOf(node);
  if (alone !== undefined) return new Map([['zh-Hans', alone]]);
  if (node.kind !== 'map' || !node.entries.every(isWording)) return undefined;
  return new Map(node.entries.map(({ key, value }) => [key, textOf(value) as string]));
};

const isWording = ({ key, value }: MapNode['entries'][number]): boolean =>
  (locales as readonly string[]).includes(key) && textOf(value) !== undefined;
