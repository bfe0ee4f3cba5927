import { type Locale, locales } from '@huice/engine';

const traditional = /^zh\b.*-(hant|tw|hk|mo)\b/i;

/** The first of the reader's languages that the page speaks; Chinese when it speaks none of them. */
export const languageOf = (wanted: readonly string[]): Locale => {
  for (const tag of wanted) {
    if (traditional.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh-Hans';
};

export const isLocale = (text: string | null): text is Locale => locales.some((locale) => locale === text);

/** Each language by its short and its full name in itself, so that its readers find it on any page. */
export const languageNames: readonly (readonly [Locale, string, string])[] = [
  ['zh-Hans', '简', '简体中文'],
  ['zh-Hant', '繁', '繁體中文'],
  ['en', 'EN', 'English'],
];
