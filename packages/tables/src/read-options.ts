import { type ChoiceFact, type ChoicesFact, locales } from '@huice/engine';
import { unknownWords, wordsOf } from './cell-words.ts';
import { type Meanings, noMeanings, noneOfThem, oneByOne, saysNothing } from './meanings.ts';
import { plainHead, plainText } from './plain-text.ts';
import { type WordRead, wordReader } from './read-word.ts';

/** A word that no option is called by. */
interface OtherWord extends WordRead {
  readonly text: string;
  /** What it stands for; null when nobody has said and it does not say itself. */
  readonly meant: string | null;
}

interface OptionsRead {
  readonly options: readonly string[];
  /** The cell says that there is more, or that part of it is not known. */
  readonly isOpen: boolean;
  /** Some word names something else than any option. */
  readonly isNone: boolean;
  /** Words that no option is called by, whether they have a meaning or not. */
  readonly words: readonly OtherWord[];
}

export interface OptionsReader {
  readonly read: (text: string) => OptionsRead;
  /** The one option whose name holds what was written, or is held by it: proposed, never taken. */
  readonly nearest: (word: string) => string | null;
}

const between = /([、､,，;；|｜/／\n]+)/;

const restUnknown = wordsOf('其他不清楚|可能还有其他|等|其他不详|others|more');

/**
 * Reads option ids or labels, in any of the languages, from one cell. A label with its note may itself hold a separator
 * (`Quzhou (with its counties, cities and districts)`), so the longest run of parts that is a label wins; so may an address, which is
 * therefore tried whole.
 */
export const optionsReader = (fact: ChoiceFact | ChoicesFact, meanings: Meanings = noMeanings): OptionsReader => {
  const idOf = new Map<string, string>();
  for (const { id, label, note } of fact.options) {
    const whole = locales.map((locale) => (note === undefined ? label[locale] : `${label[locale]}(${note[locale]})`));
    for (const name of [...whole.map(plainHead), ...whole.map(plainText), plainText(id)]) idOf.set(name, id);
  }
  const ids = new Set(fact.options.map(({ id }) => id));
  const readWord = wordReader(fact);
  const wordAt = (text: string): OtherWord => {
    const word = readWord(text);
    const own = plainText(text);
    const ruled = meanings.get(word.key);
    const one = ruled === oneByOne ? { key: own, means: null, area: null } : word;
    return { ...one, text, meant: meanings.get(own) ?? (one === word ? (ruled ?? word.means) : null) };
  };
  /** What one part says: an option’s id, `saysNothing`, or a word that is neither. */
  const partAt = (text: string): readonly (OtherWord | string)[] => {
    const [part, isOpen] = withoutRest(text.trim());
    if (part === '') return [];
    return isOpen ? [idOf.get(plainHead(part)) ?? wordAt(part), saysNothing] : [wordAt(part)];
  };
  /** A cell part by part; as one where an option, an address or a meaning takes them together. */
  const partsIn = (text: string): readonly (OtherWord | string)[] => {
    const parts = text.split(between);
    const isWhole = parts.length > 1 && !idOf.has(plainText(text));
    if (isWhole && (readWord(text).area !== null || meanings.has(plainText(text)))) return [wordAt(text)];
    const found: (OtherWord | string)[] = [];
    for (let at = 0; at < parts.length; ) {
      const run = longestRun(parts, at, idOf);
      found.push(...(run === null ? partAt(parts[at] ?? '') : [run.id]));
      at = run?.next ?? at + 2;
    }
    return found;
  };
  /** The options that a part stands for, or what else it says; null where nobody has said. */
  const toldBy = (part: OtherWord | string): readonly string[] | typeof saysNothing | typeof noneOfThem | null => {
    const meant = typeof part === 'string' ? part : part.meant;
    if (meant === saysNothing || meant === noneOfThem) return meant;
    const told = meant?.split('|') ?? [];
    if (told.length > 0 && told.every((id) => ids.has(id))) return told;
    const plain = typeof part === 'string' ? '' : plainText(part.text);
    return restUnknown.has(plain) || unknownWords.has(plain) ? saysNothing : null;
  };
  const read = (text: string): OptionsRead => {
    const parts = partsIn(text).map((part) => ({ part, told: toldBy(part) }));
    return {
      options: [...new Set(parts.flatMap(({ told }) => (typeof told === 'string' ? [] : (told ?? []))))],
      isOpen: parts.some(({ told }) => told === saysNothing),
      isNone: parts.some(({ told }) => told === noneOfThem),
      words: parts.flatMap(({ part, told }) =>
        typeof part === 'string' || (told === saysNothing && part.meant !== saysNothing)
          ? []
          : { ...part, meant: told === null ? null : part.meant },
      ),
    };
  };
  return { read, nearest: (word) => nearest(word, idOf) };
};

/** `人工智能等` is 人工智能, and more that is not said. */
const withoutRest = (part: string): readonly [string, boolean] =>
  part.length > 2 && part.endsWith('等') ? [part.slice(0, -1), true] : [part, false];

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
