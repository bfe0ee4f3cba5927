import { type ChoiceFact, type ChoicesFact, locales } from '@huice/engine';
import { type Meanings, noMeanings, noneOfThem, saysNothing } from './meanings.ts';
import { plainHead, plainText } from './plain-text.ts';

interface OptionsRead {
  readonly options: readonly string[];
  /** The cell says that there is more, or that part of it is not known. */
  readonly isOpen: boolean;
  /** Some word names something else than any option. */
  readonly isNone: boolean;
  /** Words that no option is called by. */
  readonly unread: readonly string[];
}

export interface OptionsReader {
  readonly read: (text: string) => OptionsRead;
  /** The one option whose name holds what was written, or is held by it: proposed, never taken. */
  readonly nearest: (word: string) => string | null;
}

const between = /([、,，;；|｜/\n]+)/;

const restUnknown = new Set([
  '?',
  '其他不清楚',
  '可能还有其他',
  '等',
  '其他不詳',
  'others',
  'more',
  'unknown',
  '不清楚',
  '不详',
  '不詳',
]);

/**
 * Reads option ids or labels, in any of the languages, from one cell. A label may itself hold a separator
 * (`Quzhou (with its counties, cities and districts)`), so the longest run of parts that is a label wins.
 */
export const optionsReader = (fact: ChoiceFact | ChoicesFact, meanings: Meanings = noMeanings): OptionsReader => {
  const idOf = new Map<string, string>();
  for (const { id, label } of fact.options)
    for (const name of [
      ...locales.map((locale) => plainHead(label[locale])),
      ...locales.map((locale) => plainText(label[locale])),
      plainText(id),
    ])
      idOf.set(name, id);
  const ids = new Set(fact.options.map(({ id }) => id));
  const read = (text: string): OptionsRead => {
    const parts = text.split(between);
    const options = new Set<string>();
    const unread: string[] = [];
    let [isOpen, isNone, at] = [false, false, 0];
    while (at < parts.length) {
      const run = longestRun(parts, at, idOf);
      const part = (parts[at] ?? '').trim();
      const meant = run?.id ?? meanings.get(plainText(part));
      if (meant !== undefined && ids.has(meant)) options.add(meant);
      else if (meant === noneOfThem) isNone = true;
      else if (meant === saysNothing || restUnknown.has(part.toLowerCase())) isOpen = true;
      else if (part !== '') unread.push(part);
      at = run?.next ?? at + 2;
    }
    return { options: [...options], isOpen, isNone, unread };
  };
  return { read, nearest: (word) => nearest(word, idOf) };
};

const longestRun = (parts: readonly string[], at: number, idOf: ReadonlyMap<string, string>) => {
  for (let end = Math.min(parts.length, at + 13); end > at; end -= 2) {
    const id =
      idOf.get(plainText(parts.slice(at, end).join(''))) ??
      (end === at + 1 ? idOf.get(plainHead(parts[at] ?? '')) : undefined);
    if (id !== undefined) return { id, next: end + 1 };
  }
  return null;
};

const nearest = (part: string, idOf: ReadonlyMap<string, string>): string | null => {
  const text = plainHead(part);
  if (text.length < 2) return null;
  const like = new Set(
    [...idOf].filter(([name]) => name.includes(text) || (name.length > 1 && text.includes(name))).map(([, id]) => id),
  );
  return like.size === 1 ? ([...like][0] ?? null) : null;
};
