import type { Locale } from '@huice/engine';
import { loadWording } from '@huice/engine/wording';
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import type source from './zh-Hans.json';

/** Every message that every page can say; the source is 简体中文. */
export type MessageId = keyof typeof source;

/** Each language is a file of its own, so that a reader loads only theirs. */
export type Catalogues = Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>>;

const catalogues: Catalogues = {
  'zh-Hans': () => import('./zh-Hans.json?compiled'),
  'zh-Hant': () => import('./zh-Hant.json?compiled'),
  en: () => import('./en.json?compiled'),
};

/** The words of every page in one language. Rejects when their file cannot be loaded. */
export const wordsIn = async (locale: Locale): Promise<I18n> => {
  const [{ default: messages }] = await Promise.all([catalogues[locale](), loadWording(locale)]);
  return setupI18n({ locale, messages: { [locale]: messages } });
};
