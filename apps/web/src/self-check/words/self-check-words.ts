import { pageWords } from '../../words/page-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What this page says, and what every page says. */
type SelfCheckMessageId = keyof typeof source | MessageId;

export const { wordsIn: selfCheckWordsIn, useWords: useSelfCheckWords } = pageWords<SelfCheckMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
