import type { Incentive, Pack } from '@huice/engine';
import { fold, type ScriptTable, searchWords } from './fold.ts';
import { type FoundIn, type SearchText, searchTexts } from './search-entries.ts';

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
  /** One for each word: from the sources where they have it, else in the reader's own language where it stands in that. */
  readonly excerpts: readonly Excerpt[];
  /** The place of the best text found, 0 for the title: the smaller, the more telling. */
  readonly rank: number;
}

export interface SearchIndex {
  readonly table: ScriptTable;
  readonly entries: readonly { readonly incentive: Incentive; readonly texts: readonly IndexedText[] }[];
}

interface IndexedText extends SearchText {
  readonly folded: string;
}

export const searchIndex = (pack: Pack, table: ScriptTable): SearchIndex => ({
  table,
  entries: pack.incentives.map((incentive) => ({
    incentive,
    texts: searchTexts(pack, incentive).map((one) => ({ ...one, folded: fold(one.text, table) })),
  })),
});

/** Incentive id to what was found in it; an incentive in which any word is missing is left out. */
export const search = ({ table, entries }: SearchIndex, find: string, locale: string): ReadonlyMap<string, Hit> => {
  const words = searchWords(find, table);
  return new Map(
    entries.flatMap(({ incentive, texts }) => {
      const found = words.map((word) => bestOf(texts, word, locale));
      if (words.length === 0 || found.some((one) => one === null)) return [];
      const places = found.flatMap((one) => (one === null ? [] : [one]));
      return [
        [
          incentive.id,
          { excerpts: places.map(({ excerpt }) => excerpt), rank: Math.max(...places.map(({ rank }) => rank)) },
        ],
      ];
    }),
  );
};

const order: readonly FoundIn[] = ['title', 'summary', 'condition', 'quote', 'document', 'open-point', 'id'];

const telling: readonly FoundIn[] = ['quote', 'condition', 'document', 'open-point', 'id'];

const bestOf = (texts: readonly IndexedText[], word: string, locale: string) => {
  const holding = texts.filter(({ folded }) => folded.includes(word));
  const [first] = holding;
  if (first === undefined) return null;
  // The title and the summary stand in the list anyway; the words of the source are worth showing before our own.
  const shown = telling.flatMap((where) => holding.filter((one) => one.where === where));
  const best = shown.find(({ where, lang }) => where === shown[0]?.where && lang === locale) ?? shown[0] ?? first;
  return { rank: order.indexOf(first.where), excerpt: excerptOf(best, word) };
};

const around = 28;

const excerptOf = ({ where, lang, text, folded }: IndexedText, word: string): Excerpt => {
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
