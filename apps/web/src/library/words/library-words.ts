import { pageWords } from '../../words/page-words.ts';
import type { SayOf } from '../../words/use-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What the library says, and what every page says. */
export type LibraryMessageId = keyof typeof source | MessageId;

export type LibrarySay = SayOf<LibraryMessageId>;

export const { wordsIn: libraryWordsIn, useWords: useLibraryWords } = pageWords<LibraryMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
