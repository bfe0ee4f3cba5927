import type { Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { useEffect, useState } from 'react';
import { useWords } from './use-words.ts';

/** Words that come with a part of the page, in the language of the page; null until they have come. */
export const useLaterWords = (wordsIn: (locale: Locale) => Promise<I18n>): I18n | null => {
  const { locale } = useWords();
  const [words, put] = useState<I18n | null>(null);
  useEffect(() => {
    let isWanted = true;
    // A language that cannot be loaded leaves the one before it standing.
    wordsIn(locale).then(
      (loaded) => isWanted && put(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale, wordsIn]);
  return words;
};
