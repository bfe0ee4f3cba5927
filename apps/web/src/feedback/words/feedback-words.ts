import { pageWords } from '../../words/page-words.ts';
import type { SayOf } from '../../words/use-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What is said where a reader finds an incentive wrong, and what every page says. */
type FeedbackMessageId = keyof typeof source | MessageId;

export type FeedbackSay = SayOf<FeedbackMessageId>;

export const { wordsIn: feedbackWordsIn, useWords: useFeedbackWords } = pageWords<FeedbackMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});
