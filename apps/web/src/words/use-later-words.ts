import type { Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { useEffect, useState } from 'react';
import { useWords } from './use-words.ts';

let waiting = 0;

/** Until the words of a part have come it stands in the language before: the page says of itself that it is not done. */
const wait = (): (() => void) => {
  const say = (by: number) => {
    waiting += by;
    document.documentElement.toggleAttribute('data-waiting', waiting > 0);
  };
  say(1);
  return () => say(-1);
};

/** Words that come with a part of the page, in the language of the page; null until they have come. */
export const useLaterWords = (wordsIn: (locale: Locale) => Promise<I18n>): I18n | null => {
  const { locale } = useWords();
  const [{ words, of }, put] = useState<{ readonly words: I18n | null; readonly of?: Locale }>({ words: null });
  const isThere = of === locale;
  useEffect(() => {
    if (isThere) return;
    let isWanted = true;
    const came = wait();
    // A language that cannot be loaded leaves the one before it standing.
    wordsIn(locale).then(
      (loaded) => isWanted && put({ words: loaded, of: locale }),
      () => isWanted && put((before) => ({ ...before, of: locale })),
    );
    return () => {
      isWanted = false;
      came();
    };
  }, [locale, wordsIn, isThere]);
  return words;
};
