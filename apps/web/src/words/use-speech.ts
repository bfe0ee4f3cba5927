import type { Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { useCallback, useEffect, useState } from 'react';

/** The language of the page, and how another is chosen. */
export interface Speaking {
  readonly locale: Locale;
  readonly speak: (locale: Locale) => void;
}

export interface Speech extends Speaking {
  readonly spoken: I18n;
}

/** The words of the page, in the language that its reader has chosen last. */
export const useSpeech = (opening: I18n, wordsIn: (locale: Locale) => Promise<I18n>): Speech => {
  const [spoken, setSpoken] = useState(opening);
  const locale = spoken.locale as Locale;
  // Without a network a language not yet loaded stays out of reach, and the page goes on in the one it has.
  const speak = useCallback((wanted: Locale) => void wordsIn(wanted).then(setSpoken, () => undefined), [wordsIn]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return { spoken, locale, speak };
};
