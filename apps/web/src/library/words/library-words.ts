import type { Locale } from '@huice/engine';
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { type MessageId, wordsIn } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What the library says beside what every page says. */
export type LibraryMessageId = keyof typeof source | MessageId;

export type LibrarySay = (id: LibraryMessageId, values?: Readonly<Record<string, string | number>>) => string;

// Each language is a file of its own, so that a reader loads only theirs.
const catalogues: Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>> = {
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
};

/** The words of the library in one language, those that it shares with the form included. Rejects when they cannot be loaded. */
export const libraryWordsIn = async (locale: Locale): Promise<I18n> => {
  const [shared, { default: own }] = await Promise.all([wordsIn(locale), catalogues[locale]()]);
  return setupI18n({ locale, messages: { [locale]: { ...shared.messages, ...own } } });
};

export const useLibraryWords = (): { readonly say: LibrarySay; readonly locale: Locale } => {
  const { i18n } = useLingui();
  const say = useCallback<LibrarySay>((id, values) => i18n._(id, values), [i18n]);
  return { say, locale: i18n.locale as Locale };
};
