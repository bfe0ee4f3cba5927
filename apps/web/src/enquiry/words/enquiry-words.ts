import { pageWords } from '../../words/page-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What is said of the next steps, and what every page says. */
export type EnquiryMessageId = keyof typeof source | MessageId;

export const { wordsIn: enquiryWordsIn, useWords: useEnquiryWords } = pageWords<EnquiryMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
