import type { Locale } from '@huice/engine';
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { type MessageId, wordsIn } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What is said of a damaged link beside what every page says. */
export type DamagedSay = (
  id: keyof typeof source | MessageId,
  values?: Readonly<Record<string, string | number>>,
) => string;

// Each language is a file of its own, so that a reader loads only theirs.
const catalogues: Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>> = {
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
};

/** Rejects when they cannot be loaded. */
export const damagedWordsIn = async (locale: Locale): Promise<I18n> => {
  const [shared, { default: own }] = await Promise.all([wordsIn(locale), catalogues[locale]()]);
  return setupI18n({ locale, messages: { [locale]: { ...shared.messages, ...own } } });
};
