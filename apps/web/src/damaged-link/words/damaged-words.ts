import { pageWords } from '../../words/page-words.ts';
import type { SayOf } from '../../words/use-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What is said of a damaged link, and what every page says. */
type DamagedMessageId = keyof typeof source | MessageId;

export type DamagedSay = SayOf<DamagedMessageId>;

export const { wordsIn: damagedWordsIn } = pageWords<DamagedMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
