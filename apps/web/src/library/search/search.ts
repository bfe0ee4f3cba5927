import { searchWords } from './fold.ts';
import type { FoundIn } from './search-entries.ts';
import type { IndexedEntry, IndexedText, SearchIndex } from './search-index.ts';

export type { FoundIn };

/** A stretch of the text in which a word was found, and where in it. */
interface Excerpt {
  readonly where: FoundIn;
  readonly lang: string;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

export interface Hit {
  /** The place of the best text found, 0 for the title: the smaller, the more telling. */
  readonly rank: number;
  /** One for each word: from the sources where they have it, else in the reader's own language where it stands in that. */
  readonly excerpts: (locale: string) => readonly Excerpt[];
}

/** Incentive id to what was found in it; an incentive in which any word is missing is left out. */
export const search = (index: SearchIndex, find: string): ReadonlyMap<string, Hit> => {
  const words = searchWords(find, index.table);
  const hits = new Map<string, Hit>();
  if (words.length === 0) return hits;
  for (const entry of index.entries()) {
    const rank = rankOf(entry, words);
    if (rank === null) continue;
    hits.set(entry.id, { rank, excerpts: (locale) => words.map((word) => excerptOf(entry, word, locale)) });
  }
  return hits;
};

const order: readonly FoundIn[] = ['title', 'summary', 'condition', 'quote', 'document', 'open-point', 'id'];

const telling: readonly FoundIn[] = ['quote', 'condition', 'document', 'open-point', 'id'];

/** Of the word that is found latest; null where one is missing. */
const rankOf = ({ whole, texts }: IndexedEntry, words: readonly string[]): number | null => {
  let latest = 0;
  for (const word of words) {
    const at = whole.indexOf(word);
    if (at < 0) return null;
    latest = Math.max(latest, at);
  }
  return order.indexOf(texts.findLast(({ from }) => from <= latest)?.where ?? 'id');
};

const excerptOf = ({ texts }: IndexedEntry, word: string, locale: string): Excerpt => {
  const holding = texts.filter(({ folded }) => folded.includes(word));
  // The title and the summary stand in the list anyway; the words of the source are worth showing before our own.
  const shown = telling.flatMap((where) => holding.filter((one) => one.where === where));
  const best = shown.find(({ where, lang }) => where === shown[0]?.where && lang === locale) ?? shown[0] ?? holding[0];
  if (best === undefined) throw new Error(`“${word}” was found and is not there`);
  return stretchOf(best, word);
};

const around = 28;

const stretchOf = ({ where, lang, text, folded }: IndexedText, word: string): Excerpt => {
  const at = folded.indexOf(word);
  const [from, to] = [Math.max(0, at - around), Math.min(text.length, at + word.length + around)];
  return {
    where,
    lang,
    before: `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
    found: text.slice(at, at + word.length),
    after: `${text.slice(at + word.length, to)}${to < text.length ? '…' : ''}`,
  };
};
