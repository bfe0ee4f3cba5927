import type { Locale } from '@huice/engine';
import { type I18n, setupI18n } from '@lingui/core';
import { type SayOf, useSay } from './use-words.ts';
import { type Catalogues, type MessageId, wordsIn } from './words.ts';

interface PageWords<Id extends string> {
  /** The words of the page in one language, those of every page included. Rejects when they cannot be loaded. */
  readonly wordsIn: (locale: Locale) => Promise<I18n>;
  readonly useWords: () => { readonly say: SayOf<Id | MessageId>; readonly locale: Locale };
}

/** What a page says beside what every page says: `Id` names the messages of its own catalogues, and of those that `besides` loads. */
export const pageWords = <Id extends string>(catalogues: Catalogues, besides = wordsIn): PageWords<Id> => {
  const load = async (locale: Locale) => {
    const [shared, { default: own }] = await Promise.all([besides(locale), catalogues[locale]()]);
    return setupI18n({ locale, messages: { [locale]: { ...shared.messages, ...own } } });
  };
  // The same for every part that speaks so, such as each card.
  const kept: Partial<Record<Locale, Promise<I18n>>> = {};
  return {
    wordsIn: (locale) => {
      kept[locale] ??= load(locale).catch((error: unknown) => {
        delete kept[locale];
        throw error;
      });
      return kept[locale];
    },
    useWords: useSay<Id | MessageId>,
  };
};
