import type { Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useCallback, useEffect, useState } from 'react';
import { type Shelf, ShelfProvider } from '../state/pack-context.ts';
import { BatchDesk } from './batch-desk.tsx';
import { BatchFailure } from './batch-failure.tsx';
import { batchWordsIn } from './words/batch-words.ts';

interface BatchAppProps {
  readonly shelf: Shelf;
  readonly asOf: string;
  readonly today: string;
  readonly words: I18n;
}

/** The page in the reader's language. */
export const BatchApp = ({ shelf, asOf, today, words }: BatchAppProps) => {
  const [spoken, setSpoken] = useState(words);
  const locale = spoken.locale as Locale;
  // Without a network a language not yet loaded stays out of reach, and the page goes on in the one it has.
  const speak = useCallback((wanted: Locale) => void batchWordsIn(wanted).then(setSpoken, () => undefined), []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider i18n={spoken}>
      <BatchFailure>
        <ShelfProvider value={shelf}>
          <BatchDesk openingDay={asOf} today={today} speak={speak} />
        </ShelfProvider>
      </BatchFailure>
    </I18nProvider>
  );
};
