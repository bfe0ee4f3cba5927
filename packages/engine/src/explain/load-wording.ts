import type { Locale } from '../language/text.ts';
import { catalogue, learn } from './catalogue.ts';
import type { Messages } from './messages/messages.ts';

const files: Readonly<Record<Locale, () => Promise<Messages>>> = {
  'zh-Hans': () => import('./messages/zh-hans.ts').then(({ zhHans }) => zhHans),
  'zh-Hant': () => import('./messages/zh-hant.ts').then(({ zhHant }) => zhHant),
  en: () => import('./messages/en.ts').then(({ en }) => en),
};

/** Before anything is said in a language: its words, from a file of their own. Rejects when that cannot be loaded. */
export const loadWording = async (locale: Locale): Promise<void> => {
  if (catalogue[locale] === undefined) learn(locale, await files[locale]());
};
