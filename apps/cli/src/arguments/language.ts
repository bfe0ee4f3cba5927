import { type Locale, locales } from '@huice/engine';

/** The language that the environment asks for, by POSIX order: LC_ALL, LC_MESSAGES, LANG; simplified Chinese when none is ours. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Locale => {
  const wanted =
    [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
      (value) => value !== undefined && value !== '',
    ) ?? '';
  if (/^en\b|^en_/i.test(wanted)) return 'en';
  return /^zh[-_](?:hant|tw|hk|mo)/i.test(wanted) ? 'zh-Hant' : 'zh-Hans';
};

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);
