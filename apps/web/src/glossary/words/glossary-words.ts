import { pageWords } from '../../words/page-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What is said above the words of the field, and what every page says. */
type GlossaryMessageId = keyof typeof source | MessageId;

export const { wordsIn: glossaryWordsIn, useWords: useGlossaryWords } = pageWords<GlossaryMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
