import type { Locale } from '@huice/engine';
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { type MessageId, wordsIn } from '../../words/words.ts';
import type source from './zh-Hans.json';

/** What the list of prospects says beside what every page says. */
type ProspectMessageId = keyof typeof source | MessageId;

export type ProspectSay = (id: ProspectMessageId, values?: Readonly<Record<string, string | number>>) => string;

// Each language is a file of its own, so that a reader loads only theirs.
const catalogues: Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>> = {
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
};

/** The words of the list in one language, those of every page included. Rejects when they cannot be loaded. */
export const prospectWordsIn = async (locale: Locale): Promise<I18n> => {
  const [shared, { default: own }] = await Promise.all([wordsIn(locale), catalogues[locale]()]);
  return setupI18n({ locale, messages: { [locale]: { ...shared.messages, ...own } } });
};

export const useProspectWords = (): { readonly say: ProspectSay; readonly locale: Locale } => {
  const { i18n } = useLingui();
  const say = useCallback<ProspectSay>((id, values) => i18n._(id, values), [i18n]);
  return { say, locale: i18n.locale as Locale };
};
