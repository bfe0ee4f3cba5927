import { pageWords } from '../../words/page-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What is said of the visit before, and what every page says. */
type VisitMessageId = keyof typeof source | MessageId;

export const { wordsIn: visitWordsIn, useWords: useVisitWords } = pageWords<VisitMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
