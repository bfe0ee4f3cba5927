import { pageWords } from '../../words/page-words.ts';
import type { SayOf } from '../../words/use-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What this page says, and what every page says. */
export type PitchMessageId = keyof typeof source | MessageId;

export type PitchSay = SayOf<PitchMessageId>;

export const { wordsIn: pitchWordsIn, useWords: usePitchWords } = pageWords<PitchMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
