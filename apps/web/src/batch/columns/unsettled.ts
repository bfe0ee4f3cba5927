import { type Meanings, noMeanings } from '@huice/tables';
import type { Reading } from './reading.ts';
import type { UnreadWord } from './unread-words.ts';

/** What a word counts as: what was settled by hand, else what leaves no doubt; null when somebody still has to say. */
export const meaningOf = ({ key, means }: Pick<UnreadWord, 'key' | 'means'>, meanings: Meanings): string | null =>
  meanings.get(key) ?? means;

/** How many words of a file still stand for nothing. */
export const unsettled = ({ plans, words }: Pick<Reading, 'plans' | 'words'>): number =>
  words.reduce(
    (sum, own, column) =>
      sum + own.filter((word) => meaningOf(word, plans[column]?.meanings ?? noMeanings) === null).length,
    0,
  );
