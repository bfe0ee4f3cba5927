import { selfCheckWordsIn } from '../../self-check/words/self-check-words.ts';
import { pageWords } from '../../words/page-words.ts';
import type source from './zh-Hans.json';

/** What is said around the self-check in a frame, beside what it says itself. */
export const { wordsIn: embedWordsIn, useWords: useEmbedWords } = pageWords<keyof typeof source>(
  {
    'zh-Hans': () => import('./zh-Hans.json?compiled'),
    'zh-Hant': () => import('./zh-Hant.json?compiled'),
    en: () => import('./en.json?compiled'),
  },
  selfCheckWordsIn,
);
