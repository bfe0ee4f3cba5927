import type { I18n } from '@lingui/core';
import { pageWords } from '../../words/page-words.ts';
import type { SayOf } from '../../words/use-words.ts';
import type { MessageId } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What this page says, and what every page says. */
export type BatchMessageId = keyof typeof source | MessageId;

export type BatchSay = SayOf<BatchMessageId>;

export const { wordsIn: batchWordsIn, useWords: useBatchWords } = pageWords<BatchMessageId>({
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
});

export const sayWith =
  (words: I18n): BatchSay =>
  (id, values) =>
    words._(id, values);
