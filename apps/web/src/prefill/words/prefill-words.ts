import { type BatchMessageId, batchWordsIn } from '../../batch/words/batch-words.ts';
import { pageWords } from '../../words/page-words.ts';
import type source from './zh-Hans.json';

/** What the sheet says, and what is said of every table. */
export const { wordsIn: prefillWordsIn, useWords: usePrefillWords } = pageWords<keyof typeof source | BatchMessageId>(
  {
    'zh-Hans': () => import('./zh-Hans.json?compiled'),
    'zh-Hant': () => import('./zh-Hant.json?compiled'),
    en: () => import('./en.json?compiled'),
  },
  batchWordsIn,
);
