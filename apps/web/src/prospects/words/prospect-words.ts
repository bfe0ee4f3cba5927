import { pageWords } from '../../words/page-words.ts';
import type { SayOf } from '../../words/use-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What the list of prospects says, and what every page says. */
type ProspectMessageId = keyof typeof source | MessageId;

export type ProspectSay = SayOf<ProspectMessageId>;

export const { wordsIn: prospectWordsIn, useWords: useProspectWords } = pageWords<ProspectMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
