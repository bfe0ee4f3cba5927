import { type I18n, type Messages, setupI18n } from '@lingui/core';
import type { Locale } from '@huice/engine';
import en from './en.json?compiled';
import zhHans from './zh-Hans.json?compiled';
import zhHant from './zh-Hant.json?compiled';
import type source from './zh-Hans.json';

/** Every message that the page can say; the source is 简体中文. */
export type MessageId = keyof typeof source;

const catalogues: Readonly<Record<Locale, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The page's words in one language. */
export const wordsIn = (locale: Locale): I18n => setupI18n({ locale, messages: catalogues });
